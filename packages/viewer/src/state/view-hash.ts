import { type Choice, FACETS, type Filters, withChoice } from './filters.ts';
import type { Selection, View } from './view.ts';

const KINDS = ['entity', 'fact', 'document'] as const;

/**
 * A view as a URL hash: `#fact=f:…&at=s:…&status=disputed,denied&relation=!HOLDS`. A facet lists the values that pass, or after `!`
 * those that do not. Empty when there is nothing to say.
 */
export function viewToHash({ selection, filters }: View): string {
  const parts = FACETS.flatMap(({ id }) => {
    const choice = filters[id];
    if (!choice) return [];
    return [`${id}=${choice.mode === 'except' ? '!' : ''}${[...choice.values].sort().map(encode).join(',')}`];
  });
  if (selection?.kind === 'fact' && selection.statement !== undefined) parts.unshift(`at=${encode(selection.statement)}`);
  if (selection) parts.unshift(`${selection.kind}=${encode(selection.id)}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Reads a hash; what it does not understand it leaves out, since anybody can write a link. */
export function hashToView(hash: string): View {
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
  }
  let filters: Filters = {};
  for (const { id } of FACETS) {
    const text = values.get(id);
    if (text !== undefined) filters = withChoice(filters, id, readChoice(text));
  }
  return { selection: readSelection(values), filters };
}

function readChoice(text: string): Choice {
  const mode = text.startsWith('!') ? 'except' : 'only';
  const listed = (mode === 'except' ? text.slice(1) : text).split(',').map(decode);
  return { mode, values: new Set(listed.filter((v) => v !== '')) };
}

function readSelection(values: ReadonlyMap<string, string>): Selection | null {
  for (const kind of KINDS) {
    const id = decode(values.get(kind) ?? '');
    if (id === '') continue;
    const statement = decode(values.get('at') ?? '');
    return kind === 'fact' && statement !== '' ? { kind, id, statement } : { kind, id };
  }
  return null;
}

/** Colons stay: ids read better with them, and a hash may hold them. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
