// Reads the feature files of the openCypher Technology Compatibility Kit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';

/**
 * @typedef {object} Step
 * @property {string} text the step without its keyword, for example `executing query:`
 * @property {string | undefined} doc the text in triple quotes below it
 * @property {string[][] | undefined} table the rows of the table below it, its head first; escapes of cells resolved as Gherkin does
 *
 * @typedef {object} Scenario
 * @property {string} file path below the features folder, with forward slashes
 * @property {number} line line of the scenario, or of its row of examples
 * @property {string} feature
 * @property {string} name with its number: `[6] Fail when …`; all rows of an outline have the same, unless it names a parameter
 * @property {readonly string[]} tags with their `@`
 * @property {readonly Step[]} steps
 */

/**
 * The scenarios of one feature file; an outline gives one for each row of its examples, as openCypher counts them.
 * @param {string} text
 * @param {string} file
 * @returns {Scenario[]}
 */
export function readFeature(text, file) {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  return compile(document, file, newId).map(({ name, location, tags, steps }) => ({
    file,
    line: location?.line ?? 0,
    feature: document.feature?.name ?? '',
    name,
    tags: tags.map((tag) => tag.name),
    steps: steps.map(({ text, argument }) => ({
      text,
      doc: argument?.docString?.content,
      table: argument?.dataTable?.rows.map((row) => row.cells.map((cell) => cell.value)),
    })),
  }));
}

/**
 * All scenarios of all feature files below a folder, by path.
 * @param {string} folder
 * @returns {Generator<Scenario>}
 */
export function* readFeatures(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('.feature')).sort())
    yield* readFeature(readFileSync(join(folder, file), 'utf8'), file);
}

/**
 * What a scenario expects to fail, from its step `a SyntaxError should be raised at compile time: UndefinedVariable`.
 * @param {Scenario} scenario
 * @returns {{ type: string, phase: string, detail: string } | undefined}
 */
export function expectedError({ steps }) {
  for (const { text } of steps) {
    const [, type, phase, detail] = /^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$/.exec(text) ?? [];
    if (type && phase && detail) return { type, phase, detail };
  }
  return undefined;
}
