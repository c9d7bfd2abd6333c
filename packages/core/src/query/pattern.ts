import { KgError } from '../base/errors.ts';
import type { LabelExpression, MapLiteral, NodePattern, PathElement, PathPattern, RelationshipPattern } from '../cypher/syntax/ast.ts';
import { COMPILE, type Compile, compile, type ParameterList, type Scope, syntax, variable } from './expression.ts';
import type {
  AnyLabel,
  Bind,
  Direction,
  Inline,
  Label,
  LabelsAmong,
  LabelsAt,
  Many,
  NewAlias,
  NodeAlias,
  NodeBinding,
  NodeProperties,
  Passed,
  PassedBinding,
  Passing,
  PathBinding,
  Reached,
  RelationName,
  RelationProperties,
  RelationsAt,
} from './pattern-types.ts';
import { type GraphSchema, type GraphTypes, requireNames } from './schema.ts';

interface PathDraft {
  readonly alias: string;
  readonly shortest: boolean;
  readonly elements: readonly Compile<PathElement>[];
}

/** A pattern while it grows: its paths, the one being written last. */
interface PatternDraft {
  readonly schema: GraphSchema;
  readonly paths: readonly PathDraft[];
}

/** Several relationships in a row: `many('PART_OF', 1, 3)`; without a last number, any number of them. The alias is then a list. */
export function many<R extends string>(relation: R | readonly R[], least = 1, most?: number): Many<R> {
  return { relation, least, most };
}

/** Where a path begins: with a node, or with a name for the path. */
export class PathStart<T extends GraphTypes, S extends Scope, To extends string = AnyLabel<T>> {
  readonly #draft: PatternDraft;

  constructor(draft: PatternDraft) {
    this.#draft = draft;
  }

  /**
   * A node: a new one, or by its alias alone one that is known. `_` is a node without alias.
   * @throws KgError `invalid` for an unknown label
   */
  node<const A extends string, N extends LabelsAmong<T, To>[Label<T>] = LabelsAmong<T, To>[Label<T>]>(
    alias: NodeAlias<S, A, To>,
    label: N | readonly N[] = [],
    properties: Inline<NodeProperties<T, Extract<T['labels'][N], To>>> = {},
  ): NodeStep<T, Bind<S, A, NodeBinding<T, Extract<T['labels'][N], To>>>, LabelsAt<S, A, Extract<T['labels'][N], To>>> {
    const labels = requireNames('label', [label].flat() as string[], this.#draft.schema.labels);
    return new NodeStep(
      append(this.#draft, (parameters) =>
        syntax<NodePattern>({
          ...{ kind: 'NodePattern', variable: named(alias), labels: disjunction(labels), where: undefined },
          properties: inline(properties, parameters),
        }),
      ),
    );
  }
}

/** Where a pattern begins. */
export class PatternStart<T extends GraphTypes, S extends Scope> extends PathStart<T, S> {
  readonly #schema: GraphSchema;
  readonly #paths: readonly PathDraft[];

  constructor(schema: GraphSchema, paths: readonly PathDraft[] = []) {
    super({ schema, paths: [...paths, { alias: '_', shortest: false, elements: [] }] });
    this.#schema = schema;
    this.#paths = paths;
  }

  /** A path that can be used by its alias, as in `length(route)`. */
  path<const A extends string>(alias: NewAlias<S, A>): PathStart<T, Bind<S, A, PathBinding>> {
    return this.#named(alias, false);
  }

  /** One of the shortest paths between two nodes that the pattern's other parts or clauses find. */
  shortestPath<const A extends string>(alias: NewAlias<S, A>): PathStart<T, Bind<S, A, PathBinding>> {
    return this.#named(alias, true);
  }

  #named<S2 extends Scope>(alias: string, shortest: boolean): PathStart<T, S2> {
    return new PathStart({ schema: this.#schema, paths: [...this.#paths, { alias, shortest, elements: [] }] });
  }
}

/** A pattern that ends in a node with one of the labels `L`: complete, unless it goes on. */
export class NodeStep<T extends GraphTypes, S extends Scope, L extends string> {
  readonly #draft: PatternDraft;

  constructor(draft: PatternDraft) {
    this.#draft = draft;
  }

