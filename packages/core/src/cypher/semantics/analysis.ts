import { QueryError, type QueryErrorType } from '../../base/query-error.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { Span } from '../../base/text.ts';
import type { Clause, Expression, Query, SingleQuery } from '../syntax/ast.ts';
import type { BoundAggregate, BoundExpression, BoundQuery, BoundStatement, Slot } from './bound.ts';
import type { Environment } from './environment.ts';
import type { Scope } from './scope.ts';
import { ANY, type StaticType } from './static-type.ts';

/** The details of the errors that this stage finds; the TCK's names. */
export type SemanticDetail =
  | 'AmbiguousAggregationExpression'
  | 'ColumnNameConflict'
  | 'CreatingVarLength'
  | 'DifferentColumnsInUnion'
  | 'InvalidAggregation'
  | 'InvalidArgumentPassingMode'
  | 'InvalidArgumentType'
  | 'InvalidDelete'
  | 'InvalidNumberOfArguments'
  | 'InvalidParameterUse'
  | 'InvalidPropertyType'
  | 'InvalidRelationshipPattern'
  | 'MissingParameter'
  | 'NegativeIntegerArgument'
  | 'NestedAggregation'
  | 'NoExpressionAlias'
  | 'NonConstantExpression'
  | 'NoSingleRelationshipType'
  | 'NoVariablesInScope'
  | 'ProcedureNotFound'
  | 'RelationshipUniquenessViolation'
  | 'RequiresDirectedRelationship'
  | 'UndefinedVariable'
  | 'UnexpectedSyntax'
  | 'UnknownFunction'
  | 'UnsupportedFeature' // ours: Neo4j has it, this engine has not
  | 'VariableAlreadyBound'
  | 'VariableTypeConflict';

/** What an error says besides. */
export interface ErrorNotes {
  readonly hint?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly type?: QueryErrorType;
}

/** Takes in the aggregations of a projection; each becomes the slot that its result will stand in. */
export interface Collection {
  readonly kind: 'collection';
  readonly add: (aggregate: Omit<BoundAggregate, 'slot'>, span: Span) => Slot;
}

/** Why an aggregation cannot stand somewhere. */
export interface NoAggregation {
  readonly kind: 'none';
  readonly detail: 'InvalidAggregation' | 'NestedAggregation';
  /** Continues "an aggregation cannot stand …". */
  readonly where: string;
}

/** Where an expression stands: what it sees, and where its aggregations go. */
export interface Context {
  readonly analysis: Analysis;
  readonly scope: Scope;
  readonly aggregation: Collection | NoAggregation;
}

/** The parts of the analysis that call one another in circles: expressions hold queries, queries hold expressions. */
export interface Binders {
  readonly expression: (context: Context, node: Expression) => BoundExpression;
  readonly query: (analysis: Analysis, query: Query, start: QueryStart) => BoundQuery;
}

/** What a part of a query sees when it begins, and its clauses from there. */
export type QueryStart = (part: SingleQuery) => { readonly scope: Scope; readonly clauses: readonly Clause[] };

/** What grows while one query is analysed: its row, and what is known of the slots and of the whole query. */
export class Analysis {
  readonly text: string;
  readonly environment: Environment;
  readonly binders: Binders;
  slotCount = 0;
  writes = false;
  changesSchema = false;
  readonly parameters = new Set<string>();
  readonly names: BoundStatement['names'][number][] = [];
  readonly #types: StaticType[] = [];

  constructor(text: string, environment: Environment, binders: Binders) {
    this.text = text;
    this.environment = environment;
    this.binders = binders;
  }

  /** A slot that nothing else uses. */
  slot(name: string, kind: Slot['kind'], type: StaticType = kind === 'value' ? ANY : { kind }): Slot {
    const slot: Slot = { index: this.slotCount++, name, kind };
    this.#types[slot.index] = type;
    return slot;
  }

  typeOf({ index }: Slot): StaticType {
    return this.#types[index] ?? ANY;
  }

  setType({ index }: Slot, type: StaticType): void {
    this.#types[index] = type;
  }

  /** Remembers a name of the graph that the query reads. */
  note(kind: 'label' | 'type' | 'property', name: string, span: Span): void {
    this.names.push({ kind, name, span: spanOf(span) });
  }

  error(span: Span, detail: SemanticDetail, message: string, { type = 'SyntaxError', ...notes }: ErrorNotes = {}): QueryError {
    return new QueryError(message, { type, phase: 'compile time', detail, query: this.text, span: spanOf(span), ...notes });
  }

  /** The error for a name that is not seen from here. */
  undefinedVariable(span: Span, name: string, scope: Scope): QueryError {
    // For a single letter every other one would be near.
    const hint = scope.hintFor(name) ?? (name.length > 1 ? didYouMean(name, scope.names()) : undefined);
    return this.error(span, 'UndefinedVariable', `there is no variable \`${name}\` here`, { hint });
  }

  /** The error for a name that is taken. */
  alreadyBound(span: Span, name: string, why = 'is bound already'): QueryError {
    return this.error(span, 'VariableAlreadyBound', `the variable \`${name}\` ${why}`);
  }

  /** What stands at a place in the query. */
  textAt({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

/** A span alone, without the node that it was part of. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
