import type { LabelExpression } from './ast.ts';
import { TokenReader } from './token-reader.ts';

/** Parses what is asked of labels and relationship types: `A|B`, `!A&B`, `%`, and the older `A:B`, `A|:B`. */
export abstract class LabelParser extends TokenReader {
  /** A label expression after its `:` or IS. Where `bars` is false a `|` does not belong to it. */
  protected labels(bars: boolean): LabelExpression {
    const { start } = this.token;
    const first = this.labelConjunction();
    if (!bars || !this.is('|')) return first;
    const operands = [first];
    while (this.accept('|')) {
      this.accept(':');
      operands.push(this.labelConjunction());
    }
    return { kind: 'LabelDisjunction', start, end: this.end, operands };
  }

  private labelConjunction(): LabelExpression {
    const { start } = this.token;
    const first = this.label();
    if (!this.is('&') && !this.is(':')) return first;
    const operands = [first];
    while (this.accept('&') || this.accept(':')) operands.push(this.label());
    return { kind: 'LabelConjunction', start, end: this.end, operands };
  }

  private label(): LabelExpression {
    const { start } = this.token;
    const height = this.enter();
    const expression = this.labelTerm(start);
    this.leave(height);
    return expression;
  }

  private labelTerm(start: number): LabelExpression {
    if (this.accept('!')) {
      const operand = this.label();
      return { kind: 'LabelNegation', start, end: this.end, operand };
    }
    if (this.accept('%')) return { kind: 'LabelWildcard', start, end: this.end };
    if (this.accept('(')) {
      const inner = this.labels(true);
      this.expect(')');
      return inner;
    }
    const { name } = this.name('a label or type');
    return { kind: 'LabelName', start, end: this.end, name };
  }
}
