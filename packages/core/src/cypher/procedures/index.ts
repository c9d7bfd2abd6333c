import type { Procedure, ProcedureRegistry } from '../execute/procedures.ts';
import { type Pack, Registry } from '../functions/registry.ts';
import { type Catalogs, catalogProcedures } from './catalog-procedures.ts';

/** The one registry of the procedures that queries call, as it is before any pack is loaded. A new family of procedures gets its line here. */
export function createProcedureRegistry(catalogs: Catalogs): ProcedureRegistry {
  const packs: readonly Pack<Procedure>[] = [
    {
      name: 'graph',
      covers: (name) => name.startsWith('graph.'),
      load: async () => (await import('./graph-procedures.ts')).graphProcedures,
    },
    {
      name: 'full-text',
      covers: (name) => name.startsWith('db.index.fulltext.'),
      load: async () => (await import('./fulltext-procedures.ts')).fulltextProcedures(catalogs),
    },
    {
      name: 'schema',
      covers: (name) => /^db\.(?:labels|relationshiptypes|propertykeys|schema\.)/.test(name),
      load: async () => (await import('./schema-procedures.ts')).schemaProcedures,
    },
  ];
  const registry: ProcedureRegistry = new Registry<Procedure>(
    catalogProcedures(catalogs, () => registry),
    packs,
  );
  return registry;
}
