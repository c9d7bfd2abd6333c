import { QueryError } from '../base/query-error.ts';
import type { IndexCatalog } from './execute/index-catalog.ts';
import type { CreateIndex, DropIndex } from './syntax/statement.ts';

/**
 * Makes or drops an index.
 * @throws QueryError when there is one of that name, or none, and the command does not say IF (NOT) EXISTS
 */
export function changeIndex(indexes: IndexCatalog, command: CreateIndex | DropIndex, text: string): void {
  const fail = (message: string, detail: string): QueryError =>
    new QueryError(message, { type: 'SemanticError', phase: 'compile time', detail, query: text, span: command.name ?? command });
  if (command.kind === 'DropIndex') {
    const { name, ifExists } = command;
    if (indexes.get(name.name)) indexes.remove(name.name);
    else if (!ifExists) throw fail(`there is no index \`${name.name}\``, 'IndexNotFound');
    return;
  }
  const { label, property, ifNotExists } = command;
  const name = command.name?.name ?? `index_${label.name}_${property.name}`;
  if (!indexes.get(name) && !indexes.has(label.name, property.name)) indexes.add({ name, label: label.name, property: property.name });
  else if (!ifNotExists) throw fail('there is such an index already', 'IndexAlreadyExists');
}
