import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { compareDiagnostics, compareText, type Diagnostic, formatDiagnostic, type Place } from '../base/diagnostic.ts';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import { parseYaml, type YamlSource } from '../base/yaml-source.ts';
import { diplomacy, diplomacyData } from '../model/diplomacy.ts';
import { type Document, documentSchema } from '../model/document.ts';
import { type Entity, entitySchema } from '../model/entity.ts';
import { type Extraction, extractionSchema } from '../model/extraction.ts';
import { type Judgement, judgementSchema } from '../model/judgement.ts';
import { defineOntology, type Ontology, ontologySchema } from '../model/ontology.ts';
import type { Project } from '../model/project.ts';
import { type Review, reviewSchema } from '../model/review.ts';
import { checkValue, type Placing } from '../model/schema-diagnostics.ts';
import { completeStatement, type Statement, statementId, statementInputSchema, statementSchema } from '../model/statement.ts';
import { settleReadings, withoutKnown } from '../resolve/settle-readings.ts';
import { type LogLine, parseLog } from './append-log.ts';
import type { FileSystem } from './file-system.ts';
import { ioError } from './io-error.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { documentOf, REPORT_ENDINGS, type ReportFile, readReports } from './report-file.ts';
import { LIMITS, readBytes, readJson, readText } from './text-file.ts';

const listSchema = z.array(z.unknown());
const entitiesSchema = z.strictObject({ entities: listSchema.nullable() }).transform((o) => o.entities ?? []);
const projectFileSchema = z.strictObject({ name: z.string().min(1) });
const statementFileSchema = z.looseObject({ document: z.string(), statements: z.array(z.looseObject({})) });
/** Fields that a file has once for all its statements: one that is missing is one finding. */
const USUAL_DEFAULTS: readonly PropertyKey[] = ['extractor', 'recorded'];
const MOST_FINDINGS = 1000;

/** A file that was read: its path inside the project, and its text. */
type TextFile = readonly [file: string, text: string];

/** A value with the place that it was read from. */
interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/**
 * Reads a project folder: `reports/*.md` (also `.txt`, `.html` and `.json`), `entities.yaml`, `statements/*.yaml` and `*.jsonl`, and, where they
 * are there, `judgements.jsonl`, `ontology.yaml` and `project.yaml`. The order of files does not matter. Of a statement that is there twice the
 * newest line of the logs counts.
 * @throws KgError `not-found` when there is no such folder or nothing in it; `io` when it cannot be listed; `invalid` with every finding at
 * once, each with file and line
 */
export async function readProject(folder: string, fs: FileSystem = nodeFileSystem): Promise<Project> {
  return new ProjectReader(resolve(folder), folder, fs).read();
}

/** The entities that people have written down: those of `entities.yaml`, without what extractors have found. @throws as `readProject` */
export async function readOwnEntities(folder: string, fs: FileSystem = nodeFileSystem): Promise<Entity[]> {
  return new ProjectReader(resolve(folder), folder, fs).readEntities();
}

class ProjectReader {
  readonly #root: string;
  readonly #shown: string;
  readonly #fs: FileSystem;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #places = new Map<string, string>();

  constructor(root: string, shown: string, fs: FileSystem) {
    this.#root = root;
    this.#shown = shown;
    this.#fs = fs;
  }

