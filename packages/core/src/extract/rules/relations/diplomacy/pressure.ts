import type { PatternInput } from '../pattern-schema.ts';

const GIVING = ['give', 'lend', 'deliver', 'send', 'donate', 'ship', 'sell', 'supply', 'provide', 'hand over', 'airlift', 'smuggle'];
/** "Lent them patrol boats": each verb of giving with each thing that is help. */
const giveThem = (nouns: string): string[] => nouns.split(', ').flatMap((noun) => GIVING.map((verb) => `${verb} ${noun}`));

/** Demands, calls, offers, threats, sanctions, aid, attacks. What is demanded, offered or threatened is a topic and no statement of its own. */
export const pressure: readonly PatternInput[] = [
  {
    id: 'demand',
    relation: 'DEMANDED',
    reason: 'forceful demands; who is addressed goes before what is demanded',
    verbs: `demand, insist on, insist, require, order, warn against, warn not, give ultimatum, issue ultimatum, set deadline, set ultimatum, make demand, press demand, compel, oblige, instruct, exact, dictate, present ultimatum,
      stipulate, lay down condition, summon, set condition, lean on, pressure, put pressure on, pile pressure on, keep up pressure on, increase pressure on, press, exert pressure on, pressurise, pressurize, raise pressure on`,
    roles: { subject: 'subject', object: 'clause-subject, object, from, of, to, on', topic: 'clause, object' },
    isOpaque: true,
    examples: [
      { text: 'Nicosia demanded that Ankara hand back Varosha.', expect: ['Nicosia DEMANDED Ankara'] },

      { text: 'Brussels demanded that Belgrade amend the law.', expect: ['Brussels DEMANDED Belgrade'] },
      { text: 'Ottawa demanded an apology from Delhi.', expect: ['Ottawa DEMANDED Delhi'] },
    ],
  },
  {
    id: 'want-answer',
    relation: 'DEMANDED',
    reason: 'wanting an act of somebody else, which only he can give',
    verbs:
      'want agreement, want answer, want response, want approval, want consent, want apology, want reply, want commitment, want resignation, want withdrawal, want compliance, want surrender, want signature',
    roles: { subject: 'subject', object: 'owner, from', topic: 'object' },
    isOpaque: true,
    examples: [{ text: "Ankara wants Stockholm's answer by Friday.", expect: ['Ankara DEMANDED Stockholm'] }],
  },
  {
    id: 'demand-noun',
    relation: 'DEMANDED',
    reason: 'the same as nouns',
    nouns: 'demand, ultimatum, insistence, requirement, order',
    roles: { subject: 'possessor, by, from, subject, modifier', object: 'on, to, for, that-subject', topic: 'for' },
    isOpaque: true,
    examples: [{ text: "Paris's ultimatum to Niamey ran out.", expect: ['Paris DEMANDED Niamey'] }],
  },
  {
    id: 'call-for',
    relation: 'CALLED_FOR',
    reason: 'appeals for a plan or an event',
    verbs: `call for, ask for, push for, press for, appeal for, plead for, advocate, urge, lobby for, campaign for, seek, pursue, promote, work towards, work toward, strive for, argue for, clamour for, make case for, issue call,
      make appeal, recommend, encourage, request, petition for, beg for, agitate for, drum up support for, reiterate call, renew call, repeat call, vote for, back call, aim for, press ahead with, advise, emphasise need,
      emphasize need, stress need, underline need, underscore need, work for`,
    dependents:
      'accept, adopt, sign, implement, restart, resume, revive, relaunch, hold, convene, join, respect, honour, honor, observe, support, endorse, approve, ratify, back, extend, conclude, reach, negotiate, agree to, agree on, comply with, return to, embrace, host, organise, organize, attend, uphold, follow, launch, secure, achieve, establish, declare, advance, promote, broker, create, start, open, begin, agree',
    roles: {
      subject: 'subject',
      object: 'object, for, of, clause-object, clause-to, clause-on',
      to: 'to, on, clause-subject',
    },
    isOpaque: true,
    examples: [
      { text: 'Jakarta called for the Bali Conference.', expect: ['Jakarta CALLED_FOR Bali Conference'] },
      { text: 'Oslo urged Colombo to accept the Kandy Plan.', expect: ['Oslo CALLED_FOR Kandy Plan'] },
    ],
  },
  {
    id: 'call-on',
    relation: 'CALLED_FOR',
    reason: 'whoever is called on is addressed; what for is in the infinitive',
    verbs: 'call on, call upon, ask, appeal to, exhort, implore, beg, press, prod, nudge, entreat, plead with, tell, invite',
    dependents:
      'accept, adopt, sign, implement, restart, resume, revive, relaunch, hold, convene, join, respect, honour, honor, observe, support, endorse, approve, ratify, back, extend, conclude, reach, negotiate, agree to, agree on, comply with, return to, embrace, host, attend, uphold, follow, abide by, stick to, adhere to, fulfil, fulfill, enforce, carry out, keep',
    roles: { subject: 'subject', object: 'clause-object, clause-to, clause-on', to: 'theme, object, clause-subject' },
    isOpaque: true,
    examples: [{ text: 'Accra called on Lomé to honour the Volta Truce.', expect: ['Accra CALLED_FOR Volta Truce'] }],
  },
  {
    id: 'call-noun',
    relation: 'CALLED_FOR',
    reason: 'calls, pushes and efforts for something',
    nouns: 'call, appeal, push, effort, plea, bid, campaign, drive, request, quest, attempt, advocacy, pressure',
    roles: { subject: 'possessor, by, from, subject, of, modifier', object: 'for, on, clause-object, to' },
    dependents:
      'accept, adopt, sign, implement, restart, resume, revive, relaunch, hold, convene, join, respect, honour, honor, observe, support, endorse, approve, ratify, back, extend, conclude, reach, negotiate, agree to, agree on, comply with, return to, embrace, host, organise, organize, attend, uphold, follow, launch, secure, achieve, establish, declare, advance, promote, broker, create, start, open, begin, agree',
    isOpaque: true,
    examples: [
      { text: 'An appeal by Dublin for the Derry Talks went unheard.', expect: ['Dublin CALLED_FOR Derry Talks'] },
      { text: "Macron's push for the Paris Accord failed.", expect: ['Macron CALLED_FOR Paris Accord'] },
    ],
  },
  {
    id: 'offer',
    relation: 'OFFERED',
    reason: 'declaring oneself ready; what for is the topic',
    verbs:
      'offer, volunteer, extend invitation, extend offer, make offer, issue invitation, promise, pledge, hold out, extend olive branch, extend hand, express readiness, express willingness, declare readiness, signal readiness, signal willingness, voice readiness',
    roles: { subject: 'subject', object: 'indirect, to, clause-object, clause-with, object, with, clause-owner', topic: 'object, clause' },
    isOpaque: true,
    examples: [
      { text: 'Ankara offered to host the Istanbul Summit.', expect: ['Ankara OFFERED Istanbul Summit'] },
      { text: 'Seoul offered food to Pyongyang.', expect: ['Seoul OFFERED Pyongyang'] },
    ],
  },
  {
    id: 'invite',
    relation: 'OFFERED',
    reason: 'whoever is invited is offered something; what to is the topic',
    verbs: 'invite, ask in, extend invitation to, issue invitation to',
    roles: { subject: 'subject', object: 'object, clause-object', topic: 'to, for, clause' },
    isOpaque: true,
    examples: [
      {
        text: 'Ramdin invited three neighbours: Peru, Chile and Bolivia.',
        expect: ['Ramdin OFFERED Peru', 'Ramdin OFFERED Chile', 'Ramdin OFFERED Bolivia'],
      },
      { text: 'Addis Ababa invited Cairo to the ceremony.', expect: ['Addis Ababa OFFERED Cairo'] },
    ],
  },
  {
    id: 'ready-to',
    relation: 'OFFERED',
    reason: 'readiness and willingness to do something with or about the object',
    modals:
      'be ready to, be willing to, be prepared to, stand ready to, be open to, offer to, be happy to, be glad to, be eager to, be keen to, remain ready to, remain open to, volunteer to, be available to',
    roles: { subject: 'subject', object: 'with, object, to, on, for, in, owner', topic: 'verb' },
    isOpaque: true,
    examples: [
      { text: 'Hanoi is ready to discuss trade with Beijing.', expect: ['Hanoi OFFERED Beijing'] },
      { text: 'Lula is willing to meet Maduro.', expect: ['Lula OFFERED Maduro'] },
    ],
  },
  {
    id: 'readiness',
    relation: 'OFFERED',
    reason: 'the same as nouns and predicates',
    nouns: 'readiness, willingness, invitation, offer',
    adjectives: 'ready for, open to, prepared for, ready, willing, prepared, eager, keen',
    roles: {
      subject: 'possessor, subject, by, from, modifier',
      object: 'to, for, clause-with, clause-object, clause-to, clause-owner, clause-in',
      topic: 'clause',
    },
    isOpaque: true,
    examples: [{ text: "Tripoli's invitation to Benghazi still stands.", expect: ['Tripoli OFFERED Benghazi'] }],
  },
  {
    id: 'threaten',
    relation: 'THREATENED',
    reason: 'announcing harm',
    verbs:
      'threaten, menace, intimidate, issue threat, make threat, threaten with, vow revenge on, vow retaliation against, vow to retaliate against, vow revenge against, blackmail, bully, vow to punish',
    roles: { subject: 'subject', object: 'object, clause-object, clause-against, clause-on, against, on, to', topic: 'clause, with' },
    isOpaque: true,
    examples: [
      { text: 'Pyongyang threatened Seoul.', expect: ['Pyongyang THREATENED Seoul'] },
      { text: 'Addis Ababa threatened to attack Asmara.', expect: ['Addis Ababa THREATENED Asmara'] },
    ],
  },
  {
    id: 'warn-that',
    relation: 'THREATENED',
    reason: 'who tells the one concerned what will follow threatens him; a warning to others is none',
    verbs: 'warn that',
    roles: { subject: 'subject', object: 'theme', topic: 'clause' },
    labels: { object: ['Country', 'Organization'] },
    isOpaque: true,
    examples: [{ text: 'Lomé warned Accra that any attempt to seal the border would have a price.', expect: ['Lomé THREATENED Accra'] }],
  },
  {
    id: 'threat',
    relation: 'THREATENED',
    reason: 'the same as a noun',
    nouns: 'threat, intimidation, blackmail, warning of retaliation',
    roles: { subject: 'possessor, by, from, subject, modifier', object: 'against, to, on' },
    isOpaque: true,
    examples: [{ text: "Caracas's threats against Georgetown were answered.", expect: ['Caracas THREATENED Georgetown'] }],
  },
  {
    id: 'sanction',
    relation: 'SANCTIONED',
    reason: 'penalties by decree',
    verbs: `sanction, impose sanction, slap sanction, place sanction, put sanction, blacklist, embargo, impose embargo, freeze asset, impose tariff, ban, expel, announce sanction, levy sanction, tighten sanction, penalise, penalize, impose restriction,
      place embargo, slap tariff, extend sanction, renew sanction, impose ban, hit with sanction, hit with tariff, punish, impose measure, impose penalty, cut off, suspend`,
    roles: { subject: 'subject', object: 'on, against, object, of, upon, from' },
    examples: [
      { text: 'Bern imposed sanctions on Minsk.', expect: ['Bern SANCTIONED Minsk'] },
      { text: 'Wagner was sanctioned by Canberra.', expect: ['Canberra SANCTIONED Wagner'] },
    ],
  },
  {
    id: 'put-under-sanctions',
    relation: 'SANCTIONED',
    reason: 'here whoever is hit is the object of the verb',
    verbs:
      'put under sanction, place under sanction, put on blacklist, place on blacklist, put on sanctions list, add to blacklist, add to sanctions list, subject to sanction',
    roles: { subject: 'subject', object: 'theme' },
    examples: [{ text: 'Bern put Minsk under sanctions.', expect: ['Bern SANCTIONED Minsk'] }],
  },
  {
    id: 'sanctions-noun',
    relation: 'SANCTIONED',
    reason: 'the same as nouns',
    nouns: 'sanction, embargo, tariff, punitive measure, travel ban, asset freeze',
    roles: { subject: 'possessor, by, subject, modifier, from', object: 'on, against' },
    examples: [{ text: 'Australian sanctions on Harare stay in force.', expect: ['Australian SANCTIONED Harare'] }],
  },
  {
    id: 'aid',
    relation: 'AIDED',
    reason: 'material help: weapons, money, goods, troops',
    verbs: `aid, supply, arm, fund, finance, bankroll, equip, provide aid, send weapon, send arms, deliver weapon, deliver arms, send aid, provide weapon, supply weapon, supply arms, give weapon, ship weapon, ship arms, donate, subsidise, subsidize, provide ammunition,
      send ammunition, supply with, provide with, furnish with, equip with, arm with, provide loan, grant loan, give loan, provide fund, provide funds, give money, send money, provide assistance, give assistance, deliver aid, send troops, train,
      provide support, provide military support, sell weapon, sell arms, give aid, send equipment, provide equipment, provide money, provide training, provide troops, send soldier, send fighter, send mercenary, deliver tank, provide drone, send drone, supply drone, deliver missile, send missile, supply missile, transfer weapon, smuggle weapon, extend aid, shelter, airlift, assist`,
    roles: { subject: 'subject', object: 'to, indirect, object, for', topic: 'with' },
    examples: [
      { text: 'Russia armed the Maiduguri Brigade.', expect: ['Russia AIDED Maiduguri Brigade'] },

      { text: 'Ankara supplied Tripoli with drones.', expect: ['Ankara AIDED Tripoli'] },
      { text: 'Hanoi sent weapons to Vientiane.', expect: ['Hanoi AIDED Vientiane'] },
      { text: 'Lima accused Quito of arming Bogota.', expect: ['Lima ACCUSED Quito', 'Quito AIDED Bogota'] },
    ],
  },
  {
    id: 'aid-thing',
    relation: 'AIDED',
    reason: 'giving goods, arms or money; texts and answers are given too, and are no help',
    verbs: giveThem(
      'rice, grain, wheat, food, medicine, vaccine, fuel, oil, gas, boat, drone, missile, rocket, rifle, gun, ammunition, shell, artillery, weapon, arms, tank, jet, aircraft, helicopter, vehicle, radar, equipment, munition, bomb, money, cash, fund, loan, credit, troops, soldier, adviser, instructor, mercenary, fighter, volunteer, uniform, generator',
    ),
    roles: { subject: 'subject', object: 'to, indirect, for' },
    examples: [
      { text: 'Tokyo lent Malé two patrol boats.', expect: ['Tokyo AIDED Malé'] },
      { text: 'Hanoi delivered rice to Vientiane.', expect: ['Hanoi AIDED Vientiane'] },
    ],
  },
  {
    id: 'aid-noun',
    relation: 'AIDED',
    reason: 'the same as nouns',
    nouns:
      'aid, assistance, supply, delivery, shipment, funding, loan, grant, weapon, arms, military support, humanitarian aid, military aid, help, donation',
    roles: { subject: 'possessor, by, from, modifier, subject', object: 'to, for' },
    examples: [{ text: 'Japanese aid to Suva doubled.', expect: ['Japanese AIDED Suva'] }],
  },
  {
    id: 'attack',
    relation: 'ATTACKED',
    reason: 'armed force against somebody or somewhere',
    verbs: `attack, bomb, bombard, shell, invade, strike, overrun, raid, storm, assault, hit, kill, assassinate, shoot down, fire at, fire on, fire missile, launch attack, launch strike, launch missile, launch offensive, carry out strike, carry out attack, carry out airstrike,
      mount attack, open fire on, seize, capture, occupy, besiege, annex, pound, target, blast, torpedo, ambush, conduct strike, fire rocket, launch rocket, launch drone, destroy, wage war, stage attack, march into, push into, retake, take control of, conquer, sack, ransack,
      ram, sink, mortar, strafe, pummel, hammer, launch airstrike, advance on, blow up, gun down, wound, injure, advance into, send troops into, launch invasion, move into, cross into, roll into`,
    roles: { subject: 'subject', object: 'object, on, at, against, in, into, of' },
    examples: [
      {
        text: 'The United States, together with Britain, bombed the Houthis.',
        expect: ['United States ATTACKED Houthis', 'Britain ATTACKED Houthis'],
      },
      { text: 'Chad and Sudan bombed each other.', expect: ['Chad ATTACKED Sudan', 'Sudan ATTACKED Chad'] },

      { text: 'The M23 overran Goma.', expect: ['M23 ATTACKED Goma'] },
      { text: 'Eritrea carried out an attack on Mekelle.', expect: ['Eritrea ATTACKED Mekelle'] },
      { text: 'Aden was bombed by the Houthis.', expect: ['Houthis ATTACKED Aden'] },
    ],
  },
  {
    id: 'attack-noun',
    relation: 'ATTACKED',
    reason: 'the same as nouns',
    nouns:
      'attack, strike, air strike, airstrike, assault, bombing, bombardment, invasion, offensive, shelling, raid, drone strike, missile strike, occupation, annexation, siege, incursion, seizure, capture, aggression, onslaught, war, missile attack, drone attack',
    roles: { subject: 'possessor, by, subject, modifier', object: 'on, of, against, in, at, into' },
    examples: [{ text: "Iraq's invasion of Kuwait shook the region.", expect: ['Iraq ATTACKED Kuwait'] }],
  },
];
