import type { PatternInput } from '../pattern-schema.ts';

const CALLS = ['call', 'brand', 'label', 'term', 'describe', 'dismiss', 'denounce'];
/** "Called the plan a sham": each verb of naming with each noun. */
const callIt = (nouns: string): string[] => nouns.split(', ').flatMap((noun) => CALLS.map((verb) => `${verb} ${noun}`));

/** For and against: backing, criticism, accusation, refusal. */
export const stance: readonly PatternInput[] = [
  {
    id: 'support',
    relation: 'SUPPORTS',
    reason: 'explicit backing or praise',
    verbs: `support, back, endorse, praise, reaffirm commitment to, reiterate commitment to, renew commitment to, underline commitment to, restate commitment to, recommit to, take side of, be on side of, line up behind, speak up for, lend weight to, see merit in, find kind word for, assure of support, have word of praise for, have praise for, have kind word for, give credit, take heart from, voice approval of, express approval of, voice satisfaction, express satisfaction, voice appreciation, note with satisfaction, stand firmly behind, stand up for, close ranks behind, express trust in, voice trust in, welcome, hail, applaud, commend, laud, champion, defend, stand by, stand with, stand behind, side with, rally behind, rally around, throw weight behind,
      lend support, give support, offer support, express support, voice support, pledge support, give backing, express confidence, voice confidence, have confidence, express solidarity, voice solidarity, reaffirm support,
      reiterate support, reaffirm commitment, reaffirm commitment to, reiterate commitment to, express commitment to, restate commitment to, underline commitment to, stress commitment to, commit to, stay committed to, salute, warm to, throw support behind, be behind, plump for, come down in favour of, come out for, speak up for, stick up for, speak for, stick by, stick to, hold to, swear by, get behind, pin hope on, set hope on, see merit in, cheer, celebrate, compliment, congratulate, thank, admire, embrace, favour, favor, bless, give blessing, give thumbs-up, speak well of, speak highly of, stress importance, underline importance,
      emphasize importance, emphasise importance, underscore importance, have respect, express respect, express appreciation, express gratitude, look favourably on, look favorably on,
      vote for, vouch for, put faith in, trust, stand shoulder to shoulder with, appreciate, honour, honor, credit, pay tribute, extol, tout, give welcome, give support, hold in esteem, put trust in, place trust in, be in favour of, be in favor of, come out in favour of, come out in favor of, speak in favour of, speak in favor of, come out in support of, speak in support of, express optimism, voice optimism`,
    roles: { subject: 'subject', object: 'object, indirect, for, to, in, with, of, behind', topic: 'for, over' },
    examples: [
      { text: 'Barzani, prime minister of a region, hailed the Erbil Deal.', expect: ['Barzani SUPPORTS Erbil Deal'] },
      { text: 'The Tripoli Plan is backed by Tunis and by Rome.', expect: ['Tunis SUPPORTS Tripoli Plan', 'Rome SUPPORTS Tripoli Plan'] },
      { text: 'Zambia, which borders Congo, backs the Kivu Accord.', expect: ['Zambia SUPPORTS Kivu Accord'] },
      { text: 'The Kivu Accord, hailed by Zambia, was signed in May.', expect: ['Zambia SUPPORTS Kivu Accord'] },
      { text: 'Bolivia has so far backed Peru.', expect: ['Bolivia SUPPORTS Peru'] },

      { text: 'Warsaw backed the Prague Declaration.', expect: ['Warsaw SUPPORTS Prague Declaration'] },
      { text: 'Meloni praised Rama for his patience.', expect: ['Meloni SUPPORTS Rama'] },
      { text: 'Tshisekedi expressed confidence in the Luanda Process.', expect: ['Tshisekedi SUPPORTS Luanda Process'] },
    ],
  },
  {
    id: 'backed',
    relation: 'SUPPORTS',
    isStanding: true,
    reason: 'the backer before a hyphen',
    compounds: 'backed, supported, sponsored, endorsed, aligned, allied',
    roles: { subject: 'modifier', object: 'self' },
    examples: [{ text: 'The Iran-backed Houthis fired first.', expect: ['Iran SUPPORTS Houthis'] }],
  },
  {
    id: 'have-support',
    relation: 'SUPPORTS',
    reason: 'the same from the side of what is supported',
    verbs: `have support, have backing, enjoy support, enjoy backing, enjoy confidence, win support, win backing, win praise, win endorsement, receive support, receive backing, receive praise, draw praise, earn praise, have confidence of, have blessing,
      find favour, find favor, gain support, get support, get backing, find support`,
    roles: { subject: 'of, from, owner, with, in', object: 'subject' },
    examples: [{ text: 'The Lome Draft has the support of Togo.', expect: ['Togo SUPPORTS Lome Draft'] }],
  },
  {
    id: 'draw-criticism',
    relation: 'CRITICIZED',
    reason: 'criticism from the side of the one who is criticised',
    verbs:
      'draw criticism, draw condemnation, face criticism, come under fire, come under criticism, meet opposition, meet resistance, draw rebuke, attract criticism, provoke criticism, receive criticism, draw fire, provoke anger, draw ire',
    roles: { subject: 'from, of, by', object: 'subject' },
    examples: [{ text: 'The Caracas Decree drew criticism from Bogota.', expect: ['Bogota CRITICIZED Caracas Decree'] }],
  },
  {
    id: 'positive-light',
    relation: 'SUPPORTS',
    isStanding: true,
    reason: 'idioms of a friendly view; in the passive the view is the speaker’s',
    verbs:
      'see in positive light, view in positive light, see in good light, view with sympathy, take positive view of, regard with favour',
    roles: { subject: 'subject, speaker', object: 'object' },
    examples: [{ text: 'Praia sees the Mindelo Charter in a positive light.', expect: ['Praia SUPPORTS Mindelo Charter'] }],
  },
  {
    id: 'going-well',
    relation: 'SUPPORTS',
    reason: 'who says that something goes well speaks for it',
    verbs: 'go well, go smoothly, make progress, make good progress, bear fruit, work well, be on track, proceed well, be success',
    roles: { subject: 'speaker', object: 'subject' },
    examples: [{ text: 'Schmid said the Basel Talks were going well.', expect: ['Schmid SUPPORTS Basel Talks'] }],
  },
  {
    id: 'support-noun',
    relation: 'SUPPORTS',
    reason: 'the same as nouns',
    nouns: 'support, backing, solidarity, confidence, respect, admiration, trust, applause, commitment',
    roles: { subject: 'possessor, from, by, subject, of, modifier', object: 'for, in, with, to' },
    examples: [{ text: "China's support for the Samarkand Process is old.", expect: ['China SUPPORTS Samarkand Process'] }],
  },
  {
    id: 'praise-noun',
    relation: 'SUPPORTS',
    reason: 'nouns whose object stands after `of`',
    nouns: 'praise, endorsement, appreciation, defence, defense, welcome',
    roles: { subject: 'possessor, from, by, subject, modifier', object: 'for, of' },
    examples: [{ text: "Rama's endorsement of the Tirana Draft came late.", expect: ['Rama SUPPORTS Tirana Draft'] }],
  },
  {
    id: 'in-favour',
    relation: 'SUPPORTS',
    reason: 'predicates of approval',
    adjectives:
      'supportive of, favourable to, favorable to, grateful to, grateful for, confident in, happy with, pleased with, satisfied with, proud of, impressed by, impressed with, committed to, sympathetic to, optimistic about, open to',
    roles: { subject: 'subject', object: 'of, to, with, about, in, for, by' },
    examples: [{ text: 'Lima is supportive of the Quito Accord.', expect: ['Lima SUPPORTS Quito Accord'] }],
  },
  {
    id: 'found-acceptable',
    relation: 'SUPPORTS',
    reason: 'what a speaker calls acceptable or constructive has his backing; the speaker is the subject',
    adjectives:
      'acceptable, constructive, positive, encouraging, promising, balanced, reasonable, helpful, useful, productive, fair, positively, favourably, favorably, constructively, good, important, excellent, right, courageous, workable, success, milestone, breakthrough, step forward, triumph, historic, welcome, balanced, credible, fruitful, victory, realistic, sensible, legitimate, masterpiece, achievement, opportunity, chance, sound, generous, bold, timely',
    roles: { subject: 'judge, speaker', object: 'judged' },
    examples: [{ text: 'Rama said the Tirana Draft was acceptable.', expect: ['Rama SUPPORTS Tirana Draft'] }],
  },
  {
    id: 'criticize',
    relation: 'CRITICIZED',
    reason: 'disapproval in words',
    verbs: `criticize, criticise, condemn, regret, resent, express regret, voice regret, voice displeasure, express displeasure, take umbrage at, have misgiving about, voice misgiving about, express misgiving about, speak of betrayal, heap scorn on, pick holes in, dress down, scoff at, sneer at, snipe at, have harsh word for, reproach, grumble about, file protest, send protest, hand protest note, deliver protest, lodge complaint, take to task, denigrate, demonise, demonize, recoil at, balk at, denounce, decry, slam, blast, lambast, lambaste, rebuke, reprimand, chide, scold, berate, deplore, oppose, object to, protest, attack as, deride, mock, ridicule,
      lash out at, hit out at, take aim at, rail against, speak out against, come out against, take issue with, disapprove of, find fault with, question, cast doubt on, warn against, bristle at,
      take critical view, take dim view, hit back at, excoriate, castigate, censure, fault, pan, lament, bemoan, disparage, vilify, tear into, fume at, inveigh against,
      express concern, voice concern, raise concern, express outrage, voice anger, express reservation, voice reservation, voice doubt, express doubt, raise doubt, express opposition, express dismay, voice dismay, express alarm, voice alarm, be scathing about, be against, pour scorn on, pour cold water on, take exception to, raise objection, have objection, lodge protest, file complaint, have reservation, vote against, scoff at, sneer at, brand, reproach, upbraid, take to task, give short shrift, inveigh, remonstrate with, frown on, frown upon, carp at, find unacceptable, see no merit in, attack in speech, sharply criticise, hold against, decry as, dislike, resent, recoil at, be dismayed by, be angered by, be alarmed by`,
    roles: { subject: 'subject', object: 'object, of, about, over, at, to, on, with, against', topic: 'for, over' },
    examples: [
      { text: 'Guyana objects to the Barima Draft.', expect: ['Guyana CRITICIZED Barima Draft'] },
      { text: 'Haftar, who commands the army, condemned the Sirte Plan.', expect: ['Haftar CRITICIZED Sirte Plan'] },

      { text: 'Santiago condemned the Caracas Decree.', expect: ['Santiago CRITICIZED Caracas Decree'] },
      { text: 'Tbilisi objected to the Sochi Project.', expect: ['Tbilisi CRITICIZED Sochi Project'] },
      { text: 'Harris was criticised by Pence.', expect: ['Pence CRITICIZED Harris'] },
    ],
  },
  {
    id: 'call-it-bad',
    relation: 'CRITICIZED',
    reason: 'what somebody calls a sham has his disapproval',
    verbs: callIt(
      'sham, farce, provocation, mistake, betrayal, insult, trap, sin, disgrace, surrender, capitulation, violation, breach, concession, blunder, outrage, charade, non-starter, blackmail, joke, theft, humiliation, aggression, crime, escalation, pretext, scandal, act of war, step back, dictate',
    ),
    roles: { subject: 'subject', object: 'theme' },
    examples: [{ text: 'Sanaa called the Aden Pact a surrender.', expect: ['Sanaa CRITICIZED Aden Pact'] }],
  },
  {
    id: 'is-bad',
    relation: 'CRITICIZED',
    reason: 'the same said with `be`; the speaker is the subject',
    nouns:
      'sham, farce, provocation, mistake, betrayal, insult, trap, disgrace, surrender, capitulation, violation, breach, blunder, outrage, charade, non-starter, humiliation, act of war',
    roles: { subject: 'speaker', object: 'predicated' },
    examples: [{ text: 'Haddad said the Aden Pact was a betrayal.', expect: ['Haddad CRITICIZED Aden Pact'] }],
  },
  {
    id: 'call-it-good',
    relation: 'SUPPORTS',
    reason: 'what somebody calls a breakthrough has his approval',
    verbs: callIt(
      'breakthrough, success, milestone, victory, achievement, step forward, good step, step in right direction, triumph, good basis, basis, chance, opportunity',
    ),
    roles: { subject: 'subject', object: 'theme' },
    examples: [{ text: 'Aden called the Taiz Accord a breakthrough.', expect: ['Aden SUPPORTS Taiz Accord'] }],
  },
  {
    id: 'complain',
    relation: 'CRITICIZED',
    reason: 'a complaint is about something, and what stands after `to` only hears it',
    verbs: 'complain about, complain of, grumble about, protest about, protest against, protest over',
    roles: { subject: 'subject', object: 'object' },
    examples: [{ text: 'Salam complained to Guterres about the Naqoura Plan.', expect: ['Salam CRITICIZED Naqoura Plan'] }],
  },
  {
    id: 'criticism',
    relation: 'CRITICIZED',
    reason: 'the same as nouns',
    nouns:
      'criticism, condemnation, denunciation, objection, opposition, protest, rebuke, reprimand, critique, disapproval, complaint, outcry, backlash, censure, critical view',
    roles: { subject: 'possessor, from, by, subject, modifier', object: 'of, to, against, over, at, about', topic: 'over' },
    examples: [{ text: "Vienna's criticism of Budapest grew.", expect: ['Vienna CRITICIZED Budapest'] }],
  },
  {
    id: 'opposed',
    relation: 'CRITICIZED',
    reason: 'predicates of disapproval',
    adjectives:
      'opposed to, critical of, against, unhappy with, unhappy about, angry at, angry with, angry about, furious at, furious with, furious about, hostile to, dissatisfied with, sceptical of, skeptical of, sceptical about, skeptical about, wary of, concerned about, alarmed by, dismayed by, disappointed with, disappointed by, disappointed in',
    roles: { subject: 'subject', object: 'to, of, with, about, at, by, in' },
    examples: [{ text: 'Accra is opposed to the Lome Protocol.', expect: ['Accra CRITICIZED Lome Protocol'] }],
  },
  {
    id: 'found-wanting',
    relation: 'CRITICIZED',
    reason: 'what a speaker calls unacceptable; the speaker is the subject',
    adjectives:
      'unacceptable, unhelpful, provocative, one-sided, illegal, illegitimate, outrageous, absurd, irresponsible, shameful, wrong, disgraceful, counterproductive, unjust, biased, reckless, motivated, negatively, critically, unfair, dangerous, unworkable, unrealistic, insufficient, inadequate, excessive, harmful, unlawful, hypocritical, hostile, regrettable, deplorable, mistake, provocation, aggression, disgrace, sham, farce, betrayal, crime, violation, capitulation, insult, disaster, nonsense, blackmail, trap, charade, unbalanced, flawed, premature, worthless, meaningless, invalid, void, unconstitutional, intolerable, incomprehensible, inexcusable, alarming, ridiculous, cynical, terrible, bad, dead, interference, escalation, humiliation, diktat, humiliating, cowardly, barbaric, criminal, catastrophe, scandal, threat, error, swindle, fraud',
    roles: { subject: 'judge, in, speaker', object: 'judged' },
    examples: [
      { text: 'Attaf said the Bamako Decree was regrettable.', expect: ['Attaf CRITICIZED Bamako Decree'] },
      { text: 'Mogadishu called the Hargeisa Memorandum a mistake.', expect: ['Mogadishu CRITICIZED Hargeisa Memorandum'] },
      { text: 'Rama said the Tirana Draft was unacceptable.', expect: ['Rama CRITICIZED Tirana Draft'] },
    ],
  },
  {
    id: 'accuse',
    relation: 'ACCUSED',
    reason: 'alleging wrongdoing of somebody',
    verbs:
      'accuse, blame, charge with, hold accountable, hold liable, suspect of, lay at door of, level charge, put responsibility, lay responsibility, allege against, implicate, indict, denounce for, hold responsible, point finger at, level accusation, make accusation, lay blame, put blame, pin blame, level allegation, incriminate, fault for, sue',
    roles: { subject: 'subject', object: 'object, at, on, against', topic: 'of, for, clause, over, with' },
    examples: [
      { text: 'Kabul and Islamabad blame each other for the fire.', expect: ['Kabul ACCUSED Islamabad', 'Islamabad ACCUSED Kabul'] },
      { text: 'Machar accuses Kiir of having shelled Nasir.', expect: ['Machar ACCUSED Kiir', 'Kiir ATTACKED Nasir'] },
      { text: 'Kinshasa accuses Kigali of arming rebels.', expect: ['Kinshasa ACCUSED Kigali'] },

      { text: 'Mali accused Algeria of shooting down a drone.', expect: ['Mali ACCUSED Algeria'] },
      { text: 'Baku blamed Yerevan for the clash.', expect: ['Baku ACCUSED Yerevan'] },
    ],
  },
  {
    id: 'accusation',
    relation: 'ACCUSED',
    reason: 'the same as nouns',
    nouns: 'accusation, allegation, charge, indictment, blame',
    roles: { subject: 'possessor, by, from, subject, modifier', object: 'against, at, on', topic: 'of, that' },
    examples: [{ text: "Khartoum's allegations against Abu Dhabi were not new.", expect: ['Khartoum ACCUSED Abu Dhabi'] }],
  },
  {
    id: 'reject',
    relation: 'REJECTED',
    reason: 'refusing what is offered or asked',
    verbs: `reject, turn down, rule out, have none of, want nothing to do with, send back, hear nothing of, want to hear nothing of, shut door on, close door to, reject out of hand, break off, spurn, slap down, cold-shoulder, refuse outright, give no consent, give no blessing, dismiss as, say no, turn back on, refuse, decline, rebuff, spurn, dismiss, veto, block, repudiate, shoot down, throw out, say no to, brush off, brush aside, scrap, walk away from, vote down, renounce, disown, quash, give short shrift to, knock back, oppose flatly, strike down, snub, tear up, abandon, refuse to accept, discard, thumb nose at, wave away, exclude, give cold shoulder to, dismiss out of hand, slam door on`,
    roles: { subject: 'subject', object: 'object, to, from, of, understood', topic: 'clause' },
    examples: [
      { text: 'Kim Yo Jong dismissed the Seoul Offer.', expect: ['Kim Yo Jong REJECTED Seoul Offer'] },
      { text: 'Budapest would most likely turn the Riga Text down.', expect: ['Budapest REJECTED Riga Text (planned)'] },
      {
        text: 'Algeria rejected the Sahara Resolution drafted by Gabon.',
        expect: ['Algeria REJECTED Sahara Resolution', 'Gabon DRAFTED Sahara Resolution'],
      },
      { text: 'Dbeibah has yet to reject the Tunis Roadmap.', expect: ['Dbeibah REJECTED Tunis Roadmap (negated)'] },

      { text: 'Pristina rejected the Ohrid Draft.', expect: ['Pristina REJECTED Ohrid Draft'] },
      { text: 'The Bled Compromise was turned down by Ljubljana.', expect: ['Ljubljana REJECTED Bled Compromise'] },
    ],
  },
  {
    id: 'reject-request',
    relation: 'REJECTED',
    reason: 'a request, demand or invitation without a name of its own stands for whoever made it',
    verbs: `reject request, turn down request, refuse request, decline request, dismiss request, rebuff request, deny request, reject demand, turn down demand, dismiss demand, rebuff demand, refuse demand, reject appeal, turn down appeal,
      reject offer, turn down offer, dismiss offer, decline offer, spurn offer, refuse offer, rebuff offer, reject call, rebuff call, dismiss call, reject ultimatum, dismiss ultimatum, turn down invitation, decline invitation, reject invitation, refuse invitation, reject overture, rebuff overture, spurn overture, rebuff advance`,
    roles: { subject: 'subject', object: 'owner, from, by, of' },
    examples: [
      { text: 'Doha turned down two Kuwaiti requests for a loan.', expect: ['Doha REJECTED Kuwaiti'] },
      { text: "Harare rebuffed Gaborone's demand.", expect: ['Harare REJECTED Gaborone'] },
    ],
  },
  {
    id: 'withdraw-from',
    relation: 'REJECTED',
    reason: 'turning one’s back on a plan once shared',
    verbs: 'withdraw from, pull out of, back out of, walk away from, renege on, leave, quit, exit, abandon',
    roles: { subject: 'subject', object: 'object, from, of' },
    labels: { object: 'Plan' },
    examples: [{ text: 'Bamako withdrew from the Algiers Accord.', expect: ['Bamako REJECTED Algiers Accord'] }],
  },
  {
    id: 'refuse-to',
    relation: 'REJECTED',
    reason: 'a refusal to deal with somebody or something is aimed at it',
    modals: 'refuse to, decline to, be unwilling to, be not willing to, be reluctant to',
    roles: { subject: 'subject', object: 'object, with, to, on, in, for', topic: 'clause' },
    effect: {},
    isOpaque: true,
    examples: [{ text: 'Dodik refused to meet Schmidt.', expect: ['Dodik REJECTED Schmidt'] }],
  },
  {
    id: 'rejection',
    relation: 'REJECTED',
    reason: 'the same as nouns',
    nouns: 'rejection, refusal, veto, dismissal, repudiation',
    roles: { subject: 'possessor, by, subject, from, modifier', object: 'of, to, over' },
    examples: [{ text: "Athens's rejection of the Skopje Draft angered Skopje.", expect: ['Athens REJECTED Skopje Draft'] }],
  },
];
