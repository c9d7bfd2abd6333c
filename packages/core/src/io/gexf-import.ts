import { SaxesParser } from 'saxes';
import type { Place } from '../base/diagnostic.ts';
import { KgError } from '../base/errors.ts';
import { type Limits, stopwatch } from '../base/limits.ts';
import { type GexfGraph, GexfReader } from './gexf-reader.ts';

/** How to read GEXF. */
export interface FromGexfOptions extends Limits {
  /** Named in errors. */
  readonly file?: string | undefined;
  /** The most text to read, in UTF-16 code units; 500 million unless given. */
  readonly maxLength?: number | undefined;
  /** The type of edges that have no `kind`; `RELATED_TO` unless given. */
  readonly edgeType?: string | undefined;
}

const SLICE = 1 << 16;
const MAX_LENGTH = 500_000_000;
const MAX_DEPTH = 256;

/**
 * Reads GEXF 1.0 to 1.3, whole or in chunks of any size. Our own files give back the graph that `toGexf` wrote: labels, types, every
 * property, parallel edges. In others, the label of a node becomes `name`, the kind of an edge its type, colour, size, shape and weight become
 * properties, `start` and `end` an EDTF `time` where they are dates, several spells and values that change in time lists. Undirected edges keep
 * the order of their ends and get `direction`; nodes inside nodes get `parent`. Diagnostics tell what has no equal in our model.
 * Document types are refused, so no entity is ever expanded or fetched.
 * @throws KgError `format` for what is not well-formed XML or not GEXF, `invalid` with every dangling edge and repeated node, `limit`, `aborted`
 */
export async function fromGexf(
  source: string | Iterable<string> | AsyncIterable<string>,
  options: FromGexfOptions = {},
): Promise<GexfGraph> {
  const check = stopwatch(options);
  const parser = new SaxesParser();
  const place = (): Place => ({ file: options.file, line: parser.line, column: Math.max(1, parser.columnIndex) });
  const reader = new GexfReader(place, options.edgeType ?? 'RELATED_TO');
  let depth = 0;
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new KgError('format', `not well-formed XML: ${message}`, { place: place() });
  });
  parser.on('doctype', () => {
    throw new KgError('format', 'a document type is not read', { place: place(), expected: 'GEXF without `<!DOCTYPE …>`' });
  });
  parser.on('attribute', () => check());
  parser.on('opentag', ({ name, attributes }) => {
    check();
    if (++depth > MAX_DEPTH)
      throw new KgError('limit', 'elements are nested too deeply', { place: place(), expected: `at most ${MAX_DEPTH}` });
    reader.open(localName(name), attributes);
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close(localName(name));
  });
  let length = 0;
  for await (const chunk of typeof source === 'string' ? [source] : source) {
    length += chunk.length;
    if (length > (options.maxLength ?? MAX_LENGTH))
      throw new KgError('limit', 'the file is too long', {
        place: place(),
        expected: `at most ${options.maxLength ?? MAX_LENGTH} characters`,
      });
    for (let at = 0; at < chunk.length; at += SLICE) {
      check();
      parser.write(chunk.slice(at, at + SLICE));
    }
  }
  parser.close();
  return reader.finish();
}

/** Names count without their prefix, as for Gephi: old files do not always declare `viz`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
