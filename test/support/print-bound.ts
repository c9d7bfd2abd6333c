// Bound trees as text, for tests: slots as `name@index`, with ` at the end of those that hold values.
import type {
  BoundClause,
  BoundExpression,
  BoundMatch,
  BoundProjection,
  BoundQuery,
  Creation,
  LabelTest,
  PatternEdge,
  PatternNode,
  Slot,
} from '../../packages/core/src/cypher/semantics/bound.ts';

const MARK = { node: 'n', relationship: 'r', value: 'v' } as const;

/** `name@n0`: the name, what the slot holds (node, relationship or value) and its index. */
const slot = ({ name, kind, index }: Slot): string => `${name.trim()}@${MARK[kind]}${index}`;
const list = <Item>(items: readonly Item[], print: (item: Item) => string): string => items.map(print).join(', ');

/** One line a clause; parts of a union are set off, subqueries indented. */
export function printBound({ all, parts, output, columns }: BoundQuery, indent = ''): string {
  const printed = parts.map((part) => part.clauses.map((clause) => `${indent}${clauseText(clause, indent)}`).join('\n'));
  const body = printed.join(`\n${indent}UNION${all ? ' ALL' : ''}\n`);
  const union = parts.length > 1 ? `\n${indent}AS ${list(output, slot)}` : '';
  return `${body}${union}${columns.length > 0 ? `\n${indent}=> ${list(output, slot)}` : ''}`;
}

function clauseText(clause: BoundClause, indent: string): string {
  const inner = `${indent}  `;
  switch (clause.kind) {
    case 'Match':
      return matchText(clause);
    case 'Unwind':
      return `UNWIND ${text(clause.list)} AS ${slot(clause.slot)}`;
    case 'Projection':
      return projectionText(clause);
    case 'Create':
      return `CREATE ${creationText(clause.creation)}`;
    case 'Merge': {
      const changes = [
        ...clause.onCreate.map((change) => ['CREATE', change] as const),
        ...clause.onMatch.map((change) => ['MATCH', change] as const),
      ];
      const actions = changes.map(([on, change]) => ` ON ${on} ${change.kind}`).join('');
      return `MERGE [${matchText(clause.match)}] CREATE ${creationText(clause.creation)}${actions}`;
    }
    case 'Set':
      return `SET ${list(clause.changes, (change) => `${change.kind} ${text(change.target)}${'value' in change ? ` = ${text(change.value)}` : ''}`)}`;
    case 'Delete':
      return `${clause.detach ? 'DETACH ' : ''}DELETE ${list(clause.expressions, text)}`;
    case 'Foreach':
      return `FOREACH ${slot(clause.slot)} IN ${text(clause.list)}\n${clause.clauses.map((one) => inner + clauseText(one, inner)).join('\n')}`;
    case 'ProcedureCall': {
      const yields = list(clause.yields, ({ column, slot: to }) => `${column} AS ${slot(to)}`);
      return `CALL ${clause.procedure}(${list(clause.arguments, text)})${yields && ` YIELD ${yields}`}${clause.passes ? ' PASSES' : ''}`;
    }
    case 'SubqueryCall':
      return `CALL\n${printBound(clause.query, inner)}`;
  }
}

function matchText({ optional, nodes, edges, paths, predicates }: BoundMatch): string {
  const parts = [
    list(nodes, nodeText),
    ...(edges.length > 0 ? [list(edges, edgeText)] : []),
    ...paths.map((path) => `${slot(path.slot)} = ${[path.first.slot, ...path.edges.map((edge) => edge.right.slot)].map(slot).join(' ')}`),
  ];
  const where = predicates.length > 0 ? ` WHERE ${predicates.map(text).join(' & ')}` : '';
  return `${optional ? 'OPTIONAL ' : ''}MATCH ${parts.join('; ')}${where}`;
}

const nodeText = ({ slot: own, bound, from }: PatternNode): string => `(${slot(own)}${bound ? '!' : ''}${from ? `<${slot(from)}` : ''})`;

function edgeText(edge: PatternEdge): string {
  const ends = `${slot(edge.left.slot)}~${slot(edge.right.slot)}`;
  if (edge.kind === 'quantified') {
    const groups = list(edge.groups, ({ inner, outer }) => `${slot(inner)}>${slot(outer)}`);
    const where = edge.predicates.length > 0 ? ` WHERE ${edge.predicates.map(text).join(' & ')}` : '';
    return `${ends}[${list(edge.edges, edgeText)}${where}]{${edge.lower},${edge.upper}} ${groups}`.trimEnd();
  }
  if (edge.kind === 'shortest') return `${edge.mode} ${edge.count} ${edge.parts.map(edgeText).join(', ')}`;
  const arrow = { outgoing: '->', incoming: '<-', both: '--' }[edge.direction];
  const known = `${slot(edge.slot)}${edge.bound ? '!' : ''}${'from' in edge && edge.from ? `<${slot(edge.from)}` : ''}`;
  const steps = edge.kind === 'variable' ? `*${edge.lower}..${edge.upper}` : '';
  const where = edge.kind === 'variable' && edge.stepPredicates.length > 0 ? ` WHERE ${edge.stepPredicates.map(text).join(' & ')}` : '';
  return `${slot(edge.left.slot)} ${arrow}[${known}${labels(edge.types)}${steps}${where}] ${slot(edge.right.slot)}`;
}

