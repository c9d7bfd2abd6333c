import fc, { type Arbitrary } from 'fast-check';

/** A syntax tree of any kind; what the printer takes and the parser gives. */
interface Tree {
  readonly kind: string;
  readonly start: 0;
  readonly end: 0;
  readonly [part: string]: unknown;
}

const place = { start: fc.constant(0 as const), end: fc.constant(0 as const) };
const node = (kind: string, parts: Record<string, Arbitrary<unknown>> = {}): Arbitrary<Tree> =>
  fc.record({ kind: fc.constant(kind), ...place, ...parts }) as Arbitrary<Tree>;
// One depth for all kinds of node, so that trees stay small however they are nested.
const depth = { depthIdentifier: fc.createDepthIdentifier(), maxDepth: 5 };
const maybe = (arbitrary: Arbitrary<unknown>): Arbitrary<unknown> => fc.option(arbitrary, { ...depth, nil: undefined, freq: 1 });
const list = (arbitrary: Arbitrary<unknown>, minLength = 0): Arbitrary<unknown[]> =>
  fc.array(arbitrary, { minLength, maxLength: minLength + 2, depthIdentifier: depth.depthIdentifier });
const flag = fc.boolean();

// Plain names, the language's own words, and any text at all.
const WORDS = [
  'a',
  'b',
  'order',
  'Match',
  'null',
  'in',
  'all',
  'exists',
  'count',
  'call',
  'where',
  'shortestPath',
  'if',
  'for',
  'größe',
  'a b',
  '',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const part = text.map((t) => t.replaceAll('.', ''));
const name = node('Name', { name: text });
const qualified = node('Name', { name: fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('.')) });
const variable = node('Variable', { name: text });
const parameter = node('Parameter', { name: fc.oneof(text, fc.nat().map(String)) });
const integer = node('IntegerLiteral', {
  value: fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((n) => (Number.isSafeInteger(Number(n)) ? Number(n) : n)),
  ),
});
const float = node('FloatLiteral', { value: fc.double({ noNaN: true, noDefaultInfinity: true }) });
const isPlainNumber = ({ kind, value }: Tree): boolean =>
  (kind === 'IntegerLiteral' || kind === 'FloatLiteral') && !((value as number) < 0 || Object.is(value, -0));

const { label } = fc.letrec<{ label: Tree }>((tie) => ({
  label: fc.oneof(
    { ...depth, withCrossShrink: true },
    { weight: 4, arbitrary: node('LabelName', { name: text }) },
    node('LabelWildcard'),
    node('LabelNegation', { operand: tie('label') }),
    node('LabelConjunction', { operands: list(tie('label'), 2) }),
    node('LabelDisjunction', { operands: list(tie('label'), 2) }),
  ),
}));

const upTo = (lower: number, upper: number | undefined): { lower: number; upper: number | undefined } => ({
  lower,
  upper: upper === undefined ? undefined : Math.max(1, lower + upper),
});
const quantifier = fc.tuple(fc.nat(3), fc.option(fc.nat(3), { nil: undefined })).chain(([lower, upper]) => {
  const bounds = upTo(lower, upper);
  return node('PathQuantifier', { lower: fc.constant(bounds.lower), upper: fc.constant(bounds.upper) });
});
const range = node('RangeLiteral', { lower: maybe(fc.nat(9)), upper: maybe(fc.nat(9)) });
const selector = fc
  .tuple(fc.constantFrom('any', 'all', 'shortest', 'allShortest', 'shortestGroups'), fc.integer({ min: 1, max: 9 }))
  .chain(([mode, count]) => node('PathSelector', { mode: fc.constant(mode), count: fc.constant(/^all/.test(mode) ? 1 : count) }));

type Kinds = Record<'value' | 'predicate' | 'map' | 'nodePattern' | 'simplePath' | 'path' | 'matched' | 'query' | 'updating', Tree>;

/** Interleaves nodes and relationships. */
const chain = (nodes: Arbitrary<Tree>, relationships: Arbitrary<Tree>, min: number): Arbitrary<Tree[]> =>
  fc.tuple(nodes, fc.array(fc.tuple(relationships, nodes), { minLength: min, maxLength: min + 1 })).map(([n, more]) => [n, ...more.flat()]);

