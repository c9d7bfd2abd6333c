import stringWidth from 'string-width';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { formatEdtf } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';

/** Prints a value as JSON, or the text that a person wants to read. */
export function print(json: boolean, value: unknown, text: () => string): void {
  const out = json ? JSON.stringify(value, null, 2) : text();
  process.stdout.write(out === '' || out.endsWith('\n') ? out : `${out}\n`);
}

const STYLES = { bold: '1', dim: '2', green: '32', yellow: '33', red: '31' } as const;

/** Colours text on a terminal; NO_COLOR turns it off (no-color.org). */
export function style(name: keyof typeof STYLES, text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? `\u001B[${STYLES[name]}m${text}\u001B[0m` : text;
}

const STATUS_STYLE = { corroborated: 'green', reported: 'dim', disputed: 'yellow', denied: 'red' } as const;

/** One fact on one line: who, what, whom, when, where, and how well supported. */
export function factLine(fact: Fact): string {
  const { subject, relation, object, time, place, status, affirmed, negated, anonymousOnly, modality } = fact;
  const when = time === null ? '' : `, ${formatEdtf(time)}`;
  const where = place ? `, in ${place.name}` : '';
  const how = modality === 'actual' ? '' : `, ${modality}`;
  const support = [`${affirmed} for`, ...(negated > 0 ? [`${negated} against`] : []), ...(anonymousOnly ? ['unnamed only'] : [])].join(
    ', ',
  );
  return `${style('bold', safe(subject.name))} ${relation} ${style('bold', safe(object.name))}${when}${safe(where)}${how}  ${style(STATUS_STYLE[status], status)} (${support})  ${style('dim', fact.id)}`;
}

/** A statement with its chain of voices and its words. */
export function statementLines(statement: Statement, graph: KnowledgeGraph): string {
  const chain = statement.attribution.map((a) => `${graph.entity(a.agent).name}${a.cue === undefined ? '' : ` “${a.cue}”`}`).join(' › ');
  const says = statement.polarity === 'affirmed' ? 'says so' : 'says that it is not so';
  const { published, modality, certainty, evidence, id } = statement;
  const sure = certainty === 'certain' ? '' : `, ${certainty}`;
  return `  ${safe(chain)}: ${says} (${modality}${sure}, ${published.slice(0, 10)})\n    “${safe(evidence.exact)}”\n    ${style('dim', `${id}  ${evidence.document}:${evidence.start}-${evidence.end}`)}`;
}

/** Rows as columns of equal width on a terminal, where a Chinese character takes two cells and a combining one none. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell));
  const pad = (cell: string, i: number): string => cell + ' '.repeat(widths[i]! - stringWidth(cell));
  return rows.map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, i))).join('  ')).join('\n');
}

/** Text of a report may be hostile: control characters could drive the terminal. */
export function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** A fact with ids in place of entities, for `--json`. */
export function factJson(fact: Fact): Record<string, unknown> {
  const { subject, object, place, statements, ...rest } = fact;
  return { ...rest, subject: subject.id, object: object.id, place: place?.id ?? null, statements: statements.map((s) => s.id) };
}
