import { describe, expect, it } from 'vitest';
import {
  argumentAt,
  arity,
  mayAccept,
  parseArgument,
  signature,
  type TypeName,
} from '../../../../packages/core/src/cypher/functions/argument.ts';
import { createFunctionRegistry } from '../../../../packages/core/src/cypher/functions/index.ts';
import { registry } from './call.ts';

const TYPES =
  /^(any|boolean|integer|float|number|string|list|map|node|relationship|path|date|localtime|time|localdatetime|datetime|duration|point)$/;

describe('the registry of functions', () => {
  it('finds functions without regard to case', () => {
    expect(registry.find('TOUPPER')?.name).toBe('toUpper');
    expect(registry.find('Duration.Between')?.name).toBe('duration.between');
    expect(registry.find('constructor')).toBeUndefined();
  });

  it('tells what is near to an unknown name', () => {
    expect(registry.suggest('toUper')).toContain('toUpper');
    expect(registry.suggest('colect')).toContain('collect');
  });

  it('loads a part of the library when it is needed', async () => {
    const fresh = createFunctionRegistry();
    const pack = fresh.missingPack('Date.truncate');
    expect([pack?.name, fresh.missingPack('edtf.from')?.name, fresh.missingPack('=~')?.name]).toEqual(['temporal', 'edtf', 'regex']);
    expect([fresh.find('date'), fresh.missingPack('dates'), fresh.missingPack('size')]).toEqual([undefined, undefined, undefined]);
    await fresh.load(pack);
    expect([fresh.find('date.truncate')?.name, fresh.missingPack('date')]).toEqual(['date.truncate', undefined]);
    expect(fresh.missingPack('date.trunc')).toBeUndefined();
  });

  it('covers every function of a part', async () => {
    const core = new Set(
      createFunctionRegistry()
        .list()
        .map(({ name }) => name),
    );
    for (const { name } of registry.list())
      if (!core.has(name)) expect([name, createFunctionRegistry().missingPack(name)]).toEqual([name, expect.anything()]);
  });

  it('documents every function', () => {
    for (const definition of registry.list()) {
      expect([definition.name, definition.doc]).toEqual([definition.name, expect.stringMatching(/^[A-Z1].*\.$/)]);
      expect(definition.returns).toMatch(TYPES);
      for (const { name, types } of definition.arguments) {
        expect(name).toMatch(/^[a-z]\w*$/i);
        for (const type of types) expect(type).toMatch(TYPES);
      }
    }
  });

  it('gives arity, argument types and signatures', () => {
    const [substring, coalesce, count] = [registry.find('substring')!, registry.find('coalesce')!, registry.find('count')!];
    expect([arity(substring), arity(coalesce), arity(count)]).toEqual([
      { least: 2, most: 3 },
      { least: 1, most: Number.POSITIVE_INFINITY },
      { least: 1, most: 1 },
    ]);
    expect(argumentAt(substring.arguments, 3)).toBeUndefined();
    expect(argumentAt(coalesce.arguments, 3)?.name).toBe('others');
    expect(signature(substring)).toBe('substring(original :: STRING, start :: INTEGER, length? :: INTEGER) :: STRING');
    expect(signature(coalesce)).toBe('coalesce(first :: ANY, others... :: ANY) :: ANY');
    expect(parseArgument('a? :: LIST | MAP')).toEqual({ name: 'a', types: ['list', 'map'], optional: true });
  });

  it('says which types an argument can take', () => {
    const CASES: [string, TypeName, boolean][] = [
      ['LIST | STRING', 'string', true],
      ['LIST | STRING', 'path', false],
      ['LIST | STRING', 'any', true],
      ['ANY', 'path', true],
      ['NUMBER', 'integer', true],
      ['FLOAT', 'number', true],
      ['FLOAT', 'integer', false],
      ['STRING', 'number', false],
    ];
    for (const [types, type, accepted] of CASES) expect(mayAccept(parseArgument(`a :: ${types}`), type)).toBe(accepted);
  });

  it('says which functions always give the same', () => {
    const of = (volatility: string): string[] =>
      registry.list().flatMap((d) => (d.kind === 'scalar' && d.volatility === volatility ? [d.name] : []));
    expect(of('volatile')).toEqual([
      'date.realtime',
      'datetime.realtime',
      'localdatetime.realtime',
      'localtime.realtime',
      'rand',
      'randomUUID',
      'time.realtime',
    ]);
    expect(of('stable')).toContain('timestamp');
    expect(of('immutable')).toContain('duration.between');
  });
});
