import { readFile } from 'node:fs/promises';
import type { FinalQuery } from '@proj/core/query';
import { describe, expect, it } from 'vitest';
import * as examples from './examples.ts';

const page = await readFile('docs/query-builder.md', 'utf8');
const code = (await readFile('test/core/query/examples.ts', 'utf8')).replaceAll('export const', 'const');
const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text: text!.trim() }));
const queries: Readonly<Record<string, FinalQuery<unknown>>> = examples;
const given = { names: ['Steve Witkoff', 'Ada'] };

/** Every example with the block that follows it. */
const shown = blocks.flatMap(({ language, text }, i) => {
  const name = language === 'ts' ? /^const (\w+) = start$/m.exec(text)?.[1] : undefined;
  return name ? [{ name, cypher: blocks[i + 1]!, rows: blocks[i + 2] }] : [];
});

describe('the page on the builder', () => {
  it('shows the code that is tested here', () => {
    for (const { language, text } of blocks) if (language === 'ts') expect(code).toContain(text);
    expect(shown.map(({ name }) => name).sort()).toEqual(Object.keys(queries).sort());
  });
  it.each(shown)('shows the Cypher of $name', ({ name, cypher, rows }) => {
    expect(cypher).toEqual({ language: 'cypher', text: queries[name]!.toCypher() });
    expect(queries[name]!.rows(given)).not.toEqual([]);
    if (rows?.language === 'json') expect(queries[name]!.rows()).toEqual(JSON.parse(rows.text));
  });
});
