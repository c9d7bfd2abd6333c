import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSafe } from 'redos-detector';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../../packages/core/src/extract/rules/', import.meta.url));
/** Without one of these an expression matches only short texts, and can take no long time over them. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

/** The regular expressions written in a file, and how many it makes of strings. */
function readExpressions(file: string): { literals: Found[]; made: number } {
  const literals: Found[] = [];
  let made = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex, type, callee } = node as { regex?: { pattern: string; flags: string }; type?: string; callee?: { name?: string } };
    if (regex) literals.push({ file, expression: new RegExp(regex.pattern, regex.flags) });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') made++;
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(FOLDER + file, 'utf8'), { lang: 'ts' }).body);
  return { literals, made };
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const read = files.map((file) => ({ file: file.replaceAll('\\', '/'), ...readExpressions(file) }));
const isHarmless = (expression: RegExp): boolean => isSafe(expression, { maxScore: 50, downgradePattern: true }).safe;

describe('the regular expressions of the rules', () => {
  const unbounded = read.flatMap(({ literals }) => literals).filter(({ expression }) => UNBOUNDED.test(expression.source));

  it('backtrack over no text more often than a fixed number of times', () => {
    expect(unbounded.length).toBeGreaterThan(20);
    expect(unbounded.filter(({ expression }) => !isHarmless(expression))).toEqual([]);
  });

  it('are made of strings only for the patterns of dates, which have no repetition', () => {
    expect(read.filter(({ made }) => made > 0).map(({ file }) => file)).toEqual(['dates/pattern.ts']);
  });

  it.each([/^(?:a+)+$/, /a+$/, /^.*,.*$/])('would be found out as %s', (expression) => {
    expect(isHarmless(expression)).toBe(false);
  });
});
