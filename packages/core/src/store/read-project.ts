import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { compareDiagnostics, type Diagnostic } from '../base/diagnostic.ts';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import { parseYaml, type YamlSource } from '../base/yaml-source.ts';
import { diplomacy, diplomacyData } from '../model/diplomacy.ts';
import { type Document, documentSchema } from '../model/document.ts';
import { type Entity, entitySchema } from '../model/entity.ts';
import { type Judgement, judgementSchema } from '../model/judgement.ts';
import { defineOntology, type Ontology, ontologySchema } from '../model/ontology.ts';
import { type Project, schemaDiagnostics } from '../model/project.ts';
import { completeStatement, type Statement, statementId, statementInputSchema, statementSchema } from '../model/statement.ts';
import { type LogLine, parseLog } from './append-log.ts';
import { type FileSystem, isMissing, nodeFileSystem } from './file-system.ts';
import { documentOf, REPORT_ENDINGS, type ReportFile, readReports } from './report-file.ts';

const entitiesSchema = z.union([z.array(z.unknown()), z.strictObject({ entities: z.array(z.unknown()) }).transform((o) => o.entities)]);
const projectFileSchema = z.strictObject({ name: z.string().min(1) });
const statementFileSchema = z
  .looseObject({ document: z.string(), statements: z.array(z.looseObject({})) })
  .transform(({ document, statements, ...defaults }) => ({ document, statements: statements.map((s) => ({ ...defaults, ...s })) }));

/**
 * Reads a project folder: `reports/*.md` (also `.txt`, `.html` and `.json`), `entities.yaml`, `statements/*.yaml` and `*.jsonl`, and, where they are there, `judgements.jsonl`,
 * `ontology.yaml` and `project.yaml`. The order of files and lines does not matter.
 * @throws KgError `not-found` when there is no such folder or nothing in it; `invalid` with every finding at once, each with file and line
 */
