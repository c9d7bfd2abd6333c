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
    verbs: `support, back, endorse, praise, welcome, hail, applaud, commend, laud, champion, defend, stand by, stand with, stand behind, side with, rally behind, rally around, throw weight behind,
      lend support, give support, offer support, express support, voice support, pledge support, give backing, express confidence, voice confidence, have confidence, express solidarity, voice solidarity, reaffirm support,
      reiterate support, reaffirm commitment, reaffirm commitment to, reiterate commitment to, express commitment to, restate commitment to, underline commitment to, stress commitment to, commit to, stay committed to, salute, warm to, throw support behind, be behind, plump for, come down in favour of, come out for, speak up for, stick up for, speak for, stick by, stick to, hold to, swear by, get behind, pin hope on, set hope on, see merit in, cheer, celebrate, compliment, congratulate, thank, admire, embrace, favour, favor, bless, give blessing, give thumbs-up, speak well of, speak highly of, stress importance, underline importance,
      emphasize importance, emphasise importance, underscore importance, have respect, express respect, express appreciation, express gratitude, look favourably on, look favorably on,
      vote for, vouch for, put faith in, trust, stand shoulder to shoulder with, appreciate, honour, honor, credit, pay tribute, extol, tout, give welcome, give support, hold in esteem, put trust in, place trust in, be in favour of, be in favor of, come out in favour of, come out in favor of, speak in favour of, speak in favor of, come out in support of, speak in support of, express optimism, voice optimism`,
    roles: { subject: 'subject', object: 'object, indirect, for, to, in, with, of, behind', topic: 'for, over' },
    examples: [
      { text: 'Zambia, which borders Congo, backs the Kivu Accord.', expect: ['Zambia SUPPORTS Kivu Accord'] },
      { text: 'The Kivu Accord, hailed by Zambia, was signed in May.', expect: ['Zambia SUPPORTS Kivu Accord'] },
      { text: 'Bolivia has so far backed Peru.', expect: ['Bolivia SUPPORTS Peru'] },

      { text: 'Warsaw backed the Prague Declaration.', expect: ['Warsaw SUPPORTS Prague Declaration'] },
      { text: 'Meloni praised Rama for his patience.', expect: ['Meloni SUPPORTS Rama'] },
      { text: 'Tshisekedi expressed confidence in the Luanda Process.', expect: ['Tshisekedi SUPPORTS Luanda Process'] },
    ],
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
      'acceptable, constructive, positive, encouraging, promising, balanced, reasonable, helpful, useful, productive, fair, positively, favourably, favorably, constructively, good, important, excellent, right, courageous, workable',
    roles: { subject: 'judge, speaker', object: 'judged' },
    examples: [{ text: 'Rama said the Tirana Draft was acceptable.', expect: ['Rama SUPPORTS Tirana Draft'] }],
  },
  {
    id: 'criticize',
    relation: 'CRITICIZED',
    reason: 'disapproval in words',
    verbs: `criticize, criticise, condemn, denounce, decry, slam, blast, lambast, lambaste, rebuke, reprimand, chide, scold, berate, deplore, oppose, object to, protest, protest against, attack as, deride, mock, ridicule,
      lash out at, hit out at, take aim at, rail against, speak out against, come out against, take issue with, disapprove of, find fault with, question, cast doubt on, warn against, complain about, complain of, bristle at,
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
      'unacceptable, unhelpful, provocative, one-sided, illegal, illegitimate, outrageous, absurd, irresponsible, shameful, wrong, disgraceful, counterproductive, unjust, biased, reckless, motivated, negatively, critically, unfair, dangerous, unworkable, unrealistic, insufficient, inadequate, excessive, harmful, unlawful, hypocritical, hostile',
    roles: { subject: 'judge, in, speaker', object: 'judged' },
    examples: [{ text: 'Rama said the Tirana Draft was unacceptable.', expect: ['Rama CRITICIZED Tirana Draft'] }],
  },
  {
    id: 'accuse',
    relation: 'ACCUSED',
    reason: 'alleging wrongdoing of somebody',
    verbs:
      'accuse, blame, charge with, allege against, implicate, indict, denounce for, hold responsible, point finger at, level accusation, make accusation, lay blame, put blame, pin blame, level allegation, incriminate, fault for, sue',
    roles: { subject: 'subject', object: 'object, at, on, against', topic: 'of, for, clause, over, with' },
    examples: [
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
    verbs: `reject, turn down, rule out, refuse, decline, rebuff, spurn, dismiss, veto, block, repudiate, shoot down, throw out, say no to, brush off, brush aside, scrap, walk away from, vote down, renounce, disown, quash, give short shrift to, knock back, oppose flatly, strike down, snub, tear up, abandon, refuse to accept, discard, thumb nose at, wave away, exclude, give cold shoulder to, dismiss out of hand, slam door on`,
    roles: { subject: 'subject', object: 'object, to, from, of', topic: 'clause' },
    examples: [
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
