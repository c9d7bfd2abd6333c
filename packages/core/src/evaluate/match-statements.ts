import type { AnnotatedEntity } from './align-entities.ts';

/** A statement as an annotation has it; ids are those of its own file. */
export interface AnnotatedStatement {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly certainty: string;
  readonly utterance: string;
  /** EDTF. */
  readonly time?: string | undefined;
  readonly attribution: readonly { readonly agent: string; readonly role: string; readonly cue?: string | undefined }[];
}

/** What somebody has read in one report. */
export interface Annotation {
  readonly entities: readonly AnnotatedEntity[];
  readonly statements: readonly AnnotatedStatement[];
}

const SYMMETRIC: ReadonlySet<string> = new Set(['MET_WITH', 'SPOKE_WITH', 'NEGOTIATED_WITH']);
export type Match = readonly [gold: AnnotatedStatement, predicted: AnnotatedStatement];

/** Pairs statements of the same triple; where one is told more than once (claimed and denied, past and planned), those that agree best. */
export function matchStatements(
  gold: readonly AnnotatedStatement[],
  predicted: readonly AnnotatedStatement[],
  aligned: ReadonlyMap<string, AnnotatedEntity>,
): Match[] {
  const groups = new Map<string, { gold: AnnotatedStatement[]; predicted: AnnotatedStatement[] }>();
  const put = (key: string, side: 'gold' | 'predicted', s: AnnotatedStatement): void => {
    const group = groups.get(key) ?? { gold: [], predicted: [] };
    group[side].push(s);
    groups.set(key, group);
  };
  for (const s of gold) put(tripleKey(s.subject, s.relation, s.object), 'gold', s);
  const idOf = (id: string): string => aligned.get(id)?.id ?? `not aligned: ${id}`;
  for (const s of predicted) put(tripleKey(idOf(s.subject), s.relation, idOf(s.object)), 'predicted', s);
  return [...groups.values()].flatMap((group) => bestPairs(group.gold, group.predicted, aligned));
}

function tripleKey(subject: string, relation: string, object: string): string {
  return SYMMETRIC.has(relation) && subject > object ? `${object} ${relation} ${subject}` : `${subject} ${relation} ${object}`;
}

function bestPairs(
  gold: readonly AnnotatedStatement[],
  predicted: readonly AnnotatedStatement[],
  aligned: ReadonlyMap<string, AnnotatedEntity>,
): Match[] {
  const pairs = gold.flatMap((g, i) => predicted.map((p, j) => ({ i, j, g, p, agreement: agreementOf(g, p, aligned) })));
  pairs.sort((x, y) => y.agreement - x.agreement || x.i - y.i || x.j - y.j);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const found: Match[] = [];
  for (const { i, j, g, p } of pairs) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    found.push([g, p]);
  }
  return found;
}

function agreementOf(g: AnnotatedStatement, p: AnnotatedStatement, aligned: ReadonlyMap<string, AnnotatedEntity>): number {
  return (
    4 * Number(g.polarity === p.polarity) +
    3 * Number(g.modality === p.modality) +
    2 * Number(isSameSpeaker(g, p, aligned)) +
    Number((g.time ?? '') === (p.time ?? ''))
  );
}

/** The one who says so: the last of the chain. In gold the last speakers who share a cue speak jointly, and any of them is right. */
export function innermost({ attribution }: AnnotatedStatement): { readonly role: string; readonly agents: readonly string[] } {
  const last = attribution.at(-1);
  const publisher = attribution.find((a) => a.role === 'publisher')?.agent;
  if (!last || last.role === 'publisher' || last.agent === publisher)
    return { role: 'publisher', agents: publisher === undefined ? [] : [publisher] };
  const agents = [last.agent];
  if (last.role === 'speaker' && last.cue !== undefined)
    for (let i = attribution.length - 2; i >= 0; i--) {
      const { agent, role, cue } = attribution[i]!;
      if (role !== 'speaker' || cue !== last.cue) break;
      agents.push(agent);
    }
  return { role: last.role, agents };
}

export function isSameSpeaker(g: AnnotatedStatement, p: AnnotatedStatement, aligned: ReadonlyMap<string, AnnotatedEntity>): boolean {
  const gold = innermost(g);
  const predicted = innermost(p);
  if (gold.role === 'publisher' || predicted.role === 'publisher') return gold.role === predicted.role;
  const speaker = aligned.get(predicted.agents[0]!)?.id;
  return speaker !== undefined && gold.agents.includes(speaker);
}
