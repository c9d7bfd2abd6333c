import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { KgError } from '../base/errors.ts';
import { type Served, type ServeOptions, serveProject } from '../serve/serve-project.ts';
import type { CliIo } from './cli-io.ts';
import { registerAdd } from './commands/add.ts';
import { registerBuild } from './commands/build.ts';
import { registerConflicts } from './commands/conflicts.ts';
import { registerDiff } from './commands/diff.ts';
import { registerEvaluate } from './commands/evaluate.ts';
import { registerExport } from './commands/export.ts';
import { registerExtract } from './commands/extract.ts';
import { registerImport } from './commands/import.ts';
import { registerInit } from './commands/init.ts';
import { registerJudge } from './commands/judge.ts';
import { registerQuery } from './commands/query.ts';
import { registerResolve } from './commands/resolve.ts';
import { registerReview } from './commands/review.ts';
import { registerSalvage } from './commands/salvage.ts';
import { registerShow } from './commands/show.ts';
import { registerSources } from './commands/sources.ts';
import { registerStats } from './commands/stats.ts';
import { registerTimeline } from './commands/timeline.ts';
import { registerView } from './commands/view.ts';
import { CommandContext } from './context.ts';
import { safe } from './text/safe.ts';

/**
 * Runs one command of `kg` and gives its exit code: 0 done, 1 the input has errors, 2 the call itself is wrong. Nothing but `io` is touched
 * besides the file system and, for `view`, the network of this machine.
 * @param argv the arguments after `kg`
 */
export async function run(
  argv: readonly string[],
  io: CliIo,
  serve: (options: ServeOptions) => Promise<Served> = serveProject,
): Promise<number> {
  const context = new CommandContext(io);
  const program = makeProgram(io);
  for (const register of [registerInit, registerAdd, registerExtract, registerImport, registerBuild, registerSalvage])
    register(program, context);
  for (const register of [registerQuery, registerShow, registerConflicts, registerSources, registerTimeline, registerStats, registerDiff])
    register(program, context);
  registerReview(program, context);
  registerResolve(program, context);
  registerJudge(program, context);
  registerEvaluate(program, context);
  registerExport(program, context);
  registerView(program, context, serve);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return context.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof KgError)) throw error;
    context.fail(error);
    return context.exitCode;
  }
}

function makeProgram(io: CliIo): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return new Command('kg')
    .description('Knowledge graphs from news reports that cite and contradict each other: who says what, through whom, in which words.')
    .version(version)
    .showSuggestionAfterError()
    .addHelpText('after', '\nExit codes: 0 done, 1 the input has errors, 2 the call itself is wrong.')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(safe(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
    .exitOverride();
}