const trees = fc.letrec<Kinds>((tie) => {
  const value = tie('value');
  const predicate = tie('predicate');
  const query = tie('query');
  const where = maybe(predicate);
  const properties = maybe(fc.oneof(tie('map'), parameter));

  const operation = [
    ...['Or', 'Xor', 'And'].map((kind) => node(kind, { operands: list(predicate, 2) })),
    node('Not', { operand: predicate }),
    node('Comparison', { operator: fc.constantFrom('=', '<>', '<', '>', '<=', '>='), left: value, right: value }),
    fc.array(fc.tuple(fc.constantFrom('=', '<', '>='), value), { minLength: 3, maxLength: 4 }).map(
      (items): Tree => ({
        kind: 'ComparisonChain',
        start: 0,
        end: 0,
        operators: items.slice(1).map(([operator]) => operator),
        operands: items.map(([, operand]) => operand),
      }),
    ),
    node('StringPredicate', { operator: fc.constantFrom('STARTS WITH', 'ENDS WITH', 'CONTAINS', '=~'), left: value, right: value }),
    node('ListPredicate', { element: value, list: value }),
    node('NullPredicate', { operand: value, negated: flag }),
    node('LabelPredicate', { operand: value, labels: label }),
    node('Arithmetic', { operator: fc.constantFrom('+', '-', '||', '*', '/', '%', '^'), left: value, right: value }),
    node('UnaryArithmetic', { operator: fc.constant('-'), operand: value.filter((v) => !isPlainNumber(v)) }),
    node('UnaryArithmetic', { operator: fc.constant('+'), operand: value }),
  ];
  const alternative = (condition: Arbitrary<Tree>): Arbitrary<Tree> => node('CaseAlternative', { condition, value });
  const access = [
    node('PropertyLookup', { object: value, key: name }),
    node('ContainerIndex', { container: value, index: value }),
    node('ListSlice', { list: value, from: maybe(value), to: maybe(value) }),
    node('FunctionInvocation', { name: qualified, distinct: flag, arguments: list(value) }),
    node('FunctionInvocation', { name: node('Name', { name: fc.constant('exists') }), distinct: flag, arguments: list(predicate) }),
    node('CountStar'),
    node('CaseExpression', { operand: value, alternatives: list(alternative(value), 1), otherwise: maybe(value) }),
    node('CaseExpression', { operand: fc.constant(undefined), alternatives: list(alternative(predicate), 1), otherwise: maybe(value) }),
    node('MapProjection', {
      variable,
      items: list(
        fc.oneof(variable, node('AllPropertiesSelector'), node('PropertySelector', { key: name }), node('MapEntry', { key: name, value })),
      ),
    }),
  ];
  const binder = [
    node('ListComprehension', { variable, list: value, where, projection: maybe(value) }),
    node('Quantifier', { quantifier: fc.constantFrom('all', 'any', 'none', 'single'), variable, list: value, where: predicate }),
    node('Reduce', { accumulator: variable, initial: value, variable, list: value, expression: value }),
    node('PatternComprehension', { pattern: tie('simplePath'), where, projection: value }),
    node('ExistsSubquery', { query }),
    node('CountSubquery', { query }),
    node('CollectSubquery', { query }),
  ];

  const relationshipParts = {
    direction: fc.constantFrom('outgoing', 'incoming', 'both'),
    variable: maybe(variable),
    types: maybe(label),
    range: fc.constant(undefined),
    properties,
    where,
    quantifier: fc.constant(undefined),
  };
  const relationship = fc.oneof(
    node('RelationshipPattern', relationshipParts),
    node('RelationshipPattern', { ...relationshipParts, range }),
    node('RelationshipPattern', { ...relationshipParts, quantifier }),
  );
  const pathOf = (elements: Arbitrary<Tree[]>, parts: Record<string, Arbitrary<unknown>> = {}): Arbitrary<Tree> =>
    node('PathPattern', { variable: fc.constant(undefined), selector: fc.constant(undefined), ...parts, elements });
  const parenthesized = node('ParenthesizedPath', { pattern: tie('path'), where, quantifier: maybe(quantifier) });
  const shortest = pathOf(
    fc.tuple(tie('nodePattern'), relationship, tie('nodePattern')).map(([a, r, b]) => [a, r, b]),
    { selector: node('PathSelector', { mode: fc.constantFrom('shortestPath', 'allShortestPaths'), count: fc.constant(1) }) },
  );

  const projection = {
    distinct: flag,
    star: flag,
    items: list(node('ProjectionItem', { expression: value, alias: maybe(variable) }), 1),
    orderBy: list(node('SortItem', { expression: value, descending: flag })),
    skip: maybe(value),
    limit: maybe(value),
  };
  const columns = node('Yield', { star: fc.constant(false), items: list(node('YieldItem', { field: name, variable }), 1), where });
  const matched = fc.oneof(
    pathOf(chain(tie('nodePattern'), relationship, 0), { variable: maybe(variable), selector: maybe(selector) }),
    pathOf(list(parenthesized, 1) as Arbitrary<Tree[]>, { variable: maybe(variable), selector: maybe(selector) }),
    shortest,
  );
  const reading = fc.oneof(
    node('Match', { optional: flag, pattern: list(tie('matched'), 1), where }),
    node('Unwind', { list: value, variable }),
    node('With', { ...projection, where }),
    node('ProcedureCall', { name: qualified, arguments: maybe(list(value)), yield: maybe(columns) }),
    node('SubqueryCall', { scope: maybe(fc.oneof(list(variable), fc.constant('*'))), query }),
  );
  const single = fc
    .tuple(fc.array(reading, { maxLength: 2 }), node('Return', projection))
    .map(([clauses, last]): Tree => ({ kind: 'SingleQuery', start: 0, end: 0, clauses: [...clauses, last] }));
  const setItem = fc.oneof(
    node('SetProperty', { target: node('PropertyLookup', { object: value, key: name }), value }),
    node('SetProperties', { variable, operator: fc.constantFrom('=', '+='), value }),
    node('LabelsItem', { variable, labels: list(name, 1) }),
  );

  return {
    value: fc.oneof(
      { ...depth, withCrossShrink: true },
      { weight: 2, arbitrary: fc.oneof(variable, integer, float, parameter, node('NullLiteral'), node('BooleanLiteral', { value: flag })) },
      { weight: 1, arbitrary: node('StringLiteral', { value: fc.string({ unit: 'binary', maxLength: 6 }) }) },
      { weight: 1, arbitrary: node('ListLiteral', { items: list(value) }) },
      { weight: 1, arbitrary: tie('map') },
      ...[...operation, ...access, ...binder, node('ShortestPathExpression', { pattern: shortest })].map((arbitrary) => ({
        weight: 1,
        arbitrary,
      })),
    ),
    predicate: fc.oneof(
      { weight: 4, arbitrary: value },
      { weight: 1, arbitrary: node('PatternPredicate', { pattern: pathOf(chain(tie('nodePattern'), relationship, 1)) }) },
    ),
    map: node('MapLiteral', { entries: list(node('MapEntry', { key: name, value })) }),
    nodePattern: node('NodePattern', { variable: maybe(variable), labels: maybe(label), properties, where }),
    simplePath: pathOf(chain(tie('nodePattern'), relationship, 1), { variable: maybe(variable) }),
    path: pathOf(
      fc.tuple(chain(tie('nodePattern'), relationship, 0), fc.array(parenthesized, { maxLength: 1 })).map(([a, b]) => [...a, ...b]),
      { variable: maybe(variable) },
    ),
    matched,
    query: fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: node('Union', { all: flag, queries: list(single, 2) }) }),
    updating: fc.oneof(
      node('Create', { pattern: list(pathOf(chain(tie('nodePattern'), relationship, 0), { variable: maybe(variable) }), 1) }),
      node('Merge', {
        pattern: pathOf(chain(tie('nodePattern'), relationship, 0), { variable: maybe(variable) }),
        actions: list(node('MergeAction', { on: fc.constantFrom('create', 'match'), items: list(setItem, 1) })),
      }),
      node('Set', { items: list(setItem, 1) }),
      node('Remove', {
        items: list(
          fc.oneof(node('PropertyLookup', { object: value, key: name }), node('LabelsItem', { variable, labels: list(name, 1) })),
          1,
        ),
      }),
      node('Delete', { detach: flag, expressions: list(value, 1) }),
      node('Foreach', { variable, list: value, updates: list(tie('updating'), 1) }),
    ),
  };
});

