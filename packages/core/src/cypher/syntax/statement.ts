import type { Name, Node, Query } from './ast.ts';

/** A whole query text: what is to be done, and whether its plan is wanted (EXPLAIN: without running it; PROFILE: with counts and times). */
export type Statement = Node<'Statement'> & {
  readonly mode: 'run' | 'explain' | 'profile';
  readonly body: Query | CreateIndex | DropIndex;
};

/** `CREATE INDEX name IF NOT EXISTS FOR (n:Label) ON (n.property)`: an index on one property of the nodes with one label. */
export type CreateIndex = Node<'CreateIndex'> & {
  readonly name: Name | undefined;
  readonly ifNotExists: boolean;
  readonly label: Name;
  readonly property: Name;
};

/** `DROP INDEX name IF EXISTS`. */
export type DropIndex = Node<'DropIndex'> & { readonly name: Name; readonly ifExists: boolean };
