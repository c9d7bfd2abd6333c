import type { BoundItem } from '../semantics/bound.ts';
import type { Environment } from './environment.ts';
import { writeSlot } from './write-slot.ts';

/** Evaluates items into their slots; an index goes from slot to slot as it is. */
export function compileItems(items: readonly BoundItem[], env: Environment): () => void {
  const { row } = env;
  const assignments = items.map(({ slot, expression }) => {
    if (expression.kind === 'Slot' && expression.slot.kind === slot.kind) {
      const from = expression.slot.index;
      return () => {
        row[slot.index] = row[from]!;
      };
    }
    const evaluate = env.compile(expression);
    return () => writeSlot(row, slot, evaluate());
  });
  const [only] = assignments;
  if (assignments.length === 1) return only!;
  return () => {
    for (const assign of assignments) assign();
  };
}
