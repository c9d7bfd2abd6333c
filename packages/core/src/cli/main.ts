import { createReadStream } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { compareDiagnostics, formatDiagnostic } from '../base/diagnostic.ts';
import { KgError } from '../base/errors.ts';
import { asOf } from '../build/as-of.ts';
import { diff, type StatusChange } from '../build/diff.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { layout } from '../graph/layout.ts';
import { fromEvaluation } from '../io/evaluation.ts';
import { toGexf } from '../io/gexf.ts';
import { toGraphologyJson } from '../io/graphology-json.ts';
import { documentSchema } from '../model/document.ts';
import { isEdtf } from '../model/edtf.ts';
import { entitySchema } from '../model/entity.ts';
import { buildGraph } from '../pipeline.ts';
import { serveProject } from '../serve/serve-project.ts';
import { writeAtomically } from '../store/atomic-write.ts';
import { readProject } from '../store/read-project.ts';
import { documentOf, readReports } from '../store/report-file.ts';
import { type Added, addJudgement, addReport, initProject } from '../store/write-project.ts';
import { factJson, factLine, print, safe, statementLines, style, table } from './output.ts';
import { sourcesOf, statsOf, timelineOf } from './reports.ts';
import { show } from './show.ts';

interface Common {
  readonly project: string;
  readonly json: boolean;
  readonly asOf?: string;
}

const program = new Command('kg')
  .description('Knowledge graphs from news reports that cite and contradict each other: who says what, through whom, in which words.')
  .version('0.1.0')
  .showSuggestionAfterError()
  .addHelpText('after', '\nExit codes: 0 done, 1 the input has errors, 2 the call itself is wrong.')
  .exitOverride();

/** A command that reads a project folder. */
function command(name: string, description: string, example: string): Command {
  return program
    .command(name)
    .description(description)
    .option('-p, --project <folder>', 'project folder', process.env.KG_PROJECT ?? 'data')
    .option('--json', 'print JSON', false)
    .addHelpText('after', `\nExample:\n  ${example}`);
}

function date(text: string): string {
  if (!isEdtf(text)) throw new InvalidArgumentError('expected a date such as 2025-11-21');
  return text;
}

/** A command that also takes the graph as it was known on a date. */
function view(name: string, description: string, example: string): Command {
  return command(name, description, example).addOption(new Option('--as-of <date>', 'the graph as it was known on a date').argParser(date));
}

async function graphOf(options: Common): Promise<KnowledgeGraph> {
  const project = await readProject(options.project);
  return buildGraph(options.asOf === undefined ? project : asOf(project, options.asOf));
}

command('init <folder>', 'make a new project folder', 'kg init my-story').action(async (folder: string, options: Common) => {
  await initProject(folder, basename(resolve(folder)));
  print(
    options.json,
    { folder },
    () => `made ${folder}: put reports into ${join(folder, 'reports')}, entities into ${join(folder, 'entities.yaml')}`,
  );
});

command('add <files...>', 'add reports (.md, .txt, .html, .json)', 'kg add report.md').action(async (files: string[], options: Common) => {
  const project = await readProject(options.project);
  const results: (Added & { file: string })[] = [];
  for (const file of files)
    for (const report of await readReports(await readText(file), file)) {
      const named = project.entities.find((e) => [e.id, e.name, ...e.aliases].includes(report.publisher));
      const outlet = entitySchema.parse({ id: slug(report.publisher), label: 'Organization', name: report.publisher, kind: 'outlet' });
      const publisher = named ?? outlet;
      const document = documentSchema.parse(documentOf(report, publisher.id));
      results.push({ file, ...(await addReport(options.project, { document, entities: named ? [] : [publisher], statements: [] })) });
    }
  print(options.json, results, () => results.map((r) => `${r.document.padEnd(9)} ${r.file}`).join('\n'));
});