function labels(test: LabelTest): string {
  if (!test) return '';
  if (test.kind === 'name') return `:${test.name}`;
  if (test.kind === 'any') return ':%';
  if (test.kind === 'not') return `:!(${labels(test.operand)})`;
  return `:(${test.operands.map((operand) => labels(operand).slice(1)).join(test.kind === 'and' ? '&' : '|')})`;
}

function creationText({ nodes, edges, paths }: Creation): string {
  return [
    ...nodes.map(
      ({ slot: own, labels: names, properties }) => `(${slot(own)}${names.map((name) => `:${name}`).join('')}${mapText(properties)})`,
    ),
    ...edges.map(
      ({ slot: own, type, source, target, properties }) =>
        `${nodeText(source)}-[${slot(own)}:${type}${mapText(properties)}]->${nodeText(target)}`,
    ),
    ...paths.map((path) => `${slot(path.slot)} = ${[path.first.slot, ...path.edges.map((edge) => edge.right.slot)].map(slot).join(' ')}`),
  ].join(', ');
}

const mapText = (properties: BoundExpression | undefined): string => (properties ? ` ${text(properties)}` : '');

function projectionText({ aggregation, items, distinct, orderBy, skip, limit, where }: BoundProjection): string {
  const parts = [
    distinct ? 'PROJECT DISTINCT' : 'PROJECT',
    aggregation ? ` BY ${list(aggregation.keys, itemText) || '()'}` : '',
    aggregation ? ` AGGREGATE ${list(aggregation.aggregates, aggregateText)}` : '',
    items.length > 0 ? ` ITEMS ${list(items, itemText)}` : '',
    orderBy.length > 0
      ? ` ORDER BY ${list(orderBy, ({ expression, descending }) => `${text(expression)}${descending ? ' DESC' : ''}`)}`
      : '',
    skip ? ` SKIP ${text(skip)}` : '',
    limit ? ` LIMIT ${text(limit)}` : '',
    where ? ` WHERE ${text(where)}` : '',
  ];
  return parts.join('');
}

type Aggregation = NonNullable<BoundProjection['aggregation']>;

const itemText = ({ slot: to, expression }: BoundProjection['items'][number]): string => `${slot(to)} = ${text(expression)}`;

function aggregateText(aggregate: Aggregation['aggregates'][number]): string {
  const args = aggregate.function ? list(aggregate.arguments, text) : '*';
  return `${MARK.value}${aggregate.slot.index} = ${aggregate.function?.name ?? 'count'}(${aggregate.distinct ? 'DISTINCT ' : ''}${args})`;
}

function text(expression: BoundExpression): string {
  switch (expression.kind) {
    case 'Constant':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value);
    case 'Parameter':
      return `$${expression.name}`;
    case 'Slot':
      return expression.slot.name.startsWith(' ') ? `${MARK[expression.slot.kind]}${expression.slot.index}` : slot(expression.slot);
    case 'Property':
      return `${text(expression.object)}.${expression.key}`;
    case 'Index':
      return `${text(expression.container)}[${text(expression.index)}]`;
    case 'Slice':
      return `${text(expression.list)}[${expression.from ? text(expression.from) : ''}..${expression.to ? text(expression.to) : ''}]`;
    case 'Call':
      return `${expression.function.name}(${list(expression.arguments, text)})`;
    case 'And':
    case 'Or':
    case 'Xor':
      return `(${expression.operands.map(text).join(` ${expression.kind.toUpperCase()} `)})`;
    case 'Not':
      return `NOT ${text(expression.operand)}`;
    case 'Comparison':
    case 'StringTest':
    case 'Arithmetic':
      return `(${text(expression.left)} ${expression.operator} ${text(expression.right)})`;
    case 'In':
      return `(${text(expression.element)} IN ${text(expression.list)})`;
    case 'IsNull':
      return `${text(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL`;
    case 'HasLabels':
      return `${text(expression.operand)}${labels(expression.labels)}`;
    case 'Sign':
      return `${expression.negative ? '-' : '+'}${text(expression.operand)}`;
    case 'List':
      return `[${list(expression.items, text)}]`;
    case 'Map':
      return `{${list(expression.entries, ({ key, value }) => `${key}: ${text(value)}`)}}`;
    case 'MapProjection':
      return `${text(expression.object)} {${[
        ...(expression.all ? ['.*'] : []),
        ...expression.keys.map((key) => `.${key}`),
        ...expression.entries.map(({ key, value }) => `${key}: ${text(value)}`),
      ].join(', ')}}`;
    case 'Case': {
      const alternatives = expression.alternatives.map(({ condition, value }) => `WHEN ${text(condition)} THEN ${text(value)} `).join('');
      return `CASE ${alternatives}${expression.otherwise ? `ELSE ${text(expression.otherwise)} ` : ''}END`;
    }
    case 'ListComprehension': {
      const where = expression.where ? ` WHERE ${text(expression.where)}` : '';
      const projection = expression.projection ? ` | ${text(expression.projection)}` : '';
      return `[${slot(expression.slot)} IN ${text(expression.list)}${where}${projection}]`;
    }
    case 'Quantifier':
      return `${expression.quantifier}(${slot(expression.slot)} IN ${text(expression.list)} WHERE ${text(expression.where)})`;
    case 'Reduce': {
      const { accumulator, initial, body } = expression;
      return `reduce(${slot(accumulator)} = ${text(initial)}, ${slot(expression.slot)} IN ${text(expression.list)} | ${text(body)})`;
    }
    case 'Subquery':
      return `${expression.mode}{ ${printBound(expression.query).replaceAll('\n', ' ')} }`;
  }
}
