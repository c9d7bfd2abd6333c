import type { Arithmetic, ComparisonOperator, Expression, StringPredicate } from './ast.ts';
import { LabelParser } from './label-parser.ts';
import { numberLiteral } from './literal.ts';
import type { Token, TokenKind } from './token.ts';

// How tightly operators bind, loosest first, as in openCypher 9. Prefix `-` and `+` bind tighter than all of them, then come lookups.
const OR = 1;
const XOR = 2;
const AND = 3;
const NOT = 4;
const COMPARISON = 5;
const PREDICATE = 6;
const SUM = 7;
const PRODUCT = 8;
const POWER = 9;

const LEVELS: ReadonlyMap<TokenKind, number> = new Map<TokenKind, number>([
  ['OR', OR],
  ['XOR', XOR],
  ['AND', AND],
  ...(['=', '<>', '<', '>', '<=', '>='] as const).map((kind) => [kind, COMPARISON] as const),
  ...(['=~', 'STARTS', 'ENDS', 'CONTAINS', 'IN', 'IS', ':'] as const).map((kind) => [kind, PREDICATE] as const),
  ...(['+', '-', '||'] as const).map((kind) => [kind, SUM] as const),
  ...(['*', '/', '%'] as const).map((kind) => [kind, PRODUCT] as const),
  ['^', POWER],
]);

const NUMBERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['integer', 'float', 'bad number']);

/** Parses expressions by precedence climbing; what stands between the operators is left to the next layer. */
export abstract class OperatorParser extends LabelParser {
  /** Whether a `|` ends the expression, as in `[x IN list WHERE x:A | x.name]`, where `A | x` is no label expression. */
  private endsAtBar = false;

  /** An operand with the lookups behind it: what binds tighter than any operator (oC NonArithmeticOperatorExpression). */
  protected abstract operand(): Expression;

  /** Any expression but a pattern predicate (oC Expression). */
  protected expression(endsAtBar = false): Expression {
    return this.noPattern(this.predicate(endsAtBar));
  }

  /** An expression where a boolean is wanted: it can be a pattern predicate, `(a)-->(b)`. */
  protected predicate(endsAtBar = false): Expression {
    const height = this.enter();
    const outer = this.endsAtBar;
    this.endsAtBar = endsAtBar;
    const expression = this.binary(OR);
    this.endsAtBar = outer;
    this.leave(height);
    return expression;
  }

  /** What follows WHERE, if WHERE is next. */
  protected where(endsAtBar = false): Expression | undefined {
    return this.accept('WHERE') ? this.predicate(endsAtBar) : undefined;
  }

  /** Operators of at least this level, and their operands. */
  private binary(least: number): Expression {
    const { start } = this.token;
    const before = this.beside();
    let left = least <= NOT && this.is('NOT') ? this.not() : this.unary();
    for (;;) {
      const level = LEVELS.get(this.token.kind) ?? 0;
      if (level === 0 || level < least) break;
      if (level <= AND) left = this.junction(left, level, start);
      else if (level === COMPARISON) left = this.comparison(this.noPattern(left), start);
      else if (level === PREDICATE) left = this.predicateOn(this.noPattern(left), start);
      else left = this.arithmetic(this.noPattern(left), level, start);
      this.grow();
    }
    this.join(before);
    return left;
  }

  /** The right side of an operator that groups to the left. */
  private right(level: number): Expression {
    return this.noPattern(this.binary(level + 1));
  }

  /** NOT, once or more; a loop, so that it needs no stack. */
  private not(): Expression {
    const starts: number[] = [];
    while (this.is('NOT')) starts.push(this.next().start);
    let operand = this.binary(COMPARISON);
    for (const start of starts.reverse()) {
      operand = { kind: 'Not', start, end: this.end, operand };
      this.grow();
    }
    return operand;
  }

  private junction(first: Expression, level: number, start: number): Expression {
    const operator = this.token.kind;
    const operands = [first];
    while (this.accept(operator)) operands.push(this.binary(level + 1));
    const kind = level === OR ? 'Or' : level === XOR ? 'Xor' : 'And';
    return { kind, start, end: this.end, operands };
  }

