import { limitListSize } from '../values/size-limit.ts';
import type { Value } from '../values/value.ts';
import { sizeOf } from '../values/value-size.ts';
import type { Environment } from './environment.ts';
import { compileSlot } from './evaluate-access.ts';
import type { Evaluate, Of } from './evaluator.ts';
import { Kept } from './kept.ts';

/** Runs a query for the row at hand: the operators inside write to slots of their own. */
export function compileSubquery({ mode, query }: Of<'Subquery'>, env: Environment): Evaluate {
  const plan = env.planOf(query);
  const operator = env.build(plan);
  const [output] = plan.output;
  const read: Evaluate = output ? compileSlot(output, env) : () => null;
  const kept = new Kept(env.budget);
  switch (mode) {
    case 'exists':
      return () => {
        operator.open();
        return operator.next();
      };
    case 'count':
      return () => {
        operator.open();
        let count = 0;
        while (operator.next()) count++;
        return count;
      };
    case 'collect':
      return () => {
        operator.open();
        const values: Value[] = [];
        kept.clear();
        while (operator.next()) {
          limitListSize(values.length);
          const value = read();
          kept.add(10 + sizeOf(value));
          values.push(value);
        }
        return values;
      };
    case 'first':
      return () => {
        operator.open();
        return operator.next() ? read() : null;
      };
  }
}
