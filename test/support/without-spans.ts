/** A copy of a syntax tree in which no node says where it stands, nor parts that are undefined: for comparing trees and writing them down. */
export function withoutSpans(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutSpans);
  if (typeof tree !== 'object' || tree === null) return tree;
  const parts = Object.entries(tree).filter(([key, value]) => key !== 'start' && key !== 'end' && value !== undefined);
  return Object.fromEntries(parts.map(([key, value]) => [key, withoutSpans(value)]));
}
