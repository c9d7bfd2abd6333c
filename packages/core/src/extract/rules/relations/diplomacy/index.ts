import type { PatternSetInput } from '../pattern-schema.ts';
import { contact } from './contact.ts';
import { contexts } from './contexts.ts';
import { plan } from './plan.ts';
import { pressure } from './pressure.ts';
import { stance } from './stance.ts';
import { standing } from './standing.ts';

/** What is read when nobody says otherwise: the shipped patterns, as far as the ontology has relations for them. */
export const shippedPatterns: PatternSetInput = { name: 'shipped', extends: 'diplomacy' };

/** The patterns of the ontology `diplomacy`. */
export const diplomacyPatterns: PatternSetInput = {
  name: 'diplomacy',
  patterns: [...contact, ...plan, ...stance, ...pressure, ...standing],
  contexts: [...contexts],
  supportVerbs: `hold, have, conduct, make, give, take, launch, carry out, stage, mount, issue, deliver, express, voice, extend, begin, start, open, resume, continue, conclude, finish, undertake, pay, offer, enter, engage in, embark on, wage, exchange, join in,
    declare, reiterate, renew, receive, wrap up, complete, kick off, restart, enter into, end, perform, lead, step up, intensify, impose, show, announce, plan, schedule, cancel, call off, postpone, arrange, secure, finalise, finalize, do, set up, host, convene`,
  occurrenceVerbs: `take place, happen, occur, begin, start, open, resume, continue, go on, end, last, conclude, be held, come, follow, be scheduled, be planned, get under way, break down, collapse, fail, stall, drag on, materialise, materialize, kick off, be, yield, produce, focus`,
  purposeVerbs: 'meet, meet with, sit down, gather, convene, speak, talk, confer, come together, assemble, get together, call, phone, hold',
  judgingVerbs:
    'see, regard, view, consider, call, describe, brand, label, deem, find, judge, dismiss, term, characterise, characterize, denounce, perceive, think, rate, portray, slam, hail, declare, welcome, condemn',
  agents: `official, delegate, delegation, negotiator, representative, mediator, envoy, diplomat, soldier, troop, troops, army, force, forces, military, jet, warplane, plane, aircraft, drone, missile, navy, air force, authority, authorities, government, side, team, leader, leadership, minister, police, administration, regime, intelligence, tank, artillery, warship, fighter, man, delegation, counterpart, diplomacy, people, security force, mission, strike, rocket, gunboat, commander, general, ministry, party, partner, colleague, lawmaker, serviceman, demand, invitation, offer, request, call, ultimatum, overture, condition, fighter, colleague, rebel, militant, militia, militiaman, insurgent, guerrilla, guerilla, gunman, separatist, paramilitary, peacekeeper, commando, lawmaker, cabinet, parliament, ally, member, officer, observer, monitor, inspector, expert, technician, instructor, trainer, engineer, pilot, bomber, helicopter, vessel, ship, boat, frigate, convoy, patrol, unit, brigade, battalion, position, garrison, guard, agent, spy, emissary, crew, contingent, gunner, column`,
  efforts: 'push, effort, attempt, bid, drive, campaign, work, initiative, move, step, progress',
  aspects: `aspect, part, point, element, timing, handling, term, wording, provision, detail, most, some, majority, bulk, idea, principle, formulation, contour, contents, content, number, series, rest, version, side, text, key formulation, passage, chapter, section, paragraph, core, outline, spirit, implementation, course, conduct, copy, draft, outcome, result, policy, stance, decision, ability, role, success, version, importance, need, push, effort, attempt, bid, campaign, initiative, move, rhetoric, behaviour, behavior, record, stance, leadership, town, city, village, region, district, island, capital, port, day, week, article, clause, half, third, quarter, fifth, two-third, three-quarter, four-fifth, nine-tenth, tenth, share, lot, batch, bit, package of measure, outskirt, suburb, area, province`,
};