  /** Reads what a writer writes last first: of a report that is being added meanwhile we see nothing that rests on something unseen. */
  async read(): Promise<Project> {
    const names = new Set(await this.#list('.'));
    if (!names.has('entities.yaml') && (await this.#list('reports')).length === 0)
      throw new KgError('not-found', 'no project in this folder', {
        place: { file: this.#shown },
        expected: '`reports/` and `entities.yaml`',
        hint: 'kg init makes a new project folder',
      });
    await this.#nameStrayFiles();
    const logged = await this.#loggedStatements();
    const written = await this.#texts('statements', ['.yaml', '.yml']);
    const judged = await this.#judgements(names);
    const reviews = await this.#reviews(names);
    const extractions = await this.#extractions();
    const reports = await this.#reports(await this.#texts('reports', REPORT_ENDINGS));
    const own = await this.#entities(names);
    const readings = settleReadings(
      own ?? [],
      extractions.map((e) => e.value),
      reviews,
    );
    const entities = own && [...own, ...readings.entities].sort(byId);
    const ontology = await this.#ontology(names);
    const name = await this.#name(names);
    const documents = this.#documents(reports, entities);
    const byDocument = new Map(documents.map((d) => [d.id as string, d]));
    for (const { value, place } of extractions)
      if (!byDocument.has(value.document)) this.#unknown('document', 'no report has this id', value.document, byDocument.keys(), place);
    const statements = this.#statements(written, logged, readings.statements, byDocument);
    const judgements = this.#known(judged, entities);
    this.#throwOnErrors();
    return { name, ontology, entities: entities ?? [], documents, statements, judgements };
  }

  async readEntities(): Promise<Entity[]> {
    const entities = await this.#entities(new Set(await this.#list('.')));
    this.#throwOnErrors();
    return entities ?? [];
  }

  async #ontology(names: ReadonlySet<string>): Promise<Ontology> {
    const yaml = await this.#yaml('ontology.yaml', names);
    const data = yaml && checkValue(ontologySchema, yaml.value, yaml.place, this.#diagnostics);
    if (!yaml || !data) return diplomacy;
    try {
      return defineOntology(data, [ontologySchema.parse(diplomacyData)]);
    } catch (error) {
      this.#add(error, yaml.place([]));
      return diplomacy;
    }
  }

  async #name(names: ReadonlySet<string>): Promise<string> {
    const yaml = await this.#yaml('project.yaml', names);
    return (yaml && checkValue(projectFileSchema, yaml.value, yaml.place, this.#diagnostics)?.name) ?? basename(this.#root);
  }

  /** Null when the file is there and cannot be read: then nothing can be said of what names an entity. */
  async #entities(names: ReadonlySet<string>): Promise<Entity[] | null> {
    if (!names.has('entities.yaml')) return [];
    const yaml = await this.#yaml('entities.yaml', names);
    if (!yaml) return null;
    if (yaml.value === null) return [];
    const isList = Array.isArray(yaml.value);
    const prefix = isList ? [] : ['entities'];
    const list = checkValue(isList ? listSchema : entitiesSchema, yaml.value, yaml.place, this.#diagnostics);
    if (!list) return null;
    const entities: Entity[] = [];
    for (const [i, value] of list.entries()) {
      const entity = checkValue(entitySchema, value, (path, part) => yaml.place([...prefix, i, ...path], part), this.#diagnostics);
      if (entity && this.#isNew(`entity ${entity.id}`, yaml.place([...prefix, i]))) entities.push(entity);
    }
    return entities.sort(byId);
  }

  async #reports(files: readonly TextFile[]): Promise<Placed<ReportFile>[]> {
    const reports: Placed<ReportFile>[] = [];
    for (const [file, text] of files) {
      const place = { file: this.#show(file), line: 1 };
      try {
        for (const value of await readReports(text, place.file)) reports.push({ value, place });
      } catch (error) {
        this.#add(error, place);
      }
    }
    return reports;
  }

  #documents(reports: readonly Placed<ReportFile>[], entities: readonly Entity[] | null): Document[] {
    const outlets = new Map<string, string>();
    for (const e of entities ?? [])
      for (const name of [...e.aliases, e.name, e.id]) if (e.label === 'Organization' || !outlets.has(name)) outlets.set(name, e.id);
    const documents: Document[] = [];
    for (const { value: report, place } of reports) {
      const publisher = outlets.get(report.publisher);
      if (publisher === undefined && entities)
        this.#diagnostics.push({
          severity: 'error',
          code: 'unknown-publisher',
          message: 'the publisher is not among the entities',
          place,
          found: report.publisher,
          expected: 'name, alias or id of an Organization in entities.yaml',
          hint: didYouMean(report.publisher, outlets.keys()),
        });
      const document = checkValue(documentSchema, documentOf(report, publisher ?? 'unknown'), place, this.#diagnostics);
      if (document && this.#isNew(`document ${document.id}`, place)) documents.push(document);
    }
    return documents.sort(byId);
  }

  #statements(
    written: readonly TextFile[],
    logged: readonly Placed<Statement>[],
    read: readonly Statement[],
    documents: ReadonlyMap<string, Document>,
  ): Statement[] {
    const newest = new Map<string, Statement>();
    for (const file of written) for (const statement of this.#writtenStatements(file, documents)) newest.set(statement.id, statement);
    for (const { value, place } of logged)
      if (documents.has(value.evidence.document)) newest.set(value.id, value);
      else this.#unknown('document', 'no report has this id', value.evidence.document, documents.keys(), place);
    const extracted = withoutKnown(read, [...newest.values()]);
    for (const s of extracted) if (documents.has(s.evidence.document)) newest.set(s.id, s);
    return [...newest.values()].sort(
      (a, b) => compareText(a.evidence.document, b.evidence.document) || a.evidence.start - b.evidence.start || compareText(a.id, b.id),
    );
  }

  /** The statements of a file that people write. What stands beside its list is the default for each of them. */
  #writtenStatements([file, text]: TextFile, documents: ReadonlyMap<string, Document>): Statement[] {
    const yaml = this.#parse(file, text);
    const content = yaml && checkValue(statementFileSchema, yaml.value, yaml.place, this.#diagnostics);
    if (!yaml || !content) return [];
    const { document: id, statements: list, ...defaults } = content;
    const document = documents.get(id);
    if (!document) this.#unknown('document', 'no report has this id', id, documents.keys(), yaml.place(['document']));
    const statements: Statement[] = [];
    for (const [i, own] of list.entries()) {
      const place: Placing = (path, part) => {
        const [field = ''] = path;
        const isDefault = !Object.hasOwn(own, field) && (Object.hasOwn(defaults, field) || USUAL_DEFAULTS.includes(field));
        return yaml.place(isDefault ? path : ['statements', i, ...path], part);
      };
      const input = checkValue(statementInputSchema, { ...defaults, ...own }, place, this.#diagnostics);
      if (!input || !document) continue;
      try {
        statements.push(completeStatement(input, document));
      } catch (error) {
        this.#add(error, yaml.place(['statements', i, 'evidence']));
      }
    }
    return statements;
  }

  async #loggedStatements(): Promise<Placed<Statement>[]> {
    const statements: Placed<Statement>[] = [];
    for (const file of await this.#files('statements', ['.jsonl']))
      for (const { value: line, place } of await this.#log(file)) {
        const value = checkValue(statementSchema, line, place, this.#diagnostics);
        if (value && this.#isUnchanged(value, place)) statements.push({ value, place });
      }
    return statements;
  }

  #isUnchanged(statement: Statement, place: Place): boolean {
    const id = statementId(statement);
    if (statement.id !== id)
      this.#diagnostics.push({
        severity: 'error',
        code: 'statement-id',
        message: 'the id does not fit the statement: it was changed by hand',
        place,
        found: statement.id,
        expected: id,
      });
    return statement.id === id;
  }

  /** What extractors have read. A file that somebody has changed is read again rather than trusted. */
  async #extractions(): Promise<Placed<Extraction>[]> {
    const extractions: Placed<Extraction>[] = [];
    for (const file of await this.#files('extracted', ['.json'])) {
      const place = { file: this.#show(file), line: 1 };
      try {
        const value = checkValue(extractionSchema, await readJson(join(this.#root, file), this.#fs, place.file), place, this.#diagnostics);
        if (value?.statements.every((s) => this.#isUnchanged(s, place))) extractions.push({ value, place });
      } catch (error) {
        this.#add(error, place);
      }
    }
    return extractions;
  }

  async #reviews(names: ReadonlySet<string>): Promise<Review[]> {
    if (!names.has('reviews.jsonl')) return [];
    return (await this.#log('reviews.jsonl')).flatMap(({ value: line, place }) => {
      const value = checkValue(reviewSchema, line, place, this.#diagnostics);
      return value ? [value] : [];
    });
  }

  /** A file of statements that nobody reads must not be passed over in silence. */
  async #nameStrayFiles(): Promise<void> {
    for (const name of await this.#list('statements'))
      if (!name.startsWith('.') && /\.(?:json|jsonl|ndjson|ya?ml)$/i.test(name) && !/\.(?:yaml|yml|jsonl)$/.test(name))
        this.#diagnostics.push({
          severity: 'error',
          code: 'file-name',
          message: 'no file of statements has this ending',
          place: { file: this.#show(`statements/${name}`) },
          found: name,
          expected: 'a name that ends in .yaml, .yml or .jsonl',
        });
  }

  async #judgements(names: ReadonlySet<string>): Promise<Placed<Judgement>[]> {
    if (!names.has('judgements.jsonl')) return [];
    return (await this.#log('judgements.jsonl')).flatMap(({ value: line, place }) => {
      const value = checkValue(judgementSchema, line, place, this.#diagnostics);
      return value ? [{ value, place }] : [];
    });
  }

  #known(judgements: readonly Placed<Judgement>[], entities: readonly Entity[] | null): Judgement[] {
    const ids = new Set<string>(entities?.map((e) => e.id));
    for (const { value, place } of entities ? judgements : [])
      for (const id of [value.left, value.right])
        if (!ids.has(id)) this.#unknown('entity', 'a judgement names an entity that is not in entities.yaml', id, ids, place);
    return judgements.map(({ value }) => value);
  }

  async #log(file: string): Promise<Placed<LogLine['value']>[]> {
    try {
      const bytes = await readBytes(join(this.#root, file), LIMITS.log, this.#fs, this.#show(file));
      const { lines, damaged } = parseLog(bytes, this.#show(file));
      this.#diagnostics.push(...damaged);
      return lines.map(({ value, line }) => ({ value, place: { file: this.#show(file), line } }));
    } catch (error) {
      this.#add(error, { file: this.#show(file) });
      return [];
    }
  }

  async #yaml(file: string, names: ReadonlySet<string>): Promise<YamlSource | undefined> {
    const text = names.has(file) ? await this.#text(file, LIMITS.yaml) : undefined;
    return text === undefined ? undefined : this.#parse(file, text);
  }

  #parse(file: string, text: string): YamlSource | undefined {
    const yaml = parseYaml(text, this.#show(file));
    this.#diagnostics.push(...yaml.diagnostics);
    return yaml.diagnostics.length > 0 ? undefined : yaml;
  }

  async #texts(folder: 'reports' | 'statements', endings: readonly string[]): Promise<TextFile[]> {
    const texts: TextFile[] = [];
    for (const file of await this.#files(folder, endings)) {
      const text = await this.#text(file, folder === 'reports' ? LIMITS.report : LIMITS.yaml);
      if (text !== undefined) texts.push([file, text]);
    }
    return texts;
  }

  async #text(file: string, limit: number): Promise<string | undefined> {
    try {
      return await readText(join(this.#root, file), limit, this.#fs, this.#show(file));
    } catch (error) {
      this.#add(error, { file: this.#show(file) });
      return undefined;
    }
  }

  async #files(folder: string, endings: readonly string[]): Promise<string[]> {
    const names = await this.#list(folder);
    return names.filter((n) => !n.startsWith('.') && endings.some((e) => n.endsWith(e))).map((n) => `${folder}/${n}`);
  }

  async #list(folder: string): Promise<string[]> {
    try {
      return await this.#fs.list(join(this.#root, folder));
    } catch (error) {
      throw ioError(error, this.#show(folder), 'the folder cannot be read', 'a folder');
    }
  }

  #show(file: string): string {
    return join(this.#shown, file);
  }

  #isNew(what: string, place: Place): boolean {
    const before = this.#places.get(what);
    const here = `${place.file}:${place.line}`;
    if (before === undefined) {
      this.#places.set(what, here);
      return true;
    }
    this.#diagnostics.push({ severity: 'error', code: 'duplicate', message: `${what} is there twice`, place, found: `also at ${before}` });
    return false;
  }

  #unknown(what: 'document' | 'entity', message: string, id: string, known: Iterable<string>, place: Place): void {
    const hint = didYouMean(id, known);
    this.#diagnostics.push({ severity: 'error', code: `unknown-${what}`, message, place, found: id, hint });
  }

  #add(error: unknown, place: Place): void {
    if (!(error instanceof KgError)) throw error;
    if (error.diagnostics.length > 0) {
      this.#diagnostics.push(...error.diagnostics);
      return;
    }
    const { code, message, found, expected, hint } = error;
    this.#diagnostics.push({ severity: 'error', code, message, place: error.place?.file ? error.place : place, found, expected, hint });
  }

  #throwOnErrors(): void {
    const distinct = new Map(this.#diagnostics.map((d) => [formatDiagnostic(d), d])); // a wrong default is found once for each statement
    const sorted = [...distinct.values()].sort(compareDiagnostics);
    const message = `${sorted.length - MOST_FINDINGS} more findings are not listed`;
    const more: readonly Diagnostic[] = sorted.length > MOST_FINDINGS ? [{ severity: 'info', code: 'more', message }] : [];
    throwOnErrors([...sorted.slice(0, MOST_FINDINGS), ...more], `the project ${this.#shown} has errors`);
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}
