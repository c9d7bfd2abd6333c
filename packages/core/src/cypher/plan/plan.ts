import type { Span } from '../../base/text.ts';
import type {
  BoundAggregate,
  BoundChange,
  BoundExpression,
  BoundItem,
  BoundQuery,
  Creation,
  LabelTest,
  PatternPath,
  QuantifiedEdge,
  ShortestEdge,
  SingleEdge,
  Slot,
  VariableEdge,
} from '../semantics/bound.ts';

/**
 * A logical plan: a tree of operators, each of which takes rows from its `input` and gives rows to whoever holds it. All operators of a plan
 * work on one row of slots. `Argument` is where a plan begins: the one row that it was opened with.
 */
export type Plan =
  | { readonly kind: 'Argument' }
  | NodeScan
  | { readonly kind: 'Unpack'; readonly input: Plan; readonly from: Slot; readonly to: Slot; readonly keepsNull: boolean }
  | Expand
  | VariableExpand
  | QuantifiedExpand
  | Degree
  | ShortestPaths
  | EdgeCheck
  | { readonly kind: 'BuildPath'; readonly input: Plan; readonly path: PatternPath }
  | { readonly kind: 'Filter'; readonly input: Plan; readonly predicates: readonly BoundExpression[] }
  | { readonly kind: 'Optional'; readonly input: Plan; readonly inner: Plan; readonly slots: readonly Slot[] }
  | { readonly kind: 'Project'; readonly input: Plan; readonly items: readonly BoundItem[] }
  | {
      readonly kind: 'Aggregate';
      readonly input: Plan;
      readonly keys: readonly BoundItem[];
      readonly aggregates: readonly BoundAggregate[];
      /** Slots whose product says how many rows each row stands for. */
      readonly weights: readonly Slot[];
      /** A node slot that has one group for each node: no two nodes have the same keys. */
      readonly groupsBy: Slot | undefined;
    }
  | { readonly kind: 'Distinct'; readonly input: Plan; readonly slots: readonly Slot[] }
  | { readonly kind: 'Sort'; readonly input: Plan; readonly keys: readonly SortKey[] }
  | {
      readonly kind: 'Top';
      readonly input: Plan;
      readonly keys: readonly SortKey[];
      readonly count: BoundExpression;
      readonly skip: BoundExpression | undefined;
    }
  | { readonly kind: 'Skip' | 'Limit'; readonly input: Plan; readonly count: BoundExpression }
  | { readonly kind: 'Unwind'; readonly input: Plan; readonly list: BoundExpression; readonly slot: Slot }
  | { readonly kind: 'Apply'; readonly input: Plan; readonly inner: Plan; readonly unit: boolean }
  | { readonly kind: 'Union'; readonly parts: readonly UnionPart[]; readonly output: readonly Slot[]; readonly all: boolean }
  | { readonly kind: 'Eager'; readonly input: Plan }
  | { readonly kind: 'Create'; readonly input: Plan; readonly creation: Creation }
  | Merge
  | { readonly kind: 'Change'; readonly input: Plan; readonly changes: readonly BoundChange[] }
  | { readonly kind: 'Delete'; readonly input: Plan; readonly detach: boolean; readonly expressions: readonly BoundExpression[] }
  | { readonly kind: 'Foreach'; readonly input: Plan; readonly list: BoundExpression; readonly slot: Slot; readonly inner: Plan }
  | ProcedureCall;

/** Every node; those with a label; or those with a label and a property of a value that an index finds. */
export interface NodeScan {
  readonly kind: 'NodeScan';
  readonly input: Plan;
  readonly slot: Slot;
  readonly label: string | undefined;
  readonly seek: { readonly key: string; readonly value: BoundExpression } | undefined;
}

/** From a node that is known, along one relationship. With `into`, to a node that is known, too. */
export interface Expand {
  readonly kind: 'Expand';
  readonly input: Plan;
  readonly edge: SingleEdge;
  readonly from: Slot;
  readonly to: Slot;
  /** Seen from `from`. */
  readonly direction: 'outgoing' | 'incoming' | 'both';
  readonly into: boolean;
  /** Slots with relationships of the same MATCH, found before, that this one must not be. */
  readonly distinctFrom: readonly Slot[];
}

