import { tokenize } from '../syntax/lexer.ts';
import { nameOf, type Token } from '../syntax/token.ts';
import type { Place } from './place.ts';
import type { Connection } from './schema.ts';

/** The types that join the labels on both sides of an open relationship, as far as they are known; undefined when none is. */
export function narrowTypes({ before, lastNode, rest }: Place, connections: readonly Connection[]): ReadonlySet<string> | undefined {
  const open = before.findLastIndex(({ kind }) => kind === '[');
  const isBackward = before[open - 2]?.kind === '<';
  const { labels, isForward } = otherEnd(tokenize(rest.slice(0, 1000)));
  if (lastNode.names.length === 0 && labels.length === 0) return undefined;
  const has = (found: readonly string[], wanted: readonly string[]): boolean =>
    wanted.length === 0 || wanted.some((label) => found.includes(label));
  const fits = ({ from, to }: Connection): boolean =>
    (!isBackward && has(from, lastNode.names) && has(to, labels)) || (!isForward && has(to, lastNode.names) && has(from, labels));
  const types = new Set(connections.filter(fits).map(({ type }) => type));
  return types.size > 0 ? types : undefined;
}

/** The labels of the node that follows the end of an open relationship, if it is written already. */
function otherEnd(tokens: readonly Token[]): { readonly labels: readonly string[]; readonly isForward: boolean } {
  let i = tokens.findIndex(({ kind }) => kind === ']');
  if (i < 0 || tokens[++i]?.kind !== '-') return { labels: [], isForward: false };
  const isForward = tokens[i + 1]?.kind === '>';
  i += isForward ? 2 : 1;
  if (tokens[i]?.kind !== '(') return { labels: [], isForward };
  if (tokens[++i]?.kind === 'identifier') i++;
  const labels: string[] = [];
  while (/^[:|&]$/.test(tokens[i]?.kind ?? '') && tokens[i + 1]?.kind === 'identifier') {
    labels.push(nameOf(tokens[i + 1]!.text));
    i += 2;
  }
  return { labels, isForward };
}
