import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { KgError, throwOnErrors } from '../../base/errors.ts';
import type { Annotation } from '../../evaluate/match-statements.ts';
import type { GoldEvent } from '../../evaluate/score-events.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { ioError } from '../../store/io-error.ts';
import { nodeFileSystem } from '../../store/node-file-system.ts';
import { LIMITS, readJson, readText } from '../../store/text-file.ts';

/** What annotators have left in a folder or file. */
export type Gold =
  | {
      readonly kind: 'statements';
      readonly reports: readonly { readonly file: string; readonly json: unknown; readonly gold: Annotation }[];
    }
  | {
      readonly kind: 'attributions';
      readonly texts: readonly { readonly file: string; readonly text: string; readonly annotation: string }[];
    }
  | { readonly kind: 'events'; readonly records: readonly (GoldEvent & { readonly text: string; readonly date: string })[] };

/**
 * Reads annotated reports (a folder of JSON in the evaluation format), attributions (a folder of pairs `.txt` and `.ann`, as PolNeAR has them) or events
 * (one JSON file, as PLOVER has them): which it is, the files tell.
 * @throws KgError `not-found`, `invalid`, `format`, `io`
 */
export async function readGold(path: string): Promise<Gold> {
  const isFolder = await stat(path).then(
    (s) => s.isDirectory(),
    (error: unknown) => {
      throw ioError(error, path, 'the annotations cannot be read');
    },
  );
  if (!isFolder) return readEvents(path);
  const names = (await readdir(path)).sort();
  const annotated = names.filter((n) => extname(n) === '.ann');
  if (annotated.length > 0) return readAnnotatedTexts(path, annotated);
  const reports = names.filter((n) => extname(n) === '.json');
  if (reports.length > 0) return readReports(path, reports);
  throw new KgError('not-found', 'no annotations in this folder', {
    place: { file: path },
    expected: 'reports (.json), or texts with attributions (.txt and .ann)',
  });
}

const annotationSchema = z.object({
  entities: z.array(z.object({ id: z.string(), label: z.string(), name: z.string(), mentions: z.array(z.string()) })),
  statements: z.array(
    z.object({
      subject: z.string(),
      relation: z.string(),
      object: z.string(),
      polarity: z.string(),
      modality: z.string(),
      certainty: z.string(),
      utterance: z.string(),
      time: z.string().optional(),
      qualifiers: z.looseObject({ time: z.string().optional() }).optional(),
      attribution: z.array(z.object({ agent: z.string(), role: z.string(), cue: z.string().optional() })),
    }),
  ),
});

/** @throws KgError `invalid` with file and field */
export function toAnnotation(json: unknown, file: string): Annotation {
  const parsed = annotationSchema.safeParse(json);
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { file }), 'not an annotated report');
  const { entities, statements } = parsed.data!;
  return { entities, statements: statements.map(({ qualifiers, ...s }) => ({ ...s, time: s.time ?? qualifiers?.time })) };
}

async function readReports(folder: string, names: readonly string[]): Promise<Gold> {
  const reports = await Promise.all(
    names.map(async (file) => {
      const json = await readJson(join(folder, file), nodeFileSystem);
      return { file, json, gold: toAnnotation(json, join(folder, file)) };
    }),
  );
  return { kind: 'statements', reports };
}

async function readAnnotatedTexts(folder: string, names: readonly string[]): Promise<Gold> {
  const read = (name: string): Promise<string> => readText(join(folder, name), LIMITS.report, nodeFileSystem);
  const texts = await Promise.all(
    names.map(async (file) => ({ file, annotation: await read(file), text: await read(`${basename(file, '.ann')}.txt`) })),
  );
  return { kind: 'attributions', texts };
}

/** A source or target that is no list counts as none. */
const actorsSchema = z.unknown().transform((given): string[] =>
  (Array.isArray(given) ? given : []).flatMap((actor: unknown) => {
    const text = typeof actor === 'string' ? actor : (actor as { actorText?: unknown } | null)?.actorText;
    return typeof text === 'string' && text !== '' ? [text] : [];
  }),
);
const eventsSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string().optional(),
    event: z.string().optional(),
    date: z.string().optional(),
    source: actorsSchema.optional(),
    target: actorsSchema.optional(),
  }),
);

async function readEvents(file: string): Promise<Gold> {
  const parsed = eventsSchema.safeParse(await readJson(file, nodeFileSystem));
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { file }), 'not a list of annotated events');
  const records = parsed.data!.flatMap(({ id, text, event, date = '2000-01-01', source = [], target = [] }) =>
    text && event ? [{ id, text, event, date, source, target }] : [],
  );
  return { kind: 'events', records };
}
