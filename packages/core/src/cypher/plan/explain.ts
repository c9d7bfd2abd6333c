import type { Span } from '../../base/text.ts';
import type { LabelTest, LabelTree, Slot } from '../semantics/bound.ts';
import type { Plan, QueryPlan } from './plan.ts';

/** One operator of a plan as people read it; `depth` says how far below the first it stands. */
export interface PlanLine {
  readonly depth: number;
  readonly operator: string;
  readonly details: string;
  readonly plan: Plan;
}

/** The operators of a plan, the last to work first, as EXPLAIN shows them. Expressions are shown as they stand in the query. */
export function explain({ plan, subqueries }: QueryPlan, text: string): PlanLine[] {
  const lines: PlanLine[] = [];
  const visit = (part: Plan, depth: number): void => {
    lines.push({ depth, operator: nameOf(part), details: detailsOf(part, text), plan: part });
    for (const input of inputsOf(part)) visit(input, depth + 1);
  };
  visit(plan, 0);
  for (const inner of subqueries.values()) {
    const { plan: first } = inner;
    lines.push({ depth: 0, operator: 'Subquery', details: '', plan: first });
    for (const line of explain(inner, text)) lines.push({ ...line, depth: line.depth + 1 });
  }
  return lines;
}

/** The operators below one, the main input first. */
export function inputsOf(plan: Plan): readonly Plan[] {
  switch (plan.kind) {
    case 'Argument':
      return [];
    case 'Union':
      return plan.parts.map((part) => part.plan);
    case 'Optional':
    case 'Apply':
    case 'Foreach':
      return [plan.input, plan.inner];
    case 'Merge':
      return [plan.input, plan.match];
    default:
      return [plan.input];
  }
}

function nameOf(plan: Plan): string {
  if (plan.kind === 'NodeScan') return plan.seek ? 'NodeIndexSeek' : plan.label === undefined ? 'AllNodesScan' : 'NodeByLabelScan';
  if (plan.kind === 'Expand' || plan.kind === 'VariableExpand') return `${plan.kind}(${plan.into ? 'Into' : 'All'})`;
  return plan.kind;
}

function detailsOf(plan: Plan, text: string): string {
  const source = ({ span }: { readonly span: Span }): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const names = (slots: readonly Slot[]): string => slots.map(variable).join(', ');
  switch (plan.kind) {
    case 'NodeScan': {
      const { slot, label, seek } = plan;
      return `(${variable(slot)}${label === undefined ? '' : `:${label}`}${seek ? ` {${seek.key}: ${source(seek.value)}}` : ''})`;
    }
    case 'Degree':
      return `(${variable(plan.from)})${arrow(plan.direction, `[${typesText(plan.edge.types)}]`)}()${plan.predicates.length > 0 ? ` ${plan.predicates.map(source).join(' AND ')}` : ''}`;
    case 'Expand':
    case 'VariableExpand': {
      const { from, to, edge, direction } = plan;
      const range = edge.kind === 'single' ? '' : `*${edge.lower}..${edge.upper === Number.POSITIVE_INFINITY ? '' : edge.upper}`;
      return `(${variable(from)})${arrow(direction, `[${variable(edge.slot)}${typesText(edge.types)}${range}]`)}(${variable(to)})`;
    }
    case 'QuantifiedExpand':
    case 'ShortestPaths':
    case 'EdgeCheck':
      return `(${variable(plan.edge.left.slot)}) to (${variable(plan.edge.right.slot)})`;
    case 'Filter':
      return plan.predicates.map(source).join(' AND ');
    case 'Project':
      return plan.items.map(({ slot, expression }) => `${source(expression)} AS ${variable(slot)}`).join(', ');
    case 'Aggregate': {
      const keys = plan.keys.map(({ expression }) => source(expression));
      const calls = plan.aggregates.map(
        (a) => `${a.function?.name ?? 'count'}(${a.distinct ? 'DISTINCT ' : ''}${a.arguments.map(source).join(', ') || '*'})`,
      );
      return [...keys, ...calls].join(', ');
    }
    case 'Distinct':
    case 'Optional':
      return names(plan.slots);
    case 'Sort':
    case 'Top':
      return `${plan.keys.map((k) => `${source(k.expression)}${k.descending ? ' DESC' : ''}`).join(', ')}${plan.kind === 'Top' ? `, ${source(plan.count)} rows` : ''}`;
    case 'Skip':
    case 'Limit':
      return source(plan.count);
    case 'Unwind':
    case 'Foreach':
      return `${source(plan.list)} AS ${variable(plan.slot)}`;
    case 'ProcedureCall':
      return plan.procedure;
    default:
      return '';
  }
}

function variable({ name }: Slot): string {
  return name.startsWith(' ') ? '' : name;
}

function arrow(direction: 'outgoing' | 'incoming' | 'both', inside: string): string {
  return `${direction === 'incoming' ? '<' : ''}-${inside}-${direction === 'outgoing' ? '>' : ''}`;
}

function typesText(types: LabelTest): string {
  return types ? `:${labelText(types)}` : '';
}

function labelText(tree: LabelTree): string {
  switch (tree.kind) {
    case 'name':
      return tree.name;
    case 'any':
      return '%';
    case 'not':
      return `!${labelText(tree.operand)}`;
    case 'and':
    case 'or':
      return `(${tree.operands.map(labelText).join(tree.kind === 'and' ? '&' : '|')})`;
  }
}
