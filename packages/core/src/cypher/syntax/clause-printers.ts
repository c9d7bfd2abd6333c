import type {
  Clause,
  LabelsItem,
  MergeAction,
  Name,
  ProjectionBody,
  ProjectionItem,
  Query,
  SetItem,
  SortItem,
  Yield,
  YieldItem,
} from './ast.ts';
import { beforeBar, qualifiedName } from './expression-printers.ts';
import { commas, type Print, type Printers, prefixed } from './print-node.ts';
import type { CreateIndex, DropIndex, Statement } from './statement.ts';

type Printed =
  | Statement
  | CreateIndex
  | DropIndex
  | Query
  | Clause
  | ProjectionItem
  | SortItem
  | MergeAction
  | SetItem
  | LabelsItem
  | Yield
  | YieldItem;

/** Prints a query with `separator` between its clauses. */
function joinClauses(query: Query, separator: string, print: Print): string {
  if (query.kind === 'SingleQuery') return query.clauses.map(print).join(separator);
  return query.queries.map((q) => joinClauses(q, separator, print)).join(`${separator}UNION${query.all ? ' ALL' : ''}${separator}`);
}

/** How statements, queries and clauses are printed: a statement with a line for each clause, queries inside others in one line. */
export const clausePrinters: Printers<Printed> = {
  Statement: ({ mode, body }, print) => {
    const isQuery = body.kind === 'SingleQuery' || body.kind === 'Union';
    return `${mode === 'run' ? '' : `${mode.toUpperCase()} `}${isQuery ? joinClauses(body, '\n', print) : print(body)}`;
  },
  CreateIndex: ({ name, ifNotExists, label, property }, print) => {
    const head = `CREATE INDEX${prefixed(' ', name, print)}${ifNotExists ? ' IF NOT EXISTS' : ''}`;
    return `${head} FOR (n:${print(label)}) ON (n.${print(property)})`;
  },
  DropIndex: ({ name, ifExists }, print) => `DROP INDEX ${print(name)}${ifExists ? ' IF EXISTS' : ''}`,
  Union: (query, print) => joinClauses(query, ' ', print),
  SingleQuery: (query, print) => joinClauses(query, ' ', print),
  Match: ({ optional, pattern, where }, print) =>
    `${optional ? 'OPTIONAL ' : ''}MATCH ${commas(pattern, print)}${prefixed(' WHERE ', where, print)}`,
  Unwind: ({ list, variable }, print) => `UNWIND ${print(list)} AS ${print(variable)}`,
  With: (node, print) => `WITH ${projection(node, print)}${prefixed(' WHERE ', node.where, print)}`,
  Return: (node, print) => `RETURN ${projection(node, print)}`,
  ProjectionItem: ({ expression, alias }, print) => `${print(expression)}${prefixed(' AS ', alias, print)}`,
  SortItem: ({ expression, descending }, print) => `${print(expression)}${descending ? ' DESC' : ''}`,
  Create: ({ pattern }, print) => `CREATE ${commas(pattern, print)}`,
  Merge: ({ pattern, actions }, print) => [`MERGE ${print(pattern)}`, ...actions.map(print)].join(' '),
  MergeAction: ({ on, items }, print) => `ON ${on.toUpperCase()} SET ${commas(items, print)}`,
  Set: ({ items }, print) => `SET ${commas(items, print)}`,
  SetProperty: ({ target, value }, print) => `${print(target)} = ${print(value)}`,
  SetProperties: ({ variable, operator, value }, print) => `${print(variable)} ${operator} ${print(value)}`,
  LabelsItem: ({ variable, labels }, print) => `${print(variable)}${labels.map((label: Name) => `:${print(label)}`).join('')}`,
  Remove: ({ items }, print) => `REMOVE ${commas(items, print)}`,
  Delete: ({ detach, expressions }, print) => `${detach ? 'DETACH ' : ''}DELETE ${commas(expressions, print)}`,
  Foreach: ({ variable, list, updates }, print) =>
    `FOREACH (${print(variable)} IN ${beforeBar(list, print)} | ${updates.map(print).join(' ')})`,
  ProcedureCall: ({ name, arguments: args, yield: columns }, print) =>
    `CALL ${qualifiedName(name)}${args ? `(${commas(args, print)})` : ''}${prefixed(' ', columns, print)}`,
  SubqueryCall: ({ scope, query }, print) => {
    const imports = scope === undefined ? '' : `(${scope === '*' ? '*' : commas(scope, print)}) `;
    return `CALL ${imports}{ ${print(query)} }`;
  },
  Show: ({ subject, yield: columns }, print) => `SHOW ${subject}${prefixed(' ', columns, print)}`,
  Yield: ({ star, items, where }, print) => `YIELD ${star ? '*' : commas(items, print)}${prefixed(' WHERE ', where, print)}`,
  YieldItem: ({ field, variable }, print) => (field.name === variable.name ? print(field) : `${print(field)} AS ${print(variable)}`),
};

function projection({ distinct, star, items, orderBy, skip, limit }: ProjectionBody, print: Print): string {
  const columns = [...(star ? ['*'] : []), ...items.map(print)].join(', ');
  const order = orderBy.length > 0 ? ` ORDER BY ${commas(orderBy, print)}` : '';
  return `${distinct ? 'DISTINCT ' : ''}${columns}${order}${prefixed(' SKIP ', skip, print)}${prefixed(' LIMIT ', limit, print)}`;
}
