import type { Command } from 'commander';
import { KgError, throwOnErrors } from '../../base/errors.ts';
import { type Judgement, judgementSchema } from '../../model/judgement.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { buildGraph } from '../../pipeline.ts';
import { pairKey } from '../../resolve/settle-identities.ts';
import { readProject } from '../../store/read-project.ts';
import { addJudgement } from '../../store/write-project.ts';
import { addProjectCommand, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { oneLine } from '../text/safe.ts';

const COMMANDS = [
  { name: 'merge', verdict: 'same', says: 'are one', description: 'judge two entities to be one; kg unjudge takes it back' },
  { name: 'split', verdict: 'not-same', says: 'are two', description: 'judge two entities to be two, though they look alike' },
  { name: 'unjudge', verdict: 'retracted', says: 'are no longer judged', description: 'take the judgement on two entities back' },
] as const;

/** `kg merge`, `kg split`, `kg unjudge`: a person's word on who is who. Nothing is overwritten, so all of it can be undone. */
export function registerJudge(program: Command, context: CommandContext): void {
  for (const { name, verdict, says, description } of COMMANDS)
    addProjectCommand(program, context, {
      name: `${name} <left> <right>`,
      group: 'Judge what was read:',
      description,
      examples: [`kg ${name} zelensky volodymyr-zelenskyy --note "transliteration"`],
    })
      .option('--note <text>', 'why')
      .action(async (left: string, right: string, options: ProjectOptions & { note?: string }) => {
        const project = await readProject(options.project);
        const graph = buildGraph(project);
        for (const id of [left, right]) graph.entity(id);
        const at = context.io.now().toISOString().slice(0, 10);
        const parsed = judgementSchema.safeParse({ verdict, left, right, at, ...(options.note !== undefined && { note: options.note }) });
        if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { subject: `${left} and ${right}` }), 'not a judgement');
        const judgement = parsed.data as Judgement;
        const before = project.judgements.findLast((j) => pairKey(j.left, j.right) === pairKey(left, right))?.verdict ?? 'retracted';
        if (verdict === 'retracted' && before === verdict)
          throw new KgError('not-found', 'there is no judgement on these two', { found: `${left} and ${right}` });
        if (before !== verdict) await addJudgement(options.project, judgement);
        context.print(options.json, { ...judgement, before }, () =>
          oneLine(`${left} and ${right} ${says}${before === verdict ? ', as before' : ''}`),
        );
      });
}
