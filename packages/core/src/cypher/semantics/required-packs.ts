import type { Definition, FunctionRegistry, Pack } from '../functions/registry.ts';
import type { Statement } from '../syntax/statement.ts';

/** The parts of the function library that a statement needs and that are not loaded: load them, then analyse it. */
export function requiredPacks(statement: Statement, functions: FunctionRegistry): Pack<Definition>[] {
  const packs = new Set<Pack<Definition>>();
  const need = (name: string): void => {
    const pack = functions.missingPack(name);
    if (pack) packs.add(pack);
  };
  walk(statement.body, (node) => {
    if (node.kind === 'FunctionInvocation') need((node.name as { name: string }).name);
    if (node.kind === 'StringPredicate' && node.operator === '=~') need('=~');
  });
  return [...packs];
}

type Fields = Readonly<Record<string, unknown>>;

function walk(part: unknown, see: (node: Fields) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) for (const element of part) walk(element, see);
  else {
    see(part as Fields);
    for (const child of Object.values(part)) walk(child, see);
  }
}
