import { about, type Meaning, range } from './meanings.ts';
import { type CompiledPattern, canBegin, compilePattern, FIRST_LETTER, lettersOf, MOST_LETTERS, numberOf } from './pattern.ts';
import type { PatternRow } from './patterns/pattern-row.ts';
import { PATTERNS } from './patterns/patterns.ts';
import type { ScannedText } from './scan.ts';

/** A time expression that is not resolved yet: lexemes `first` inclusive, `end` exclusive. */
export interface FoundExpression {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly isRange?: boolean;
}

interface Rule extends CompiledPattern {
  readonly build: PatternRow[1];
}

const RULES = PATTERNS.map(([pattern, build]): Rule => ({ ...compilePattern(pattern), build }));
const RULES_BY_PAIR = new Map<number, readonly Rule[]>();
const ABOUT = new Set(lettersOf('About'));
const TO = new Set(lettersOf('-|to|until|till|through'));
const AND = new Set(lettersOf('and'));
const BETWEEN = new Set(lettersOf('between'));

/** The few rules that may match where two letters stand, worked out when the two are first seen. */
function rulesFor(letters: string, at: number): readonly Rule[] {
  const pair = (letters.charCodeAt(at) - FIRST_LETTER) * MOST_LETTERS + letters.charCodeAt(at + 1) - FIRST_LETTER;
  let known = RULES_BY_PAIR.get(pair);
  if (known === undefined) {
    known = RULES.filter((rule) => canBegin(rule, letters[at]!, letters[at + 1]!));
    RULES_BY_PAIR.set(pair, known);
  }
  return known;
}

/** The time expressions of a scanned text, the longest at each place, ranges as one. */
export function findExpressions(scanned: ScannedText): FoundExpression[] {
  const found: FoundExpression[] = [];
  let at = 0;
  while (at < scanned.lexemes.length) {
    const match = longestMatch(scanned, at);
    if (match?.meaning) addTo(found, { first: at, end: match.end, meaning: match.meaning }, scanned.letters);
    at = match?.end ?? at + 1;
  }
  return found;
}

interface Match {
  readonly end: number;
  readonly meaning: Meaning | undefined;
}

function longestMatch(scanned: ScannedText, at: number): Match | undefined {
  let best: { readonly rule: Rule; readonly match: RegExpExecArray } | undefined;
  for (const rule of rulesFor(scanned.letters, at)) {
    rule.expression.lastIndex = at;
    const match = rule.expression.exec(scanned.letters);
    if (match && match[0].length > (best?.match[0].length ?? 0)) best = { rule, match };
  }
  if (best === undefined) return undefined;
  const { rule, match } = best;
  return { end: at + match[0].length, meaning: rule.build?.(valuesOf(rule, match, scanned)) };
}

/** The numbers that a match holds: one for each element that stands for a number. */
function valuesOf({ elements }: Rule, match: RegExpExecArray, { lexemes }: ScannedText): (number | undefined)[] {
  const values: (number | undefined)[] = [];
  let at = match.index;
  for (const [i, { kinds }] of elements.entries()) {
    const lexeme = match[i + 1] === '' ? undefined : lexemes[at++];
    if (kinds !== undefined) values.push(lexeme && (lexeme.value ?? numberOf(kinds, lexeme.word)));
  }
  return values;
}

/** Adds an expression, or makes a range of it and the one before. */
function addTo(found: FoundExpression[], next: FoundExpression, letters: string): void {
  const previous = found.at(-1);
  const gap = previous && !previous.isRange && next.first - previous.end === 1 ? letters[previous.end]! : '';
  if (previous && (TO.has(gap) || (AND.has(gap) && BETWEEN.has(letters[previous.first - 1]!))))
    found[found.length - 1] = { first: previous.first, end: next.end, meaning: range(previous.meaning, next.meaning), isRange: true };
  else found.push(ABOUT.has(letters[next.first - 1]!) ? { ...next, meaning: about(next.meaning) } : next);
}
