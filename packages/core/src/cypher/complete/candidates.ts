import { isKeyword, nameOf, quoteName, type Token } from '../syntax/token.ts';
import { keywordsAfter, operandKeywords, operatorKeywords, startKeywords } from './keywords.ts';
import { narrowTypes } from './narrow-types.ts';
import type { Place } from './place.ts';
import type { Frame, Variable } from './query-reader.ts';
import type { Callable, CompletionSchema, NameUse } from './schema.ts';

/** Something that could be typed. */
export interface Candidate {
  /** What is put into the text. */
  readonly label: string;
  readonly kind: 'keyword' | 'label' | 'type' | 'property' | 'function' | 'procedure' | 'variable' | 'parameter';
  readonly detail?: string | undefined;
  /** What is compared with what was typed. */
  readonly name: string;
  /** How often the graph has it. */
  readonly count: number;
}

type Kind = Candidate['kind'];

/** All that can stand at a place, whatever was typed there so far. */
export function candidatesAt(place: Place, schema: CompletionSchema): Candidate[] {
  const { isParameter, before, chain } = place;
  if (isParameter) return (schema.parameters ?? []).map((name) => ({ ...plain('parameter', name), label: `$${quoteName(name)}` }));
  const [last, previous] = [word(before.at(-1)), word(before.at(-2))];
  const frame = place.frames.at(-1)!;
  if (last === 'CALL' && frame.kind === 'query') return callables('procedure', schema.procedures, place);
  if (chain.length > 0) return afterDot(place, schema);
  if (last === '.') return frame.kind === 'projection' ? propertiesOf(frame.element, schema) : [];
  if (isLabelPlace(place)) return labelsOrTypes(place, schema);
  if (frame.kind === 'properties' && /^[{,]$/.test(last)) return propertiesOf(frame.element, schema);
  if (frame.kind === 'query' && /^(?:|;|\{)$/.test(last)) return keywords(startKeywords(place.frames.length === 1));
  if (frame.clause === 'YIELD' && frame.kind === 'query' && /^(?:YIELD|,)$/.test(last)) return columnsOf(before, schema);
  const next = last === 'NOT' && previous === 'IS' ? ['NULL'] : keywordsAfter(last);
  if (next) return keywords(next);
  if (last === 'AS' || (frame.kind === 'map' && /^[{,]$/.test(last))) return [];
  return isValue(before) ? keywords(operatorKeywords(frame)) : operands(place, frame, last, schema);
}

function operands(place: Place, { kind, clause }: Frame, last: string, schema: CompletionSchema): Candidate[] {
  const isPattern = /^(?:MATCH|CREATE|MERGE)$/.test(clause) && kind === 'query';
  if (isPattern) return /^(?:MATCH|CREATE|MERGE|,|=)$/.test(last) ? keywords(operandKeywords(last === ',' ? 'MATCH' : clause)) : [];
  if (kind === 'relationship' && last === '[') return [];
  const variables = scopeOf(place).map(([name, known]) => ({ ...plain('variable', name), detail: describe(known) }));
  if ((kind === 'node' && clause !== 'WHERE') || kind === 'projection' || /^(?:DELETE|SET|REMOVE)$/.test(last)) return variables;
  return [...variables, ...keywords(operandKeywords(last)), ...callables('function', schema.functions, place)];
}

/** Whether a value is complete before a place, so that an operator or the next clause can follow. */
function isValue(before: readonly Token[]): boolean {
  const last = before.at(-1)!;
  if (last.kind === '*') return /^(?:RETURN|WITH|YIELD|\()$/.test(word(before.at(-2)));
  return /^(?:identifier|integer|float|string|parameter|\)|\]|\}|END|NULL|TRUE|FALSE|ASC|DESC|ASCENDING|DESCENDING)$/.test(last.kind);
}

/** Whether a label or type is expected: after `:`, or after an operator of a label expression. */
function isLabelPlace({ before, frames }: Place): boolean {
  if (!/^[:|&!]$/.test(before.at(-1)?.kind ?? '') || /^(?:map|properties|projection)$/.test(frames.at(-1)!.kind)) return false;
  const start = before.findLast(({ kind }) => kind !== 'identifier' && !/^[|&!]$/.test(kind));
  return start?.kind === ':';
}

function labelsOrTypes(place: Place, { labels, types, connections }: CompletionSchema): Candidate[] {
  const { before, frames } = place;
  const colon = before.findLastIndex(({ kind }) => kind === ':');
  const owner = before[colon - 1];
  const ofVariable = owner?.kind === 'identifier' ? find(place, nameOf(owner.text))?.kind : undefined;
  if (frames.at(-1)!.kind !== 'relationship' && ofVariable !== 'relationship') return names('label', labels);
  const narrow = frames.at(-1)!.kind === 'relationship' ? narrowTypes(place, connections) : undefined;
  return names('type', types).filter(({ name }) => narrow?.has(name) ?? true);
}

function afterDot(place: Place, schema: CompletionSchema): Candidate[] {
  const { chain } = place;
  const variable = chain.length === 1 ? find(place, chain[0]!) : undefined;
  if (variable) return propertiesOf(variable, schema);
  const functions = callables('function', schema.functions, place);
  return functions.length > 0 ? functions : propertiesOf(undefined, schema);
}

function propertiesOf(of: Variable | undefined, { labels, types }: CompletionSchema): Candidate[] {
  const all = of?.kind === 'node' ? [labels] : of?.kind === 'relationship' ? [types] : [labels, types];
  const uses = all.flatMap((map) => [...map]);
  const known = uses.filter(([name]) => of?.names.includes(name));
  const counts = new Map<string, number>();
  for (const [, { properties }] of known.length > 0 ? known : uses)
    for (const [key, count] of properties) counts.set(key, Math.max(counts.get(key) ?? 0, count));
  return [...counts].map(([name, count]) => ({ ...plain('property', name), count }));
}

/** Functions or procedures whose names go on from the names before the word. */
function callables(kind: Kind, all: readonly Callable[] = [], { chain }: Place): Candidate[] {
  const prefix = chain.map((name) => `${name}.`).join('');
  return all
    .filter(({ name }) => /^\w/.test(name) && name.toLowerCase().startsWith(prefix.toLowerCase()))
    .map(({ name, detail }) => ({ kind, detail, count: 0, name: name.slice(prefix.length), label: name.slice(prefix.length) }));
}

const SHOWN: Readonly<Record<string, string>> = { FUNCTIONS: 'dbms.functions', PROCEDURES: 'dbms.procedures', INDEXES: 'db.indexes' };

function columnsOf(before: readonly Token[], { procedures = [] }: CompletionSchema): Candidate[] {
  const start = before.findLastIndex((token) => /^(?:CALL|SHOW)$/.test(word(token)));
  const after = before.slice(start + 1);
  const end = after.findIndex(({ kind, text }) => kind === '(' || /^yield$/i.test(text));
  const called = after
    .slice(0, end)
    .map(({ text }) => text)
    .join('');
  const name = SHOWN[called.toUpperCase()] ?? called;
  const columns = procedures.find((p) => p.name.toLowerCase() === name.toLowerCase())?.columns ?? [];
  return columns.map((column) => plain('variable', column));
}

/** What is known of a variable, also of one whose pattern is still open. */
function find({ frames }: Place, name: string): Variable | undefined {
  const open = frames.findLast((frame) => frame.name === name)?.element;
  return open ?? frames.at(-1)!.scope.get(name);
}

function scopeOf({ frames }: Place): [string, Variable][] {
  const open = frames.flatMap(({ name, element }): [string, Variable][] => (name !== undefined && element ? [[name, element]] : []));
  return [...new Map([...frames.at(-1)!.scope, ...(frames.at(-1)!.clause === 'WHERE' ? open : [])])];
}

function describe({ kind, names: of }: Variable): string {
  return kind === 'value' ? 'value' : [kind, ...of].join(' :');
}

function names(kind: Kind, uses: ReadonlyMap<string, NameUse>): Candidate[] {
  return [...uses].map(([name, { count }]) => ({ ...plain(kind, name), detail: String(count), count }));
}

function keywords(all: readonly string[]): Candidate[] {
  return all.map((name) => ({ kind: 'keyword', label: name, name, count: 0 }));
}

function plain(kind: Kind, name: string): Candidate {
  return { kind, label: quoteName(name), name, count: 0 };
}

/** A token as the rules name it: a word in capitals, a sign as it is. */
function word(token: Token | undefined): string {
  if (!token) return '';
  return token.kind === 'identifier' || isKeyword(token.kind) ? token.text.toUpperCase() : token.kind;
}