/** From a node that is known, along chains of relationships. */
export interface VariableExpand {
  readonly kind: 'VariableExpand';
  readonly input: Plan;
  readonly edge: VariableEdge;
  readonly from: Slot;
  readonly to: Slot;
  readonly direction: 'outgoing' | 'incoming' | 'both';
  readonly into: boolean;
  /** True when the chain is walked from its right end. */
  readonly reversed: boolean;
  readonly distinctFrom: readonly Slot[];
}

export interface QuantifiedExpand {
  readonly kind: 'QuantifiedExpand';
  readonly input: Plan;
  readonly edge: QuantifiedEdge;
  readonly into: boolean;
  readonly distinctFrom: readonly Slot[];
}

/**
 * How many relationships there are at a node, instead of a row for each: where neither they nor the nodes at their other ends are asked for,
 * only how many rows there would be. The number goes to `weight`, a slot of the planner's; a row without any is dropped.
 */
export interface Degree {
  readonly kind: 'Degree';
  readonly input: Plan;
  readonly edge: SingleEdge;
  readonly from: Slot;
  /** Seen from `from`. */
  readonly direction: 'outgoing' | 'incoming' | 'both';
  readonly weight: Slot;
  /** The node at the other end, and what it and the relationship must meet to count. */
  readonly to: Slot;
  readonly predicates: readonly BoundExpression[];
  /** As for {@link Expand}. */
  readonly distinctFrom: readonly Slot[];
}

export interface ShortestPaths {
  readonly kind: 'ShortestPaths';
  readonly input: Plan;
  readonly edge: ShortestEdge;
  readonly into: boolean;
}

/** A relationship, or a list of them, that is known: whether it joins the ends that the pattern says, which it gives if they are not known. */
export interface EdgeCheck {
  readonly kind: 'EdgeCheck';
  readonly input: Plan;
  readonly edge: SingleEdge | VariableEdge;
  readonly leftKnown: boolean;
  readonly rightKnown: boolean;
  readonly distinctFrom: readonly Slot[];
}

export interface SortKey {
  readonly expression: BoundExpression;
  readonly descending: boolean;
}

export interface UnionPart {
  readonly plan: Plan;
  /** What goes to the output slots, in order. */
  readonly slots: readonly Slot[];
}

export interface Merge {
  readonly kind: 'Merge';
  readonly input: Plan;
  /** Finds the pattern for the row at hand. */
  readonly match: Plan;
  readonly creation: Creation;
  readonly span: Span;
  readonly onCreate: readonly BoundChange[];
  readonly onMatch: readonly BoundChange[];
}

export interface ProcedureCall {
  readonly kind: 'ProcedureCall';
  readonly input: Plan;
  readonly procedure: string;
  readonly arguments: readonly BoundExpression[];
  readonly yields: readonly { readonly column: string; readonly slot: Slot }[];
  readonly passes: boolean;
  readonly span: Span;
}

/** What the planner asks about the graph. */
export interface Statistics {
  readonly nodes: number;
  readonly edges: number;
  nodesWith(label: string): number;
  edgesOf(types: LabelTest): number;
  hasIndex(label: string, key: string): boolean;
  /** How many different texts a property of nodes has; undefined for one that is not made of texts. */
  textsOf(key: string): number | undefined;
  /** True when some relationship of these types goes from a node to itself. */
  hasLoops(types: LabelTest): boolean;
  /** True when every relationship of a type has a node with this label at this end. */
  everyEndHas(type: string, end: 'source' | 'target', label: string): boolean;
  /** True when no two nodes with this label have the same value of the property. */
  differsEverywhere(label: string | undefined, key: string): boolean;
  /** True when every node with this label, or every node, has the property. */
  everyNodeHas(label: string | undefined, key: string): boolean;
}

/** A planned query; `subqueries` holds the plans of the queries inside expressions. */
export interface QueryPlan {
  readonly plan: Plan;
  readonly output: readonly Slot[];
  readonly columns: readonly string[];
  readonly subqueries: ReadonlyMap<BoundQuery, QueryPlan>;
}

/** What all parts of the planner share. */
export interface Planning {
  readonly statistics: Statistics;
  /** False: every row is enumerated, so that tests can compare. */
  readonly optimize: boolean;
  /** A slot that nothing else uses. */
  readonly slot: (name: string) => Slot;
}