export async function readProject(folder: string, fs: FileSystem = nodeFileSystem): Promise<Project> {
  return new ProjectReader(resolve(folder), folder, fs).read();
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

  async read(): Promise<Project> {
    if (!(await this.#fs.exists(join(this.#root, 'entities.yaml'))) && (await this.#fs.list(join(this.#root, 'reports'))).length === 0)
      throw new KgError('not-found', 'no project in this folder', {
        place: { file: this.#shown },
        expected: '`reports/` and `entities.yaml`',
        hint: 'kg init makes a new project folder',
      });
    const ontology = await this.#ontology();
    const entities = await this.#entities();
    const documents = await this.#documents(entities);
    const statements = await this.#statements(new Map(documents.map((d) => [d.id as string, d])));
    const judgements = await this.#judgements();
    const name = await this.#name();
    throwOnErrors(this.#diagnostics.sort(compareDiagnostics), `the project ${this.#shown} has errors`);
    return { name, ontology, entities, documents, statements, judgements };
  }

  async #ontology(): Promise<Ontology> {
    const yaml = await this.#yaml('ontology.yaml');
    if (!yaml) return diplomacy;
    const parsed = ontologySchema.safeParse(yaml.value);
    if (!parsed.success) this.#diagnostics.push(...schemaDiagnostics(parsed.error, yaml.place));
    else {
      try {
        return defineOntology(parsed.data, [ontologySchema.parse(diplomacyData)]);
      } catch (error) {
        this.#add(error, yaml.place([]));
      }
    }
    return diplomacy;
  }

  async #name(): Promise<string> {
    const yaml = await this.#yaml('project.yaml');
    const parsed = yaml && projectFileSchema.safeParse(yaml.value);
    if (parsed && !parsed.success) this.#diagnostics.push(...schemaDiagnostics(parsed.error, yaml.place));
    return parsed?.success ? parsed.data.name : basename(this.#root);
  }

  async #entities(): Promise<Entity[]> {
    const yaml = await this.#yaml('entities.yaml');
    if (!yaml) return [];
    const list = entitiesSchema.safeParse(yaml.value);
    if (!list.success) {
      this.#diagnostics.push(...schemaDiagnostics(list.error, yaml.place));
      return [];
    }
    const prefix = Array.isArray(yaml.value) ? [] : ['entities'];
    const entities: Entity[] = [];
    list.data.forEach((value, i) => {
      const parsed = entitySchema.safeParse(value);
      if (!parsed.success) this.#diagnostics.push(...schemaDiagnostics(parsed.error, (path) => yaml.place([...prefix, i, ...path])));
      else if (this.#isNew(`entity ${parsed.data.id}`, yaml.place([...prefix, i]))) entities.push(parsed.data);
    });
    return entities.sort(byId);
  }

  async #documents(entities: readonly Entity[]): Promise<Document[]> {
    const outlets = new Map<string, string>();
    for (const e of entities)
      for (const name of [...e.aliases, e.name, e.id]) if (e.label === 'Organization' || !outlets.has(name)) outlets.set(name, e.id);
    const documents: Document[] = [];
    for (const file of await this.#files('reports', REPORT_ENDINGS))
      for (const report of await this.#reports(file)) {
        const place = { file: this.#show(file), line: 1 };
        const publisher = outlets.get(report.publisher);
        if (publisher === undefined)
          this.#diagnostics.push({
            severity: 'error',
            code: 'unknown-publisher',
            message: 'the publisher is not among the entities',
            place,
            found: report.publisher,
            expected: 'name, alias or id of an Organization in entities.yaml',
            hint: didYouMean(report.publisher, outlets.keys()),
          });
        const parsed = documentSchema.safeParse(documentOf(report, publisher ?? 'unknown'));
        if (!parsed.success) this.#diagnostics.push(...schemaDiagnostics(parsed.error, place));
        else if (this.#isNew(`document ${parsed.data.id}`, place)) documents.push(parsed.data);
      }
    return documents.sort(byId);
  }

  async #reports(file: string): Promise<readonly ReportFile[]> {
    try {
      return await readReports(await this.#fs.read(join(this.#root, file)), this.#show(file));
    } catch (error) {
      this.#add(error, { file: this.#show(file), line: 1 });
      return [];
    }
  }

  async #statements(documents: ReadonlyMap<string, Document>): Promise<Statement[]> {
    const statements: Statement[] = [];
    for (const file of await this.#files('statements', ['.yaml', '.jsonl'])) {
      const found = file.endsWith('.yaml') ? await this.#writtenStatements(file, documents) : await this.#loggedStatements(file, documents);
      for (const statement of found) statements.push(statement);
    }
    const newest = new Map(statements.map((s) => [s.id as string, s])); // a later line of a log, for example a review, replaces an earlier one
    return [...newest.values()].sort(
      (a, b) => compare(a.evidence.document, b.evidence.document) || a.evidence.start - b.evidence.start || compare(a.id, b.id),
    );
  }

  async #writtenStatements(file: string, documents: ReadonlyMap<string, Document>): Promise<Statement[]> {
    const yaml = await this.#yaml(file);
    const parsed = yaml && statementFileSchema.safeParse(yaml.value);
    if (!yaml || !parsed?.success) {
      if (yaml && parsed) this.#diagnostics.push(...schemaDiagnostics(parsed.error as z.ZodError, yaml.place));
      return [];
    }
    const document = documents.get(parsed.data.document);
    if (!document) {
      this.#unknownDocument(parsed.data.document, documents, yaml.place(['document']));
      return [];
    }
    const statements: Statement[] = [];
    parsed.data.statements.forEach((value, i) => {
      const input = statementInputSchema.safeParse(value);
      if (!input.success) this.#diagnostics.push(...schemaDiagnostics(input.error, (path) => yaml.place(['statements', i, ...path])));
      else {
        try {
          statements.push(completeStatement(input.data, document));
        } catch (error) {
          this.#add(error, yaml.place(['statements', i]));
        }
      }
    });
    return statements;
  }

  async #loggedStatements(file: string, documents: ReadonlyMap<string, Document>): Promise<Statement[]> {
    const statements: Statement[] = [];
    for (const { value, line } of await this.#log(file)) {
      const place = { file: this.#show(file), line };
      const parsed = statementSchema.safeParse(value);
      if (!parsed.success) this.#diagnostics.push(...schemaDiagnostics(parsed.error, place));
      else if (!documents.has(parsed.data.evidence.document)) this.#unknownDocument(parsed.data.evidence.document, documents, place);
      else if (statementId(parsed.data) !== parsed.data.id)
        this.#diagnostics.push({
          severity: 'error',
          code: 'statement-id',
          message: 'the id does not fit the statement: it was changed by hand',
          place,
          found: parsed.data.id,
          expected: statementId(parsed.data),
        });
      else statements.push(parsed.data);
    }
    return statements;
  }

  async #judgements(): Promise<Judgement[]> {
    const judgements: Judgement[] = [];
    for (const { value, line } of await this.#log('judgements.jsonl')) {
      const parsed = judgementSchema.safeParse(value);
      if (parsed.success) judgements.push(parsed.data);
      else this.#diagnostics.push(...schemaDiagnostics(parsed.error, { file: this.#show('judgements.jsonl'), line }));
    }
    return judgements;
  }

  async #log(file: string): Promise<readonly LogLine[]> {
    try {
      return parseLog(await this.#fs.read(join(this.#root, file)), this.#show(file)).lines;
    } catch (error) {
      if (!isMissing(error)) this.#add(error, { file: this.#show(file) });
      return [];
    }
  }

  async #yaml(file: string): Promise<YamlSource | undefined> {
    try {
      const yaml = parseYaml(await this.#fs.read(join(this.#root, file)), this.#show(file));
      this.#diagnostics.push(...yaml.diagnostics);
      return yaml.diagnostics.length > 0 ? undefined : yaml;
    } catch (error) {
      if (!isMissing(error)) this.#add(error, { file: this.#show(file) });
      return undefined;
    }
  }

  async #files(folder: string, endings: readonly string[]): Promise<string[]> {
    const names = await this.#fs.list(join(this.#root, folder));
    return names.filter((n) => !n.startsWith('.') && endings.some((e) => n.endsWith(e))).map((n) => `${folder}/${n}`);
  }

  #show(file: string): string {
    return join(this.#shown, file);
  }

  #isNew(what: string, place: { file?: string | undefined; line?: number | undefined }): boolean {
    const before = this.#places.get(what);
    const here = `${place.file}:${place.line}`;
    if (before === undefined) {
      this.#places.set(what, here);
      return true;
    }
    this.#diagnostics.push({ severity: 'error', code: 'duplicate', message: `${what} is there twice`, place, found: `also at ${before}` });
    return false;
  }

  #unknownDocument(id: string, documents: ReadonlyMap<string, Document>, place: Diagnostic['place']): void {
    const hint = didYouMean(id, documents.keys());
    this.#diagnostics.push({ severity: 'error', code: 'unknown-document', message: 'no report has this id', place, found: id, hint });
  }

  #add(error: unknown, place: Diagnostic['place']): void {
    if (!(error instanceof KgError)) throw error;
    if (error.diagnostics.length > 0) {
      this.#diagnostics.push(...error.diagnostics);
      return;
    }
    const { code, message, found, expected, hint } = error;
    this.#diagnostics.push({ severity: 'error', code, message, place: error.place?.file ? error.place : place, found, expected, hint });
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
