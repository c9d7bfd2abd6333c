import { limitListSize } from '../values/size-limit.ts';
import type { Value } from '../values/value.ts';
import type { Environment } from './environment.ts';
import { compileSlot } from './evaluate-access.ts';
import type { Evaluate, Of } from './evaluator.ts';

/** Runs a query for the row at hand: the operators inside write to slots of their own. */
export function compileSubquery({ mode, query }: Of<'Subquery'>, env: Environment): Evaluate {
  const plan = env.planOf(query);
  const operator = env.build(plan);
  const [output] = plan.output;
  const read: Evaluate = output ? compileSlot(output, env) : () => null;
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
        while (operator.next()) {
          limitListSize(values.length);
          values.push(read());
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
