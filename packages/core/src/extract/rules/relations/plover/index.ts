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
  people: `refugee, civilian, student, people, protester, protestor, demonstrator, prisoner, detainee, worker, farmer, miner, villager, resident, citizen, child, woman, man, youth, teenager, journalist, reporter, editor, newspaper, activist, dissident,
    opposition, rebel, guerrilla, guerilla, militant, gunman, insurgent, fighter, separatist, terrorist, extremist, fundamentalist, militia, militiaman, gang, mob, crowd, settler, immigrant, migrant, alien, hostage, victim, family, peacekeeper, observer, inspector, monitor,
    court, parliament, senate, congress, president, king, queen, prince, judge, prosecutor, candidate, party, union, group, organisation, organization, agency, council, commission, committee, church, company, bank, firm, priest, bishop, monk, cleric, imam, teacher, doctor, nurse, lawyer,
    businessman, trader, merchant, fisherman, driver, pilot, crew, passenger, tourist, hunter, shepherd, landowner, peasant, trade unionist, unionist, exile, deserter, defector, sailor, soldier, officer, policeman, trooper, recruit, veteran, sniper, bomber, suspect, spy, agent, tribe, clan, community,
    minority, majority, nation, country, state, city, town, village, capital, region, province, neighbour, neighbor, ally, enemy, rival, faction, coalition, alliance, movement, network, regime, junta, consul, consulate, embassy, ambassador, missionary, nun, player, athlete, bombing, explosion, attack, gunner, watchdog, spokesman, deputy, premier, chancellor, emir, sheikh`,
  collectives:
    'group, ten, tens, hundred, hundreds, more, thousand, thousands, million, millions, dozen, dozens, score, scores, number, deployment, patch, series, batch, contingent, handful, majority, half, most, some, part, convoy, wave, member, crowd, leader, official, head, forces, team, all, many, several, rest, one, band, column, town, city, village, region, area, province, camp, island, capital, district, territory, position',
  agents: `official, delegate, delegation, negotiator, representative, mediator, envoy, diplomat, soldier, troop, troops, army, force, forces, military, jet, warplane, plane, aircraft, missile, navy, air force, authority, authorities, government, team, leader, leadership,
    minister, police, administration, regime, tank, artillery, warship, fighter, security force, gunboat, commander, general, ministry, party, partner, lawmaker, serviceman, helicopter, bulldozer, minefield, convoy, fleet, squadron`,
  efforts: diplomacyPatterns.efforts,
  aspects: diplomacyPatterns.aspects,
  shifts: [
    { reason: 'what is good and is not done is refused (CAMEO 12)', when: 'negated', from: `AGREE, ${COOPERATIVE}`, to: 'REJECT' },
    { reason: 'a promise of good deeds is consent (CAMEO 03)', when: 'planned', from: COOPERATIVE, to: 'AGREE' },
    { reason: 'announced harm is a threat (CAMEO 13)', when: 'planned', from: HOSTILE, to: 'THREATEN' },
  ],
};
