import type { Node } from './ast.ts';

/** Prints any node. */
export type Print = (node: Node) => string;

type OfKind<N extends Node, Kind> = N extends { readonly kind: infer K } ? (Kind extends K ? N : never) : never;

/** A function for each kind of node: the compiler points at a kind that has none. */
export type Printers<N extends Node> = { readonly [Kind in N['kind']]: (node: OfKind<N, Kind>, print: Print) => string };

/** Prints nodes with commas between them. */
export function commas(nodes: readonly Node[], print: Print): string {
  return nodes.map(print).join(', ');
}

/** Prints something with a word or sign before it, and nothing where there is nothing. */
export function prefixed(prefix: string, node: Node | undefined, print: Print): string {
  return node === undefined ? '' : prefix + print(node);
}