  private comparison(left: Expression, start: number): Expression {
    const operators: ComparisonOperator[] = [];
    const operands = [left];
    do {
      operators.push(this.next().kind as ComparisonOperator);
      operands.push(this.right(COMPARISON));
    } while (LEVELS.get(this.token.kind) === COMPARISON);
    if (operators.length > 1) return { kind: 'ComparisonChain', start, end: this.end, operators, operands };
    return { kind: 'Comparison', start, end: this.end, operator: operators[0]!, left, right: operands[1]! };
  }

  private predicateOn(left: Expression, start: number): Expression {
    switch (this.next().kind) {
      case ':':
        return this.labelPredicate(left, start);
      case 'IS':
        return this.isPredicate(left, start);
      case 'IN': {
        const list = this.right(PREDICATE);
        return { kind: 'ListPredicate', start, end: this.end, element: left, list };
      }
      case 'STARTS':
        this.expect('WITH');
        return this.stringPredicate('STARTS WITH', left, start);
      case 'ENDS':
        this.expect('WITH');
        return this.stringPredicate('ENDS WITH', left, start);
      case 'CONTAINS':
        return this.stringPredicate('CONTAINS', left, start);
      default:
        return this.stringPredicate('=~', left, start);
    }
  }

  private stringPredicate(operator: StringPredicate['operator'], left: Expression, start: number): Expression {
    const right = this.right(PREDICATE);
    return { kind: 'StringPredicate', start, end: this.end, operator, left, right };
  }

  private isPredicate(operand: Expression, start: number): Expression {
    const negated = this.accept('NOT');
    if (this.accept('NULL')) return { kind: 'NullPredicate', start, end: this.end, operand, negated };
    if (negated) throw this.unexpected('NULL');
    // Neo4j's predicates on types and Unicode forms would else be read as labels of these names.
    if (this.isWord('TYPED') || this.isWord('NORMALIZED')) throw this.unsupported(this.token, `IS ${this.token.text.toUpperCase()}`);
    return this.labelPredicate(operand, start);
  }

  private labelPredicate(operand: Expression, start: number): Expression {
    const labels = this.labels(!this.endsAtBar);
    return { kind: 'LabelPredicate', start, end: this.end, operand, labels };
  }

  private arithmetic(left: Expression, level: number, start: number): Expression {
    const operator = this.next().kind as Arithmetic['operator'];
    const right = this.right(level);
    return { kind: 'Arithmetic', start, end: this.end, operator, left, right };
  }

  /** Signs, once or more, before an operand; the last minus before a number belongs to it, unless in `-1[0]`, which is `-(1[0])`. */
  private unary(): Expression {
    if (!this.is('-') && !this.is('+')) return this.operand();
    const signs: Token[] = [];
    while (this.is('-') || this.is('+')) signs.push(this.next());
    const isNumber = NUMBERS.has(this.token.kind) && !this.isLookup(this.peek());
    const minus = isNumber && signs.at(-1)?.kind === '-' ? signs.pop() : undefined;
    let operand = minus ? numberLiteral(this.text, this.next(), minus) : this.operand();
    if (signs.length > 0) this.noPattern(operand);
    for (const { kind, start } of signs.reverse()) {
      operand = { kind: 'UnaryArithmetic', start, end: this.end, operator: kind as '-' | '+', operand };
      this.grow();
    }
    return operand;
  }

  protected isLookup({ kind }: Token): boolean {
    return kind === '.' || kind === '[';
  }

  /** Refuses a pattern predicate where another value is wanted. */
  private noPattern(expression: Expression): Expression {
    if (expression.kind !== 'PatternPredicate') return expression;
    const hint = 'for the number of paths write COUNT { … }, for what is on them [ … | … ]';
    throw this.error(expression, 'UnexpectedSyntax', 'a pattern can stand only where a boolean is wanted', hint);
  }
}