  /** A relationship that begins at the last node. A symmetric relation has a direction in the graph too: see {@link either}. */
  out<const A extends string, P extends Passing<RelationsAt<T, L, 'outgoing'>[RelationName<T>]>>(
    alias: NewAlias<S, A>,
    relation: P,
    properties: Inline<RelationProperties<T, Passed<P>>> = {},
  ): PathStart<T, Bind<S, A, PassedBinding<T, P>>, Reached<T, Passed<P>, L, 'outgoing'>> {
    return new PathStart(this.#pass('outgoing', alias, relation, properties));
  }

  /** A relationship that ends at the last node. */
  in<const A extends string, P extends Passing<RelationsAt<T, L, 'incoming'>[RelationName<T>]>>(
    alias: NewAlias<S, A>,
    relation: P,
    properties: Inline<RelationProperties<T, Passed<P>>> = {},
  ): PathStart<T, Bind<S, A, PassedBinding<T, P>>, Reached<T, Passed<P>, L, 'incoming'>> {
    return new PathStart(this.#pass('incoming', alias, relation, properties));
  }

  /** A relationship in either direction, as symmetric relations want it. */
  either<const A extends string, P extends Passing<RelationsAt<T, L, 'both'>[RelationName<T>]>>(
    alias: NewAlias<S, A>,
    relation: P,
    properties: Inline<RelationProperties<T, Passed<P>>> = {},
  ): PathStart<T, Bind<S, A, PassedBinding<T, P>>, Reached<T, Passed<P>, L, 'both'>> {
    return new PathStart(this.#pass('both', alias, relation, properties));
  }

  /** Another path of the same pattern. */
  get and(): PatternStart<T, S> {
    return new PatternStart(this.#draft.schema, this.#draft.paths);
  }

  /** The pattern as syntax. */
  get [COMPILE](): Compile<readonly PathPattern[]> {
    return (parameters) => this.#draft.paths.map((path) => pathPattern(path, parameters));
  }

  #pass(direction: Direction, alias: string, passing: Passing<string>, properties: object): PatternDraft {
    const { relation, least, most } = isMany(passing) ? passing : { relation: passing, least: undefined, most: undefined };
    const names = requireNames('relation', [relation].flat(), this.#draft.schema.relations);
    return append(this.#draft, (parameters) =>
      syntax<RelationshipPattern>({
        ...{ kind: 'RelationshipPattern', direction, variable: named(alias), types: disjunction(names) },
        range: least === undefined ? undefined : { kind: 'RangeLiteral', lower: least, upper: most, start: 0, end: 0 },
        properties: inline(properties, parameters),
        ...{ where: undefined, quantifier: undefined },
      }),
    );
  }
}

/**
 * The syntax of what a function makes of the start of a pattern.
 * @throws KgError `invalid` when it is no complete pattern
 */
export function makePattern<T extends GraphTypes, S extends Scope, S2 extends Scope, L extends string>(
  schema: GraphSchema,
  make: (start: PatternStart<T, S>) => NodeStep<T, S2, L>,
): Compile<readonly PathPattern[]> {
  const made: unknown = make(new PatternStart<T, S>(schema));
  if (made instanceof NodeStep) return made[COMPILE];
  throw new KgError('invalid', 'a pattern does not end in a node', {
    expected: "a pattern such as `m.node('p').out('r', 'KNOWS').node('q')`",
  });
}

function isMany(passing: Passing<string>): passing is Many<string> {
  return typeof passing === 'object' && 'relation' in passing;
}

function append({ schema, paths }: PatternDraft, element: Compile<PathElement>): PatternDraft {
  const last = paths.at(-1)!;
  return { schema, paths: [...paths.slice(0, -1), { ...last, elements: [...last.elements, element] }] };
}

function pathPattern({ alias, shortest, elements }: PathDraft, parameters: ParameterList): PathPattern {
  return syntax<PathPattern>({
    ...{ kind: 'PathPattern', variable: named(alias), elements: elements.map((element) => element(parameters)) },
    selector: shortest ? { kind: 'PathSelector', mode: 'shortestPath', count: 1, start: 0, end: 0 } : undefined,
  });
}

function named(alias: string): ReturnType<typeof variable> | undefined {
  return alias === '_' ? undefined : variable(alias);
}

/** Labels or types of which an element has one. */
function disjunction(names: readonly string[]): LabelExpression | undefined {
  const [first, ...more] = names.map((name): LabelExpression => ({ kind: 'LabelName', name, start: 0, end: 0 }));
  return first && (more.length === 0 ? first : { kind: 'LabelDisjunction', operands: [first, ...more], start: 0, end: 0 });
}

function inline(properties: object, parameters: ParameterList): MapLiteral | undefined {
  const entries = Object.entries(properties);
  return entries.length === 0 ? undefined : mapLiteral(entries, parameters);
}

/** Keys and values as a map; values that are no expressions become parameters. */
export function mapLiteral(entries: readonly (readonly [string, unknown])[], parameters: ParameterList): MapLiteral {
  return syntax<MapLiteral>({
    kind: 'MapLiteral',
    entries: entries.map(([key, value]) => ({
      ...{ kind: 'MapEntry', key: { kind: 'Name', name: key, start: 0, end: 0 }, start: 0, end: 0 },
      value: compile(value, parameters),
    })),
  });
}