command('import <files...>', 'add annotated reports', 'kg import --format evaluation gold/*.json')
  .addOption(new Option('--format <format>', 'what the files are').choices(['evaluation']).default('evaluation'))
  .option('--recorded <date>', 'when the statements enter the store', new Date().toISOString().slice(0, 10))
  .action(async (files: string[], options: Common & { recorded: string }) => {
    const results: (Added & { file: string })[] = [];
    for (const file of files) {
      let json: unknown;
      try {
        json = JSON.parse(await readText(file));
      } catch (cause) {
        if (cause instanceof KgError) throw cause;
        throw new KgError('format', 'not JSON', { place: { file }, found: String(cause), cause });
      }
      results.push({ file, ...(await addReport(options.project, fromEvaluation(json, options.recorded))) });
    }
    print(options.json, results, () =>
      results.map((r) => `${r.document.padEnd(9)} ${r.file}: ${r.entities} entities, ${r.statements} statements`).join('\n'),
    );
  });

for (const [name, description] of [
  ['build', 'build the graph and print the integrity report'],
  ['validate', 'check everything; exit code 1 when there is an error'],
] as const)
  view(name, description, `kg ${name} -p data`).action(async (options: Common) => {
    const graph = await graphOf(options);
    const { diagnostics, ...counts } = graph.integrity;
    const sorted = [...diagnostics].sort(compareDiagnostics);
    print(options.json, { ...counts, nodes: graph.store.order, edges: graph.store.size, diagnostics: sorted }, () => {
      const summary = `${counts.accepted} statements, ${counts.refused} refused, ${graph.facts().length} facts, ${graph.store.order} nodes, ${graph.store.size} edges`;
      return [...sorted.map((d) => safe(formatDiagnostic(d))), summary].join('\n');
    });
    if (sorted.some((d) => d.severity === 'error')) process.exitCode = 1;
  });

view('show <id>', 'an entity, fact, statement, claim or document, with its chain and its words', 'kg show vladimir-putin').action(
  async (id: string, options: Common) => {
    const { json, text } = show(await graphOf(options), id);
    print(options.json, json, () => text);
  },
);

view('stats', 'numbers about the graph', 'kg stats --json').action(async (options: Common) => {
  const stats = statsOf(await graphOf(options));
  print(options.json, stats, () => {
    const [plain, nested] = [
      Object.entries(stats).filter(([, v]) => typeof v !== 'object'),
      Object.entries(stats).filter(([, v]) => typeof v === 'object'),
    ];
    const part = ([name, counts]: [string, unknown]): string => {
      const rows = Object.entries(counts as Record<string, number>).map(([k, v]) => [`  ${k}`, String(v)]);
      return `${style('bold', name)}\n${table(rows)}`;
    };
    return [table(plain.map(([k, v]) => [k, String(v)])), ...nested.map(part)].join('\n\n');
  });
});

view('conflicts', 'disputed and denied facts, both sides with their words', 'kg conflicts').action(async (options: Common) => {
  const graph = await graphOf(options);
  const facts = graph.facts({ status: ['disputed', 'denied'] });
  print(
    options.json,
    facts.map((f) => ({ ...factJson(f), statements: f.statements })),
    () => facts.map((f) => [factLine(f), ...f.statements.map((s) => statementLines(s, graph))].join('\n')).join('\n\n'),
  );
});

view('sources', 'who says how much', 'kg sources').action(async (options: Common) => {
  const rows = sourcesOf(await graphOf(options));
  print(options.json, rows, () =>
    table([
      ['statements', 'negated', 'kind', 'who'],
      ...rows.map((r) => [String(r.statements), String(r.negated), r.kind, safe(`${r.name} (${r.id})`)]),
    ]),
  );
});

view('timeline', 'dated facts in order', 'kg timeline --from 2025-08 --until 2025-11 --relation MET_WITH')
  .addOption(new Option('--from <date>', 'EDTF').argParser(date))
  .addOption(new Option('--until <date>', 'EDTF').argParser(date))
  .option('--relation <name>', 'only this relation')
  .action(async (options: Common & { from?: string; until?: string; relation?: string }) => {
    const graph = await graphOf(options);
    const wanted = new Set(graph.facts({ relation: options.relation }));
    const facts = timelineOf(graph, options).filter((f) => wanted.has(f));
    print(options.json, facts.map(factJson), () => facts.map((f) => `${(f.time ?? '').padEnd(22)} ${factLine(f)}`).join('\n'));
  });

