import type { Attributed, Mention, Parsed, ReadEntity } from '../../../../../packages/core/src/extract/rules/reading.ts';
import type { Ontology } from '../../../../../packages/core/src/model/ontology.ts';

/** `Ruto MET_WITH Kiir (negated, planned)`, taken apart. */
export interface Expected {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly marks: readonly string[];
}

/** Reads the notation of the examples that patterns carry. */
export function readExpected(line: string): Expected {
  const found = /^(.+?) ([A-Z][A-Z_]+)(?: (.+?))?(?: \((.+)\))?$/.exec(line);
  if (!found) throw new Error(`not an expectation: ${line}`);
  const [, subject = '', relation = '', object = '', marks = ''] = found;
  return { subject, relation, object, marks: marks === '' ? [] : marks.split(', ') };
}

/** Gives the names in the expectations entities whose labels fit the relations, so that patterns are tested without finding names first. */
export function nameEntities(
  parsed: Parsed,
  expected: readonly Expected[],
  ontology: Ontology,
  labels: Readonly<Record<string, readonly string[]>> = {},
): Attributed {
  const allowed = new Map<string, ReadonlySet<string>>();
  const narrow = (name: string, labels: ReadonlySet<string> | 'same'): void => {
    const before = allowed.get(name);
    if (labels === 'same') return;
    allowed.set(name, before ? new Set([...before].filter((l) => labels.has(l))) : labels);
  };
  for (const { subject, relation, object } of expected) {
    const known = ontology.relations.get(relation);
    if (!known) continue;
    narrow(subject, known.domain);
    narrow(object, known.range);
  }
  const [first] = expected;
  const only = (role: string): ReadonlySet<string> | 'same' =>
    labels[role] ? new Set(labels[role].map((label) => label.split(':')[0] ?? label)) : 'same';
  if (first) {
    narrow(first.subject, only('subject'));
    narrow(first.object, only('object'));
  }
  const kind = Object.values(labels)
    .flat()
    .map((label) => label.split(':')[1])
    .find((k) => k !== undefined);
  const names = [...allowed.keys()];
  const entities: ReadEntity[] = names.map((name, index) => ({
    index,
    isKnown: true,
    isListedWithoutStatement: true,
    entity: {
      id: `e${index}` as ReadEntity['entity']['id'],
      label: pick(allowed.get(name) ?? new Set()),
      name,
      aliases: [],
      ...(kind && { kind }),
    },
  }));
  return { ...parsed, entities, mentions: names.flatMap((name, index) => mentionsOf(parsed, name, index)), dates: [], attributions: [] };
}

const PREFERRED = ['Country', 'Person', 'Organization', 'Plan', 'Event', 'Place'];

function pick(labels: ReadonlySet<string>): string {
  return PREFERRED.find((label) => labels.has(label)) ?? '';
}

function mentionsOf({ text, tokens, groupAt, nounGroups }: Parsed, name: string, entity: number): Mention[] {
  const out: Mention[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const first = tokens.findIndex((t) => t.start >= at);
    const end = tokens.findIndex((t) => t.start >= at + name.length);
    const range = { first, end: end < 0 ? tokens.length : end };
    const group = nounGroups[groupAt[range.end - 1] ?? -1];
    const head = group && group.head >= range.first && group.head < range.end ? group.head : range.end - 1;
    out.push({ ...range, entity, head, kind: tokens[range.end - 1]?.tag === 'ADJ' ? 'adjective' : 'name' });
  }
  return out;
}
