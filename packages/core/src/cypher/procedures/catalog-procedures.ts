import type { IndexCatalog } from '../execute/index-catalog.ts';
import type { Procedure, ProcedureRegistry } from '../execute/procedures.ts';
import { type Argument, signature, type TypeName } from '../functions/argument.ts';
import type { FunctionRegistry } from '../functions/registry.ts';
import { compareStrings } from '../values/structure.ts';
import type { Value } from '../values/value.ts';
import { defineProcedure } from './define-procedure.ts';
import type { FulltextCatalog } from './fulltext-catalog.ts';

/** What an engine can do, which `SHOW` shows, too. */
export interface Catalogs {
  readonly indexes: IndexCatalog;
  readonly fulltext: FulltextCatalog;
  readonly functions: FunctionRegistry;
}

/** The procedures that tell of indexes, functions and procedures. */
export function catalogProcedures(catalogs: Catalogs, procedures: () => ProcedureRegistry): readonly Procedure[] {
  return [
    defineProcedure({
      name: 'db.indexes',
      columns: { name: 'string', type: 'string', entityType: 'string', labelsOrTypes: 'list', properties: 'list' },
      doc: 'Every index: EQUALITY of one property, or FULLTEXT. `SHOW INDEXES` is the same.',
      run: () => {
        const equality = catalogs.indexes
          .list()
          .map(({ name, label, property }) => [name, 'EQUALITY', 'NODE', [label], [property]] as const);
        const fulltext = catalogs.fulltext
          .list()
          .map(({ name, labels, properties }) => [name, 'FULLTEXT', 'NODE', labels, properties] as const);
        return [...equality, ...fulltext].sort(([a], [b]) => compareStrings(a, b));
      },
    }),
    defineProcedure({
      name: 'dbms.procedures',
      columns: { name: 'string', signature: 'string', description: 'string', mode: 'string' },
      doc: 'Every procedure that is loaded, and how it is called. `SHOW PROCEDURES` is the same.',
      run: () =>
        procedures()
          .list()
          .map((procedure) => [procedure.name, signatureOf(procedure), procedure.doc, procedure.mode.toUpperCase()]),
    }),
    defineProcedure({
      name: 'dbms.functions',
      columns: { name: 'string', signature: 'string', description: 'string', aggregating: 'boolean' },
      doc: 'Every function that is loaded, and how it is called. `SHOW FUNCTIONS` is the same.',
      run: () =>
        catalogs.functions
          .list()
          .filter(({ name }) => /^\w/.test(name))
          .map((definition): Value[] => [definition.name, signature(definition), definition.doc, definition.kind === 'aggregate']),
    }),
  ];
}

/** How a procedure is called: `db.labels() :: (label :: STRING)`. */
function signatureOf({
  name,
  arguments: args,
  columns,
}: {
  name: string;
  arguments: readonly Argument[];
  columns: Procedure['columns'];
}): string {
  const call = signature({ name, arguments: args, returns: 'any' }).replace(/ :: ANY$/, '');
  const type = (of: TypeName): string => of.toUpperCase();
  return `${call} :: (${columns.map((column) => `${column.name} :: ${type(column.type)}`).join(', ')})`;
}
