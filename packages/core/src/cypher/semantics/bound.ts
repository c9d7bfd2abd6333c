// The bound tree: what a query means after analysis. Names have become slots of one row, sugar is gone, aggregations stand apart, and
// every error that can be known before running has been raised. The planner reads this, never the syntax tree.
import type { Span } from '../../base/text.ts';
import type { AggregateDefinition } from '../functions/aggregate.ts';
import type { FunctionDefinition } from '../functions/define.ts';
import type { ComparisonOperator } from '../syntax/ast.ts';
import type { Value } from '../values/value.ts';

/**
 * A place in the row. All clauses of a query, its subqueries included, share one row, and no two variables that live at the same time share a
 * slot. A node or relationship slot holds the entity's index, -1 for null; a value slot holds a {@link Value}.
 */
export interface Slot {
  readonly index: number;
  /** The variable's name; for what the query does not name, a name with a space in front. */
  readonly name: string;
  readonly kind: 'node' | 'relationship' | 'value';
}

/** A whole statement: one query, or several put together by UNION, whose columns are matched by position. */
export interface BoundQuery {
  readonly all: boolean;
  /** At least one. */
  readonly parts: readonly BoundSingleQuery[];
  /** Names of the columns; none when nothing is returned. */
  readonly columns: readonly string[];
  /** Where a row of the union stands, one slot a column; with a single part, that part's own. */
  readonly output: readonly Slot[];
}

export interface BoundSingleQuery {
  readonly clauses: readonly BoundClause[];
  /** What the last clause returns, in order; none when nothing is returned. */
  readonly output: readonly Slot[];
}

/** What the analysis gives: the query and how long its rows are. */
export interface BoundStatement {
  readonly kind: 'Query';
  readonly query: BoundQuery;
  readonly slotCount: number;
  /** True when it changes the graph. */
  readonly writes: boolean;
  /** True when it makes or drops an index. */
  readonly changesSchema: boolean;
  /** Names of all parameters it uses. */
  readonly parameters: readonly string[];
  /** Labels, types and property keys in the query, for warnings about names that the graph does not have. */
  readonly names: readonly { readonly kind: 'label' | 'type' | 'property'; readonly name: string; readonly span: Span }[];
  readonly text: string;
}

export type BoundClause =
  | BoundMatch
  | BoundUnwind
  | BoundProjection
  | BoundCreate
  | BoundMerge
  | BoundSet
  | BoundDelete
  | BoundForeach
  | BoundProcedureCall
  | BoundSubqueryCall;

/**
 * A graph pattern to find. Labels, inline properties, inline WHERE and WHERE are all among the predicates, which must all be true. No two
 * relationships of one MATCH are the same. With `optional`, a row without a match is kept, its new slots null.
 */
export interface BoundMatch {
  readonly kind: 'Match';
  readonly optional: boolean;
  readonly nodes: readonly PatternNode[];
  readonly edges: readonly PatternEdge[];
  readonly paths: readonly PatternPath[];
  readonly predicates: readonly BoundExpression[];
  readonly span: Span;
}

/** A node of a pattern; the same variable twice is one node. */
export interface PatternNode {
  /** A node slot. */
  readonly slot: Slot;
  /** True when the slot has been filled by an earlier clause. */
  readonly bound: boolean;
  /** A value slot of an earlier clause that must hold this node (or null: no match); the pattern then works on `slot`. */
  readonly from: Slot | undefined;
}

/** A relationship of a pattern, of whatever length, between two of its nodes. */
export type PatternEdge = SingleEdge | VariableEdge | QuantifiedEdge | ShortestEdge;

interface EdgeBase {
  readonly left: PatternNode;
  readonly right: PatternNode;
  readonly span: Span;
}

/** Exactly one relationship. */
export interface SingleEdge extends EdgeBase {
  readonly kind: 'single';
  /** A relationship slot. */
  readonly slot: Slot;
  readonly bound: boolean;
  readonly from: Slot | undefined;
  readonly direction: 'outgoing' | 'incoming' | 'both';
  readonly types: LabelTest;
}

/** `-[rs:T*1..3 {key: value}]->`: a chain of relationships, none twice. `slot` holds their list. */
export interface VariableEdge extends EdgeBase {
  readonly kind: 'variable';
  /** A value slot. */
  readonly slot: Slot;
  /** True when the list was bound before: then the chain must be just that. */
  readonly bound: boolean;
  readonly direction: 'outgoing' | 'incoming' | 'both';
  readonly types: LabelTest;
  readonly lower: number;
  /** Infinity when open. */
  readonly upper: number;
  /** What every relationship of the chain must meet: `step` holds each in turn. */
  readonly step: Slot;
  readonly stepPredicates: readonly BoundExpression[];
}

