import { KgError } from './errors.ts';

/** Reads a JSON text. @throws KgError `format` with the file and what the parser found */
export function parseJson(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KgError('format', 'not JSON', { place: { file }, found: cause instanceof Error ? cause.message : undefined, cause });
  }
}
