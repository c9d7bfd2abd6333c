import type { ContextInput } from '../pattern-schema.ts';

/** Words that change how what they govern holds. Shared by all sets of patterns for English. */
export const contexts: readonly ContextInput[] = [
  {
    reason: 'what is yet to come by schedule, intention or promise',
    verbs: `plan, intend, schedule, expect, prepare, agree, vow, promise, pledge, decide, set, aim, announce, arrange, slate, anticipate, await, commit, hope for, organise, organize, look to, mean, resolve, swear`,
    nouns:
      'plan, preparation, schedule, intention, decision, mission, promise, pledge, announcement, arrangement, vow, run-up, eve, date, deadline, invitation',
    adjectives: 'planned, upcoming, scheduled, forthcoming, next, future, expected, coming, imminent, due, intended, slated',
    modals: `will, shall, would, be going to, be due to, plan to, expect to, be expected to, be scheduled to, be set to, intend to, be about to, be to, prepare to, aim to, agree to, promise to, pledge to, vow to, be slated to, decide to,
      be planned to, be supposed to, be meant to, look to, be poised to, mean to, be determined to, be bound to, be likely to, be sure to, be certain to, choose to, opt to, be going to, be required to, be obliged to`,
    prepositions: 'ahead of, before, pending',
    effect: { modality: 'planned' },
  },
  {
    reason: 'mere possibility',
    verbs: 'consider, contemplate, mull, weigh, ponder, explore, raise possibility, entertain',
    nouns: 'possibility, chance, option, prospect, likelihood, idea, risk, scenario, speculation, hint',
    adjectives: 'possible, potential, conceivable, eventual',
    modals: 'may, might, could, can, be able to, be likely to, may be, be free to',
    effect: { modality: 'possible', certainty: 'possible' },
  },
  {
    reason: 'hedges',
    adjectives: 'alleged, reported, suspected, apparent, purported, supposed, so-called, likely',
    modals: 'seem to, appear to, be likely to, be believed to, be thought to, tend to, look like, be said to',
    effect: { certainty: 'probable' },
  },
  {
    reason: 'unlikely: the verb group counts as negated already, and the negation is what the speaker holds for probable',
    modals: 'be unlikely to',
    effect: { modality: 'possible', certainty: 'probable' },
  },
  {
    reason: 'what did not come about although it could have',
    verbs: 'fail, prevent, avoid, abstain, refrain, stop short, fall short',
    nouns: 'failure, absence, lack, refusal, inability',
    prepositions: 'without, instead of, rather than, in lieu of, short of',
    effect: { polarity: 'negated' },
  },
  {
    reason: 'plans that were given up',
    verbs: 'cancel, call off, postpone, scrap, abandon, shelve, drop, put off, rule out, suspend, delay',
    nouns: 'cancellation, postponement',
    adjectives: 'cancelled, canceled, postponed, aborted, abandoned, shelved',
    effect: { polarity: 'negated', modality: 'planned' },
  },
  {
    reason: 'conditions: what stands behind them is not told as a fact',
    markers: 'if, unless, only if, should, provided, provided that, in case, as long as, whether, only when, until, in return',
    prepositions: 'in case of, in the event of',
    effect: { modality: 'hypothetical' },
    isOpaque: true,
  },
  {
    reason: 'demands, wishes and requests tell nothing about what happens, nor do their that-clauses',
    verbs: 'demand, request, urge, propose, recommend, ask, wish, require, want, call for, insist, prefer, order, instruct',
    isFinite: true,
    isOpaque: true,
  },
  {
    reason: 'nor do advice, offers, threats and what is only talked about',
    verbs: `hope, advise, suggest, call on, offer, threaten, invite, appeal, press, encourage, push for, need, seek, desire, warn, deserve, like, long for, persuade, convince, coach, tell, lean, pressure, push, pressurise, pressurize, lobby,
      ban, forbid, prohibit, allow, permit, discuss, debate, talk about, negotiate, fear, worry, dream, imagine, pretend, help, enable, refer to, ask about, ask for`,
    nouns: `call, appeal, demand, proposal, offer, suggestion, wish, desire, need, request, threat, invitation, advice, hope, push, effort, attempt, bid, opposition, objection, willingness, readiness, way, basis, step, solution, path, condition,
      precondition, pressure, ultimatum, fear, importance, move, drive, campaign, opportunity, ability, right, terms`,
    adjectives: 'proposed, suggested, desired, offered',
    modals: `should, must, ought to, want to, hope to, wish to, need to, have to, seek to, try to, attempt to, long to, aspire to, strive to, tend to, hesitate to, had better, be ready to, be willing to, be prepared to, stand ready to, offer to, be open to, would like to, be urged to, be asked to, be told to, be invited to, be allowed to, be keen to, be eager to,
      be happy to, threaten to, urge to, remain ready to`,
    isOpaque: true,
  },
  {
    reason: 'offices of the past are not held',
    adjectives: 'former, ex, late, then, onetime, one-time, ousted, deposed, erstwhile, ex-',
    isOpaque: true,
  },
];