command('diff <old> <new>', 'what is new: two project folders, or two dates of one', 'kg diff 2025-11-21 2025-11-26').action(
  async (from: string, to: string, options: Common) => {
    const side = (s: string): Promise<KnowledgeGraph> => graphOf(isEdtf(s) ? { ...options, asOf: s } : { ...options, project: s });
    const changes = diff(await side(from), await side(to));
    const { statements, added, removed, ...moved } = changes;
    const status = ([name, list]: [string, readonly StatusChange[]]): string[] =>
      list.map((c) => `${name.padEnd(13)} ${factLine(c.after)}, was ${c.before.status}`);
    const json = {
      added: added.map(factJson),
      removed: removed.map(factJson),
      ...Object.fromEntries(
        Object.entries(moved).map(([k, list]) => [k, list.map((c) => ({ before: c.before.status, ...factJson(c.after) }))]),
      ),
      statements: statements.map((s) => s.id),
    };
    print(options.json, json, () =>
      [
        ...added.map((f) => `${'new'.padEnd(13)} ${factLine(f)}`),
        ...Object.entries(moved).flatMap(status),
        ...removed.map((f) => `${'gone'.padEnd(13)} ${factLine(f)}`),
        `${added.length} new facts, ${statements.length} new statements`,
      ].join('\n'),
    );
  },
);

view('export', 'write the graph for other tools', 'kg export --format gexf -o plan.gexf')
  .addOption(new Option('--format <format>', 'gexf for Gephi, json for graphology').choices(['gexf', 'json']).makeOptionMandatory())
  .addOption(new Option('--layer <layer>', 'how much becomes nodes').choices(['facts', 'claims', 'statements']).default('facts'))
  .option('-o, --output <file>', 'a file; standard output unless given')
  .action(async (options: Common & { format: string; layer: 'facts'; output?: string }) => {
    const project = await readProject(options.project);
    const graph = buildGraph(options.asOf === undefined ? project : asOf(project, options.asOf), { layer: options.layer });
    const write = options.format === 'gexf' ? toGexf : toGraphologyJson;
    const chunks = write(graph, { layout: layout(graph.store) });
    if (options.output === undefined) for (const chunk of chunks) process.stdout.write(chunk);
    else {
      await writeAtomically(options.output, [...chunks].join(''));
      print(
        options.json,
        { file: options.output, nodes: graph.store.order, edges: graph.store.size },
        () => `${options.output}: ${graph.store.order} nodes, ${graph.store.size} edges`,
      );
    }
  });

for (const [name, verdict, description] of [
  ['merge', 'same', 'judge two entities the same'],
  ['split', 'not-same', 'judge two entities not the same'],
  ['unjudge', 'retracted', 'take the judgement on two entities back'],
] as const)
  command(`${name} <left> <right>`, description, `kg ${name} zelensky volodymyr-zelenskyy`)
    .option('--note <text>', 'why')
    .action(async (left: string, right: string, options: Common & { note?: string }) => {
      const graph = buildGraph(await readProject(options.project));
      for (const id of [left, right]) graph.entity(id);
      const judgement = {
        verdict,
        left,
        right,
        at: new Date().toISOString().slice(0, 10),
        ...(options.note !== undefined && { note: options.note }),
      };
      await addJudgement(options.project, judgement as never);
      print(options.json, judgement, () => `${left} and ${right}: ${verdict}`);
    });

command('view', 'serve the explorer on 127.0.0.1', 'kg view --port 4173')
  .option('--port <number>', 'the next free one when it is taken; 0 for any', Number, 4173)
  .action(async (options: Common & { port: number }) => {
    const { url } = await serveProject({ load: () => readProject(options.project), watch: [options.project], port: options.port });
    print(options.json, { url }, () => `Viewer: ${url}   (Ctrl+C to stop)`);
  });

async function readText(file: string): Promise<string> {
  try {
    let text = '';
    for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
      text += chunk;
      if (text.length > 20_000_000)
        throw new KgError('limit', 'the file is too large', { place: { file }, expected: 'at most 20 million characters' });
    }
    return text;
  } catch (cause) {
    if (cause instanceof KgError) throw cause;
    throw new KgError('io', 'the file cannot be read', { place: { file }, found: String(cause), cause });
  }
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `kg conflicts | head`
  throw error;
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof KgError) {
    process.stderr.write(`${safe(error.format())}\n`);
    process.exitCode = error.code === 'usage' ? 2 : 1;
  } else throw error;
}
