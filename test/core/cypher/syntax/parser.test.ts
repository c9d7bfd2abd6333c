import { describe, expect, it } from 'vitest';
import type { Expression, Node, SingleQuery } from '../../../../packages/core/src/cypher/syntax/ast.ts';
import { parse } from '../../../../packages/core/src/cypher/syntax/parser.ts';
import { withoutSpans } from '../../../support/without-spans.ts';

const clausesOf = (text: string): SingleQuery['clauses'] => {
  const { body } = parse(text);
  if (body.kind !== 'SingleQuery') throw new Error(`${text} is no single query`);
  return body.clauses;
};
const expression = (text: string): Expression => {
  const [clause] = clausesOf(`RETURN ${text}`);
  if (clause?.kind !== 'Return') throw new Error(`${text} is no expression`);
  return clause.items[0]!.expression;
};
const tree = (node: Node | readonly Node[]): unknown => withoutSpans(node);

describe('operators', () => {
  it.each([
    ['a OR b XOR c', 'a OR (b XOR c)', '(a OR b) XOR c'],
    ['a XOR b AND c', 'a XOR (b AND c)', '(a XOR b) AND c'],
    ['NOT a AND b', '(NOT a) AND b', 'NOT (a AND b)'],
    ['NOT a = b', 'NOT (a = b)', '(NOT a) = b'],
    ['a = b IS NULL', 'a = (b IS NULL)', '(a = b) IS NULL'],
    ['a = b IN c', 'a = (b IN c)', '(a = b) IN c'],
    ['a + b IN c + d', '(a + b) IN (c + d)', 'a + (b IN c) + d'],
    ['a STARTS WITH b + c', 'a STARTS WITH (b + c)', '(a STARTS WITH b) + c'],
    ['a IN b IS NULL', '(a IN b) IS NULL', 'a IN (b IS NULL)'],
    ['a + b * c', 'a + (b * c)', '(a + b) * c'],
    ['a - b - c', '(a - b) - c', 'a - (b - c)'],
    ['a || b + c', '(a || b) + c', 'a || (b + c)'],
    ['a * b ^ c', 'a * (b ^ c)', '(a * b) ^ c'],
    ['a ^ b ^ c', '(a ^ b) ^ c', 'a ^ (b ^ c)'],
    ['-a ^ b', '(-a) ^ b', '-(a ^ b)'],
    ['-1 ^ 2', '(-1) ^ 2', '-(1 ^ 2)'],
    ['-a.b[0]', '-(a.b[0])', '(-a).b[0]'],
    ['-1[0]', '-(1[0])', '(-1)[0]'],
    ['[1] + a[0]', '[1] + (a[0])', '([1] + a)[0]'],
    ['NOT n:A AND b', '(NOT (n:A)) AND b', 'NOT (n:A AND b)'],
    ['n:A|B&!C', 'n:A|(B&(!C))', 'n:(A|B)&!C'],
    ['a =~ b = c', '(a =~ b) = c', 'a =~ (b = c)'],
  ])('reads %s as %s', (plain, same, other) => {
    expect(tree(expression(plain))).toEqual(tree(expression(same)));
    expect(tree(expression(plain))).not.toEqual(tree(expression(other)));
  });

  it('keeps chains of AND, OR, XOR and comparisons flat, but not what parentheses group', () => {
    expect(expression('a AND b AND c')).toMatchObject({ kind: 'And', operands: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
    expect(expression('(a AND b) AND c')).toMatchObject({ kind: 'And', operands: [{ kind: 'And' }, { name: 'c' }] });
    expect(expression('a < b <= c')).toMatchObject({ kind: 'ComparisonChain', operators: ['<', '<='], operands: [{}, {}, {}] });
    expect(expression('(a < b) <= c')).toMatchObject({ kind: 'Comparison', left: { kind: 'Comparison' } });
  });

  it.each([
    ['a IS NOT NULL', { kind: 'NullPredicate', negated: true }],
    ['a ends with b', { kind: 'StringPredicate', operator: 'ENDS WITH' }],
    ['n IS A', { kind: 'LabelPredicate', labels: { kind: 'LabelName', name: 'A' } }],
    ['- - 1', { kind: 'UnaryArithmetic', operand: { kind: 'IntegerLiteral', value: -1 } }],
  ])('reads %s', (text, expected) => {
    expect(expression(text)).toMatchObject(expected);
  });
});

describe('literals and names', () => {
  it.each<[string, unknown]>([
    ['0', 0],
    ['-0', 0],
    ['0x1F', 31],
    ['0o17', 15],
    ['1_000', 1000],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
    ['-0x8000000000000000', -9223372036854775808n],
    ['.5', 0.5],
    ['1e-3', 0.001],
    ['-1.5E+2', -150],
    ['true', true],
    ["'it\\'s\\n\\u00e9\\U0001F600\\\\'", "it's\né😀\\"],
    ['"it\'s"', "it's"],
  ])('reads the value of %s', (text, value) => {
    expect(expression(text)).toMatchObject({ value });
  });

  it('takes a keyword for a variable where what follows leaves no doubt, and for any other name', () => {
    const [match, result] = clausesOf(
      'MATCH (order:Match {where: 1})-[in:IN]->() RETURN order.return, {null: 1} AS end ORDER BY order LIMIT 1',
    );
    expect(match).toMatchObject({ pattern: [{ elements: [{ variable: { name: 'order' } }, { variable: { name: 'in' } }, {}] }] });
    expect(result).toMatchObject({ items: [{}, { alias: { name: 'end' } }], orderBy: [{ expression: { name: 'order' } }] });
  });

  it('reads names in backquotes, parameters and dotted functions', () => {
    expect(expression('`a``b`')).toMatchObject({ kind: 'Variable', name: 'a`b' });
    expect(expression('$`a b`')).toMatchObject({ kind: 'Parameter', name: 'a b' });
    expect(expression('$1')).toMatchObject({ kind: 'Parameter', name: '1' });
    expect(expression('kg.evidence(s)')).toMatchObject({ kind: 'FunctionInvocation', name: { name: 'kg.evidence' } });
    expect(expression('a.b.c')).toMatchObject({ kind: 'PropertyLookup', object: { kind: 'PropertyLookup' } });
  });
});

describe('what looks alike', () => {
  it.each([
    ['(a)-->(b) AND c', 'And'],
    ['(a)--(b)', 'PatternPredicate'],
    ['(a) - (b)', 'Arithmetic'],
    ['(a) - [1][0]', 'Arithmetic'],
    ['(a) - -1', 'Arithmetic'],
    ['(1)--(2)', 'Arithmetic'],
    ['(a.b)--(c)', 'Arithmetic'],
    ['(a) < -1', 'Comparison'],
    ['(a:B)', 'LabelPredicate'],
    ['(a {.b})', 'MapProjection'],
    ['[x IN xs]', 'ListComprehension'],
    ['[x IN xs, y]', 'ListLiteral'],
    ['[(x IN xs)]', 'ListLiteral'],
    ['[(a)-->(b) | b]', 'PatternComprehension'],
    ['[p = (a)-->(b) | p]', 'PatternComprehension'],
    ['[p = (a), 1]', 'ListLiteral'],
    ['any(x IN xs WHERE x)', 'Quantifier'],
    ['any(x)', 'FunctionInvocation'],
    ['count(*)', 'CountStar'],
    ['count(x)', 'FunctionInvocation'],
    ['count', 'Variable'],
    ['count { (a) }', 'CountSubquery'],
    ['exists { (a) }', 'ExistsSubquery'],
    ['exists((a)-->())', 'FunctionInvocation'],
    ['x { y }', 'MapProjection'],
    ['constructor { y }', 'MapProjection'],
    ['{y: 1}', 'MapLiteral'],
    ['reduce(s = 0, x IN xs | s + x)', 'Reduce'],
    ['shortestPath((a)-[*]-(b))', 'ShortestPathExpression'],
  ])('tells %s', (text, kind) => {
    expect(expression(`CASE WHEN ${text} THEN 1 END`)).toMatchObject({ alternatives: [{ condition: { kind } }] });
  });

  it('ends a label expression at the bar of a comprehension, but not inside parentheses', () => {
    expect(expression('[x IN xs WHERE x:A | x]')).toMatchObject({ where: { labels: { name: 'A' } }, projection: { name: 'x' } });
    expect(expression('[x IN xs WHERE (x:A|B) | x]')).toMatchObject({ where: { labels: { kind: 'LabelDisjunction' } } });
    expect(expression('[x IN xs WHERE (x)-[:A|B]->() | x]')).toMatchObject({
      where: { kind: 'PatternPredicate' },
      projection: { name: 'x' },
    });
  });
});

describe('patterns', () => {
  const path = (text: string): unknown => {
    const [clause] = clausesOf(`MATCH ${text} RETURN 1`);
    return clause?.kind === 'Match' ? tree(clause.pattern[0]!) : undefined;
  };
  const elements = (text: string): unknown => (path(text) as { elements: unknown }).elements;

  it.each([
    ['*', {}],
    ['*2', { lower: 2, upper: 2 }],
    ['*2..', { lower: 2 }],
    ['*..3', { upper: 3 }],
    ['*0..3', { lower: 0, upper: 3 }],
    ['*..', {}],
  ])('reads the length %s', (text, range) => {
    expect(elements(`()-[${text}]->()`)).toMatchObject([{}, { range: { kind: 'RangeLiteral', ...range } }, {}]);
    expect(elements(`()-[:A|:B${text} {x: 1}]->()`)).toMatchObject([{}, { range, types: { kind: 'LabelDisjunction' } }, {}]);
  });

  it.each([
    ['+', { lower: 1 }],
    ['*', { lower: 0 }],
    ['{2}', { lower: 2, upper: 2 }],
    ['{1,3}', { lower: 1, upper: 3 }],
    ['{2,}', { lower: 2 }],
    ['{,3}', { lower: 0, upper: 3 }],
  ])('reads the quantifier %s', (text, quantifier) => {
    expect(elements(`()-[:A]->${text}()`)).toEqual([
      { kind: 'NodePattern' },
      {
        kind: 'RelationshipPattern',
        direction: 'outgoing',
        types: { kind: 'LabelName', name: 'A' },
        quantifier: { kind: 'PathQuantifier', ...quantifier },
      },
      { kind: 'NodePattern' },
    ]);
    expect(elements(`((a)-->(b) WHERE a.x)${text}`)).toMatchObject([{ kind: 'ParenthesizedPath', quantifier, where: {} }]);
  });

  it.each([
    ['-->', 'outgoing'],
    ['<--', 'incoming'],
    ['--', 'both'],
    ['<-->', 'both'],
    ['<-[]-', 'incoming'],
    ['⟨–[r]—', 'incoming'],
    ['−−＞', 'outgoing'],
  ])('reads the arrow %s', (arrow, direction) => {
    expect(elements(`(a)${arrow}(b)`)).toMatchObject([{}, { direction }, {}]);
  });

  it.each([
    ['ANY (a)', { mode: 'any', count: 1 }],
    ['ANY 2 PATHS (a)', { mode: 'any', count: 2 }],
    ['ALL PATHS (a)', { mode: 'all', count: 1 }],
    ['SHORTEST 3 PATHS (a)', { mode: 'shortest', count: 3 }],
    ['ANY SHORTEST PATH (a)', { mode: 'shortest', count: 1 }],
    ['ALL SHORTEST (a)', { mode: 'allShortest', count: 1 }],
    ['SHORTEST 2 PATH GROUPS (a)', { mode: 'shortestGroups', count: 2 }],
    ['shortestPath((a)-[*]-(b))', { mode: 'shortestPath', count: 1 }],
    ['p = allShortestPaths((a)-[*]-(b))', { mode: 'allShortestPaths', count: 1 }],
  ])('reads the selector of %s', (text, selector) => {
    expect(path(text)).toMatchObject({ selector });
  });
});

describe('clauses', () => {
  it.each<[string, unknown[]]>([
    ['CALL db.labels', [{ kind: 'ProcedureCall', name: { name: 'db.labels' } }]],
    ['CALL db.labels() YIELD *', [{ arguments: [], yield: { star: true, items: [] } }]],
    [
      'CALL p(1) YIELD a AS b, c RETURN b',
      [{ yield: { items: [{ field: { name: 'a' }, variable: { name: 'b' } }, { variable: { name: 'c' } }] } }, {}],
    ],
    [
      'MERGE (n) ON MATCH SET n.a = 1 ON CREATE SET n:B',
      [{ actions: [{ on: 'match' }, { on: 'create', items: [{ kind: 'LabelsItem' }] }] }],
    ],
    ['MATCH (n) SET n += {}, n = $p, (n).x = 1', [{}, { items: [{ operator: '+=' }, { operator: '=' }, { kind: 'SetProperty' }] }]],
    ['MATCH (n) REMOVE n.x, n:A:B', [{}, { items: [{ kind: 'PropertyLookup' }, { labels: [{ name: 'A' }, { name: 'B' }] }] }]],
    ['MATCH (n) DETACH DELETE n', [{}, { kind: 'Delete', detach: true }]],
    [
      'RETURN *, 1 AS a ORDER BY a DESCENDING, b ASC SKIP 1 LIMIT 2',
      [{ star: true, orderBy: [{ descending: true }, { descending: false }], skip: { value: 1 }, limit: { value: 2 } }],
    ],
    ['RETURN 1 AS a OFFSET 1', [{ skip: { value: 1 } }]],
    ['WITH 1 AS a WHERE a = 1 RETURN a', [{ kind: 'With', where: { kind: 'Comparison' } }, {}]],
    ['CALL { CREATE (n) }', [{ kind: 'SubqueryCall', scope: undefined }]],
    ['WITH 1 AS x CALL (x) { RETURN x AS y } RETURN y', [{}, { scope: [{ name: 'x' }] }, {}]],
    ['CALL (*) { RETURN 1 AS y } RETURN y', [{ scope: '*' }, {}]],
    ["SHOW INDEXES WHERE name = 'a'", [{ kind: 'Show', subject: 'INDEXES', yield: { star: true, where: {} } }]],
    ['SHOW FUNCTIONS YIELD name RETURN name', [{ subject: 'FUNCTIONS' }, { kind: 'Return' }]],
  ])('reads %s', (text, clauses) => {
    expect(clausesOf(text)).toMatchObject(clauses);
  });

  it('gives a bare pattern in EXISTS as MATCH with it', () => {
    expect(tree(expression('EXISTS { (a)-->(b) WHERE a.x }'))).toEqual(tree(expression('EXISTS { MATCH (a)-->(b) WHERE a.x }')));
    expect(tree(expression('COUNT { ANY SHORTEST (a)-->+(b) }'))).toEqual(tree(expression('COUNT { MATCH SHORTEST 1 (a)-->+(b) }')));
  });

  it('reads modes, UNION, a last semicolon and index commands', () => {
    expect(parse('explain RETURN 1;')).toMatchObject({ mode: 'explain', end: 16, body: { kind: 'SingleQuery' } });
    expect(parse('RETURN 1 AS a UNION DISTINCT RETURN 2 AS a')).toMatchObject({ body: { kind: 'Union', all: false, queries: [{}, {}] } });
    expect(parse('CREATE INDEX FOR (n:A) ON (n.b)').body).toMatchObject({ name: undefined, label: { name: 'A' }, property: { name: 'b' } });
    expect(parse('CREATE INDEX if IF NOT EXISTS FOR (n:A) ON (n.b)').body).toMatchObject({ name: { name: 'if' }, ifNotExists: true });
    expect(parse('DROP INDEX a IF EXISTS').body).toMatchObject({ kind: 'DropIndex', ifExists: true });
    expect(clausesOf('CREATE index = (a)')).toMatchObject([{ kind: 'Create' }]);
  });
});

it('gives each node the span of its text', () => {
  const text = ' MATCH (n:A)-[r]->(m) WHERE (n.x + 1) * 2 > 3 RETURN (n.x) AS a, n . y';
  const spans = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { kind, start, end } = value as Partial<Node>;
    if (kind !== undefined) spans.set(kind, text.slice(start, end));
    for (const part of Object.values(value)) visit(part);
  };
  visit(parse(text));
  expect(Object.fromEntries(spans)).toMatchObject({
    Statement: text.slice(1),
    Match: 'MATCH (n:A)-[r]->(m) WHERE (n.x + 1) * 2 > 3',
    PathPattern: '(n:A)-[r]->(m)',
    RelationshipPattern: '-[r]->',
    NodePattern: '(m)',
    Comparison: '(n.x + 1) * 2 > 3',
    Return: 'RETURN (n.x) AS a, n . y',
    ProjectionItem: 'n . y',
    PropertyLookup: 'n . y',
    Name: 'y',
  });
  expect(clausesOf('RETURN (1 + 2)')).toMatchObject([{ items: [{ start: 7, end: 14, expression: { start: 8, end: 13 } }] }]);
});
