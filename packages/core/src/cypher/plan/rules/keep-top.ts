import type { Plan } from '../plan.ts';

/** A sort of which only the first rows are wanted keeps no more than those. */
export function keepTop(plan: Plan): Plan {
  if (plan.kind !== 'Limit') return plan;
  const { input, count } = plan;
  if (input.kind === 'Sort') return { kind: 'Top', input: input.input, keys: input.keys, count, skip: undefined };
  if (input.kind !== 'Skip' || input.input.kind !== 'Sort') return plan;
  const { keys, input: rows } = input.input;
  const top: Plan = { kind: 'Top', input: rows, keys, count, skip: input.count };
  return { kind: 'Skip', input: top, count: input.count };
}