/** `((a)-[r:T]->(b) WHERE …){1,3}`: a part of a path repeated. */
export interface QuantifiedEdge extends EdgeBase {
  readonly kind: 'quantified';
  readonly lower: number;
  readonly upper: number;
  /** One round: a chain of single edges from `first` to `last`, with its own predicates. */
  readonly edges: readonly SingleEdge[];
  readonly first: PatternNode;
  readonly last: PatternNode;
  readonly predicates: readonly BoundExpression[];
  /** Group variables: `inner` in each round, `outer` the list of all rounds after. */
  readonly groups: readonly { readonly inner: Slot; readonly outer: Slot }[];
  /** A value slot that holds the nodes and relationships walked, for path variables. */
  readonly trail: Slot;
}

/** What a path with a selector is made of. */
export type PathPart = SingleEdge | VariableEdge | QuantifiedEdge;

/** A path pattern with a selector: of all walks along `parts`, one after the other, between two nodes, the shortest. */
export interface ShortestEdge extends EdgeBase {
  readonly kind: 'shortest';
  /** `shortest` and `any`: `count` paths a pair of ends; `all`: all of the least length; `groups`: all of the `count` least lengths. */
  readonly mode: 'shortest' | 'all' | 'groups';
  readonly count: number;
  readonly parts: readonly PathPart[];
  /** The nodes between the parts; no other pattern has them. */
  readonly inner: readonly PatternNode[];
  /** What a walk must fulfil to be chosen from: conditions in the path's brackets, and WHERE after `shortestPath(…)`. They may read `path`. */
  readonly predicates: readonly BoundExpression[];
  /** Where the walk is put as a path before its predicates are tested. */
  readonly path: Slot | undefined;
}

/** A named path: what it is made of, in order, and the slot it goes to. */
export interface PatternPath {
  readonly slot: Slot;
  readonly first: PatternNode;
  readonly edges: readonly PatternEdge[];
}

export interface BoundUnwind {
  readonly kind: 'Unwind';
  readonly list: BoundExpression;
  readonly slot: Slot;
}

/**
 * WITH, RETURN, and the end of CALL … YIELD. First `items` are evaluated into their slots (with aggregation: keys and aggregates first, the
 * items then read their slots), then ORDER BY, SKIP, LIMIT, then WHERE. As old and new slots differ, ORDER BY can read both.
 */
export interface BoundProjection {
  readonly kind: 'Projection';
  readonly aggregation: BoundAggregation | undefined;
  readonly items: readonly BoundItem[];
  readonly distinct: boolean;
  readonly orderBy: readonly { readonly expression: BoundExpression; readonly descending: boolean }[];
  readonly skip: BoundExpression | undefined;
  readonly limit: BoundExpression | undefined;
  readonly where: BoundExpression | undefined;
  /** The slots of all columns, in order: those of `items`, and those that a variable keeps. */
  readonly output: readonly Slot[];
}

/** An expression and where its value goes. Where both are a slot of one kind, the index is copied. */
export interface BoundItem {
  readonly slot: Slot;
  readonly expression: BoundExpression;
}

/** One row for each different combination of keys; without keys one row in any case. */
export interface BoundAggregation {
  readonly keys: readonly BoundItem[];
  readonly aggregates: readonly BoundAggregate[];
}

export interface BoundAggregate {
  readonly slot: Slot;
  /** `count(*)` is undefined. */
  readonly function: AggregateDefinition | undefined;
  readonly arguments: readonly BoundExpression[];
  readonly distinct: boolean;
}

/** Nodes first, then relationships between them or nodes bound before. */
export interface BoundCreate {
  readonly kind: 'Create';
  readonly creation: Creation;
}

export interface Creation {
  readonly nodes: readonly NewNode[];
  readonly edges: readonly NewEdge[];
  readonly paths: readonly PatternPath[];
}

export interface NewNode {
  readonly slot: Slot;
  readonly labels: readonly string[];
  /** A map, or undefined for none. */
  readonly properties: BoundExpression | undefined;
}

export interface NewEdge {
  readonly slot: Slot;
  readonly type: string;
  /** Node slots; where an earlier clause left a value, `from` of the pattern node says so. */
  readonly source: PatternNode;
  readonly target: PatternNode;
  readonly properties: BoundExpression | undefined;
}

/** Finds `match`, or else creates; `match` sees nothing that this clause creates for the same row. */
export interface BoundMerge {
  readonly kind: 'Merge';
  readonly match: BoundMatch;
  readonly creation: Creation;
  readonly onCreate: readonly BoundChange[];
  readonly onMatch: readonly BoundChange[];
  readonly span: Span;
}

/** SET and REMOVE. */
export interface BoundSet {
  readonly kind: 'Set';
  readonly changes: readonly BoundChange[];
}

export type BoundChange =
  | {
      readonly kind: 'property';
      readonly target: BoundExpression;
      readonly key: string;
      readonly value: BoundExpression;
      readonly span: Span;
    }
  | {
      readonly kind: 'properties';
      readonly target: BoundExpression;
      readonly value: BoundExpression;
      readonly replace: boolean;
      readonly span: Span;
    }
  | {
      readonly kind: 'addLabels' | 'removeLabels';
      readonly target: BoundExpression;
      readonly labels: readonly string[];
      readonly span: Span;
    };

