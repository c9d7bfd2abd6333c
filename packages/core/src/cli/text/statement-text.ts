import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { formatEdtf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Statement } from '../../model/statement.ts';
import type { Paint } from './paint.ts';
import { oneLine } from './safe.ts';
import { wrap } from './table.ts';

/** How to show statements. */
export interface StatementTextOptions {
  readonly graph: KnowledgeGraph;
  readonly paint: Paint;
  readonly width: number | undefined;
  /** Words of the report to show on either side of a quotation. */
  readonly context?: number | undefined;
}

const INDENT = ' '.repeat(11);

/** The statements of a fact, those for it first, each with its chain of voices and its words. */
export function bothSides(fact: Fact, options: StatementTextOptions): string {
  const side = (polarity: Statement['polarity']): Statement[] => fact.statements.filter((s) => s.polarity === polarity);
  return [...side('affirmed'), ...side('negated')].map((s) => statementText(s, options)).join('\n');
}

/** A statement: its side, chain and date, then its words, then where they stand. */
export function statementText(statement: Statement, { graph, paint, width, context }: StatementTextOptions): string {
  const { polarity, modality, certainty, published, evidence, id } = statement;
  const side = polarity === 'affirmed' ? paint('green', '  for      ') : paint('red', '  against  ');
  const notes = [
    ...(modality === 'actual' ? [] : [modality]),
    ...(certainty === 'certain' ? [] : [certainty === 'unknown' ? 'certainty unknown' : certainty]),
  ];
  const head = `${chain(statement, graph)}, ${formatEdtf(published.slice(0, 10))}${notes.length > 0 ? ` (${[...new Set(notes)].join(', ')})` : ''}`;
  return [
    side + wrap(head, width, INDENT).trimStart(),
    wrap(quotation(statement, graph, paint, context ?? 0), width, INDENT),
    INDENT + paint('dim', `${id}  ${evidence.document}:${evidence.start}-${evidence.end}`),
  ].join('\n');
}

/** The voices, outermost first: `The Daily › a spokesman “said”`. */
export function chain({ attribution }: Statement, graph: KnowledgeGraph): string {
  return attribution.map((a) => oneLine(`${graph.entity(a.agent).name}${a.cue === undefined ? '' : ` “${a.cue}”`}`)).join(' › ');
}

/** The words in quotation marks, with some words of their paragraph around them. */
function quotation({ evidence }: Statement, graph: KnowledgeGraph, paint: Paint, words: number): string {
  const { text } = graph.document(evidence.document);
  const quoted = paint('bold', `“${oneLine(evidence.exact)}”`);
  if (words === 0) return quoted;
  const before = text.slice(text.lastIndexOf('\n', evidence.start - 1) + 1, evidence.start).split(/\s+/);
  const end = text.indexOf('\n', evidence.end);
  const after = text.slice(evidence.end, end < 0 ? undefined : end).split(/\s+/);
  const head = before.slice(-words - 1).join(' ');
  const tail = after.slice(0, words + 1).join(' ');
  return `${before.length > words + 1 ? '… ' : ''}${oneLine(head)}${quoted}${oneLine(tail)}${after.length > words + 1 ? ' …' : ''}`;
}