const none = fc.constant(undefined);
const single = (...clauses: Arbitrary<Tree>[]): Arbitrary<Tree> => node('SingleQuery', { clauses: fc.tuple(...clauses) });
const returns = (parts: Record<string, Arbitrary<unknown>>): Arbitrary<Tree> =>
  node('Return', { distinct: fc.constant(false), star: fc.constant(false), orderBy: fc.constant([]), skip: none, limit: none, ...parts });
const star = returns({ star: fc.constant(true), items: fc.constant([]) });

// Expressions and paths by themselves as well: there the depth is spent on them alone.
const body = fc.oneof(
  { weight: 4, arbitrary: trees.query },
  { weight: 4, arbitrary: single(returns({ items: fc.tuple(node('ProjectionItem', { expression: trees.value, alias: none })) })) },
  {
    weight: 3,
    arbitrary: single(node('Match', { optional: flag, pattern: fc.tuple(trees.matched), where: maybe(trees.predicate) }), star),
  },
  { weight: 2, arbitrary: fc.oneof(single(trees.updating), single(trees.updating, trees.updating)) },
  { weight: 1, arbitrary: node('CreateIndex', { name: maybe(name), ifNotExists: flag, label: name, property: name }) },
  { weight: 1, arbitrary: node('DropIndex', { name, ifExists: flag }) },
);

/** Any statement that the parser can give, its spans all zero. */
export const arbitraryStatement = node('Statement', { mode: fc.constantFrom('run', 'explain', 'profile'), body });
