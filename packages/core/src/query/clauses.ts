import type {
  Clause,
  Expression as ExpressionSyntax,
  Junction,
  Match,
  PathPattern,
  ProjectionBody,
  ProjectionItem,
  Return,
  SortItem,
  Unwind,
  With,
} from '../cypher/syntax/ast.ts';
import { type Compile, compile, type Expr, type ParameterList, syntax, value, variable } from './expression.ts';
import type { Condition } from './predicates.ts';

/** Which rows are wanted, and in which order. */
export interface Shaping {
  readonly distinct: boolean;
  readonly orderBy: readonly { readonly by: Expr<unknown>; readonly descending: boolean }[];
  readonly skip: Expr<number> | undefined;
  readonly limit: Expr<number> | undefined;
}

/** `WITH` or `RETURN`, its columns by their aliases; without columns, all that is in scope. */
export interface ProjectionDraft extends Shaping {
  readonly kind: 'with' | 'return';
  readonly columns: Readonly<Record<string, Expr<unknown>>> | undefined;
  readonly where: readonly Condition[];
}

/** `MATCH` or `OPTIONAL MATCH`. */
export interface MatchDraft {
  readonly kind: 'match';
  readonly optional: boolean;
  readonly pattern: Compile<readonly PathPattern[]>;
  readonly where: readonly Condition[];
}

/** A clause while its query grows. */
export type ClauseDraft = MatchDraft | { readonly kind: 'unwind'; readonly list: Expr<unknown>; readonly alias: string } | ProjectionDraft;

/** A projection as it begins: all rows, as they come. */
export function projection(kind: ProjectionDraft['kind'], columns: ProjectionDraft['columns']): ProjectionDraft {
  return { kind, columns, where: [], distinct: false, orderBy: [], skip: undefined, limit: undefined };
}

/** Adds a condition to the last clause, or, where that takes none, after it. */
export function addCondition(clauses: readonly ClauseDraft[], condition: Condition): readonly ClauseDraft[] {
  const last = clauses.at(-1);
  if (!last || last.kind === 'unwind') return [...clauses, { ...projection('with', undefined), where: [condition] }];
  return [...clauses.slice(0, -1), { ...last, where: [...last.where, condition] }];
}

/** The syntax of a clause. */
export function compileClause(draft: ClauseDraft, parameters: ParameterList): Clause {
  switch (draft.kind) {
    case 'match':
      return syntax<Match>({
        ...{ kind: 'Match', optional: draft.optional, pattern: draft.pattern(parameters) },
        where: conjunction(draft.where, parameters),
      });
    case 'unwind':
      return syntax<Unwind>({ kind: 'Unwind', list: compile(draft.list, parameters), variable: variable(draft.alias) });
    case 'with': {
      const body = projectionBody(draft, parameters);
      return syntax<With>({ kind: 'With', ...body, where: conjunction(draft.where, parameters) });
    }
    case 'return':
      return syntax<Return>({ kind: 'Return', ...projectionBody(draft, parameters) });
  }
}

function projectionBody({ distinct, columns, orderBy, skip, limit }: ProjectionDraft, parameters: ParameterList): ProjectionBody {
  return {
    ...{ distinct, star: columns === undefined },
    items: Object.entries(columns ?? {}).map(([alias, column]) =>
      syntax<ProjectionItem>({ kind: 'ProjectionItem', expression: compile(column, parameters), alias: variable(alias) }),
    ),
    orderBy: orderBy.map(({ by, descending }) => syntax<SortItem>({ kind: 'SortItem', expression: compile(by, parameters), descending })),
    skip: skip && compile(skip, parameters),
    limit: limit && compile(limit, parameters),
  };
}

function conjunction(conditions: readonly Condition[], parameters: ParameterList): ExpressionSyntax | undefined {
  const [first, ...more] = conditions.map((condition) => compile(condition, parameters));
  return first && more.length > 0 ? syntax<Junction>({ kind: 'And', operands: [first, ...more] }) : first;
}

/** One more key to sort by, for what the keys before it leave equal. */
export function addSortKey<S extends Shaping>(to: S, by: Expr<unknown>, direction: 'asc' | 'desc'): S {
  return { ...to, orderBy: [...to.orderBy, { by, descending: direction === 'desc' }] };
}

/** How many rows are left out or taken; a number becomes a parameter. */
export function setRowCount<S extends Shaping>(to: S, what: 'skip' | 'limit', rows: number | Expr<number>): S {
  return { ...to, [what]: typeof rows === 'number' ? value(rows) : rows };
}
