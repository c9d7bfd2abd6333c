import type { Plan, Statistics } from './plan.ts';
import { groupByNode } from './rules/group-by-node.ts';
import { keepTop } from './rules/keep-top.ts';

/** A rewriting of one operator into a cheaper one that gives the same rows; the operator itself where it does not apply. */
export type Rule = (plan: Plan, statistics: Statistics) => Plan;

/** All rules, in the order in which they are tried. A new rule gets its line here. */
export const RULES: readonly Rule[] = [keepTop, groupByNode];

/** Applies rules to every operator, inputs first. */
export function rewrite(plan: Plan, statistics: Statistics, rules: readonly Rule[] = RULES): Plan {
  const inner = mapInputs(plan, (input) => rewrite(input, statistics, rules));
  return rules.reduce((rewritten, rule) => rule(rewritten, statistics), inner);
}

/** A copy of an operator with other operators below it. */
export function mapInputs(plan: Plan, change: (input: Plan) => Plan): Plan {
  switch (plan.kind) {
    case 'Argument':
      return plan;
    case 'Union':
      return { ...plan, parts: plan.parts.map((part) => ({ ...part, plan: change(part.plan) })) };
    case 'Optional':
    case 'Apply':
    case 'Foreach':
      return { ...plan, input: change(plan.input), inner: change(plan.inner) };
    case 'Merge':
      return { ...plan, input: change(plan.input), match: change(plan.match) };
    default:
      return { ...plan, input: change(plan.input) };
  }
}