export interface BoundDelete {
  readonly kind: 'Delete';
  readonly detach: boolean;
  readonly expressions: readonly BoundExpression[];
  readonly span: Span;
}

export interface BoundForeach {
  readonly kind: 'Foreach';
  readonly slot: Slot;
  readonly list: BoundExpression;
  readonly clauses: readonly BoundClause[];
}

export interface BoundProcedureCall {
  readonly kind: 'ProcedureCall';
  /** Registered name. */
  readonly procedure: string;
  readonly arguments: readonly BoundExpression[];
  /** Which of the procedure's columns go where. */
  readonly yields: readonly { readonly column: string; readonly slot: Slot }[];
  readonly where: BoundExpression | undefined;
  /** True for a procedure without columns in the middle of a query: the row goes on as it is. */
  readonly passes: boolean;
  readonly span: Span;
}

/** `CALL { … }`: the query is run for each row; its output slots join the row. A unit subquery (no columns) leaves the row as it is. */
export interface BoundSubqueryCall {
  readonly kind: 'SubqueryCall';
  readonly query: BoundQuery;
}

/** A test of labels or of a type; undefined where nothing is asked. */
export type LabelTest = LabelTree | undefined;

export type LabelTree =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'not'; readonly operand: LabelTree }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly LabelTree[] };

/** An expression over slots. `span` is its place in the query, for errors when running. */
export type BoundExpression = { readonly span: Span } & (
  | { readonly kind: 'Constant'; readonly value: Value }
  | { readonly kind: 'Parameter'; readonly name: string }
  | { readonly kind: 'Slot'; readonly slot: Slot }
  | { readonly kind: 'Property'; readonly object: BoundExpression; readonly key: string }
  | { readonly kind: 'Index'; readonly container: BoundExpression; readonly index: BoundExpression }
  | {
      readonly kind: 'Slice';
      readonly list: BoundExpression;
      readonly from: BoundExpression | undefined;
      readonly to: BoundExpression | undefined;
    }
  | { readonly kind: 'Call'; readonly function: FunctionDefinition; readonly arguments: readonly BoundExpression[] }
  | { readonly kind: 'And' | 'Or' | 'Xor'; readonly operands: readonly BoundExpression[] }
  | { readonly kind: 'Not'; readonly operand: BoundExpression }
  | { readonly kind: 'Comparison'; readonly operator: ComparisonOperator; readonly left: BoundExpression; readonly right: BoundExpression }
  | {
      readonly kind: 'StringTest';
      readonly operator: 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~';
      readonly left: BoundExpression;
      readonly right: BoundExpression;
    }
  | { readonly kind: 'In'; readonly element: BoundExpression; readonly list: BoundExpression }
  | { readonly kind: 'IsNull'; readonly operand: BoundExpression; readonly negated: boolean }
  | { readonly kind: 'HasLabels'; readonly operand: BoundExpression; readonly labels: LabelTree }
  | {
      readonly kind: 'Arithmetic';
      readonly operator: '+' | '-' | '||' | '*' | '/' | '%' | '^';
      readonly left: BoundExpression;
      readonly right: BoundExpression;
    }
  | { readonly kind: 'Sign'; readonly negative: boolean; readonly operand: BoundExpression }
  | { readonly kind: 'List'; readonly items: readonly BoundExpression[] }
  | { readonly kind: 'Map'; readonly entries: readonly { readonly key: string; readonly value: BoundExpression }[] }
  | {
      readonly kind: 'MapProjection';
      readonly object: BoundExpression;
      readonly all: boolean;
      readonly keys: readonly string[];
      readonly entries: readonly { readonly key: string; readonly value: BoundExpression }[];
    }
  | {
      readonly kind: 'Case';
      readonly alternatives: readonly { readonly condition: BoundExpression; readonly value: BoundExpression }[];
      readonly otherwise: BoundExpression | undefined;
    }
  /** `[slot IN list WHERE where | projection]`. */
  | {
      readonly kind: 'ListComprehension';
      readonly slot: Slot;
      readonly list: BoundExpression;
      readonly where: BoundExpression | undefined;
      readonly projection: BoundExpression | undefined;
    }
  | {
      readonly kind: 'Quantifier';
      readonly quantifier: 'all' | 'any' | 'none' | 'single';
      readonly slot: Slot;
      readonly list: BoundExpression;
      readonly where: BoundExpression;
    }
  | {
      readonly kind: 'Reduce';
      readonly accumulator: Slot;
      readonly initial: BoundExpression;
      readonly slot: Slot;
      readonly list: BoundExpression;
      readonly body: BoundExpression;
    }
  /**
   * A query run for the row at hand, which it can read: whether it gives a row, how many, or the list of its only column. Pattern predicates
   * and EXISTS are `exists`; COUNT is `count`; COLLECT and pattern comprehensions are `collect`; `shortestPath(…)` as a value is `first`:
   * its only column of the first row, else null.
   */
  | { readonly kind: 'Subquery'; readonly mode: 'exists' | 'count' | 'collect' | 'first'; readonly query: BoundQuery }
);
