import type { Entity } from '../model/entity.ts';
import { type Fact, MODALITIES, type Modality, type Status } from '../model/fact.ts';
import type { FactId } from '../model/ids.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import { compareStatements, type StatementGroup } from './group-statements.ts';
import { originsOf } from './origins.ts';

/** What a fact is made with. */
export interface FactContext {
  readonly entity: (id: string) => Entity;
  readonly isUnnamed: (id: string) => boolean;
}

/** Sums a happening up: who affirms it, who negates it, through which outlets, since when. */
export function makeFact(group: StatementGroup, subject: Entity, relation: string, object: Entity, context: FactContext): Fact {
  const statements = group.members.length === 1 ? group.members : group.members.sort(compareStatements);
  const affirming = new Set<string>();
  const negating = new Set<string>();
  const outlets = new Set<string>();
  let anonymousOnly = true;
  for (const s of statements) {
    const origins = originsOf(s.attribution, context.isUnnamed);
    const side = s.polarity === 'affirmed' ? affirming : negating;
    for (const voice of origins.voices) side.add(context.entity(voice).id);
    anonymousOnly &&= origins.anonymous;
    for (const link of s.attribution) if (link.role !== 'speaker') outlets.add(context.entity(link.agent).id);
  }
  const first = statements[0]!;
  return {
    id: `f:${first.id.slice(2)}` as FactId,
    subject,
    relation,
    object,
    status: statusOf(affirming.size, negating.size),
    time: group.time,
    place: group.place === null ? null : context.entity(group.place),
    modality: modalityOf(statements),
    qualifiers: statements.length === 1 ? first.qualifiers : mergedQualifiers(statements, group),
    affirmed: affirming.size,
    negated: negating.size,
    outlets: [...outlets].sort(),
    anonymousOnly,
    firstReported: first.published,
    lastReported: statements[statements.length - 1]!.published,
    statements,
  };
}

/** See the table of statuses in `model/fact.ts`. */
export function statusOf(affirmed: number, negated: number): Status {
  if (negated === 0) return affirmed >= 2 ? 'corroborated' : 'reported';
  return affirmed > 0 ? 'disputed' : 'denied';
}

function modalityOf(statements: readonly Statement[]): Modality {
  const affirmed = statements.filter((s) => s.polarity === 'affirmed');
  const told = affirmed.length > 0 ? affirmed : statements;
  return MODALITIES.find((m) => told.some((s) => s.modality === m)) ?? 'actual';
}

/** The first report to give a qualifier decides how it reads; time and place are those of the group. */
function mergedQualifiers(statements: readonly Statement[], { time, place }: StatementGroup): Qualifiers {
  const merged: Record<string, unknown> = {};
  for (const s of statements) for (const [key, value] of Object.entries(s.qualifiers)) if (value !== undefined) merged[key] ??= value;
  if (time !== null) merged.time = time;
  if (place !== null) merged.place = place;
  return merged as Qualifiers;
}
