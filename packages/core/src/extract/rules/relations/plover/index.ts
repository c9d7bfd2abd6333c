import { diplomacyPatterns } from '../diplomacy/index.ts';
import type { PatternSetInput } from '../pattern-schema.ts';
import { wordsOfConflict } from './conflict.ts';
import { cooperation } from './cooperation.ts';
import { force } from './force.ts';

const COOPERATIVE = 'CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT';
const HOSTILE = 'SANCTION, COERCE, ASSAULT, PROTEST, MOBILIZE';

/**
 * Event classes of PLOVER (Halterman et al., "PLOVER and POLECAT", 2023), whose verbs go back to CAMEO
 * (Schrodt, "CAMEO Conflict and Mediation Event Observations", 2012).
 */
export const ploverPatterns: PatternSetInput = {
  name: 'plover',
  patterns: [...cooperation, ...wordsOfConflict, ...force],
  contexts: diplomacyPatterns.contexts,
  supportVerbs: diplomacyPatterns.supportVerbs,
  occurrenceVerbs: diplomacyPatterns.occurrenceVerbs,
  purposeVerbs: diplomacyPatterns.purposeVerbs,
  judgingVerbs: diplomacyPatterns.judgingVerbs,
  agents: diplomacyPatterns.agents,
  aspects: diplomacyPatterns.aspects,
  shifts: [
    { reason: 'a promise of good deeds is consent (CAMEO 03)', when: 'planned', from: COOPERATIVE, to: 'AGREE' },
    { reason: 'announced harm is a threat (CAMEO 13)', when: 'planned', from: HOSTILE, to: 'THREATEN' },
    { reason: 'what is good and is not done is refused (CAMEO 12)', when: 'negated', from: `AGREE, ${COOPERATIVE}`, to: 'REJECT' },
  ],
};
