import type { Expression, MapEntry, MapLiteral, MapProjectionItem, PathPattern } from './ast.ts';
import { OperatorParser } from './operator-parser.ts';

/** Parses what stands in square brackets and braces: lists, maps, comprehensions and map projections. */
export abstract class CollectionParser extends OperatorParser {
  /** Where lists begin that look like comprehensions: `[x IN xs, y]`. Remembered, so that nested ones are not tried again and again. */
  private readonly lists = new Set<number>();

  /** True when the `(` at an index begins a path of at least one relationship. */
  protected abstract isPathAt(index: number): boolean;
  /** A path of nodes and relationships, perhaps named: without selector and parenthesised paths (oC PatternPart). */
  protected abstract simplePath(): PathPattern;

  /** A list, a list comprehension or a pattern comprehension. */
  protected bracketed(): Expression {
    const { start } = this.next();
    const follow = this.peek().kind;
    if (this.isPathAt(follow === '=' ? this.at + 2 : this.at)) return this.patternComprehension(start);
    if (follow === 'IN' && this.isVariable() && !this.lists.has(start)) return this.listComprehension(start);
    const items = this.is(']') ? [] : this.list(() => this.expression());
    this.expect(']');
    return { kind: 'ListLiteral', start, end: this.end, items };
  }

  private listComprehension(start: number): Expression {
    const { at } = this;
    const variable = this.variable();
    this.expect('IN');
    const list = this.expression(true);
    if (this.is(',')) {
      this.lists.add(start);
      this.moveTo(at - 1);
      return this.bracketed();
    }
    const where = this.where(true);
    const projection = this.accept('|') ? this.expression() : undefined;
    this.expect(']');
    return { kind: 'ListComprehension', start, end: this.end, variable, list, where, projection };
  }

  private patternComprehension(start: number): Expression {
    const pattern = this.simplePath();
    const where = this.where(true);
    this.expect('|');
    const projection = this.expression();
    this.expect(']');
    return { kind: 'PatternComprehension', start, end: this.end, pattern, where, projection };
  }

  protected mapLiteral(): MapLiteral {
    const { start } = this.expect('{');
    const entries = this.is('}') ? [] : this.list(() => this.mapEntry());
    this.expect('}');
    return { kind: 'MapLiteral', start, end: this.end, entries };
  }

  private mapEntry(): MapEntry {
    const key = this.name('a map key');
    this.expect(':');
    const value = this.expression();
    return { kind: 'MapEntry', start: key.start, end: this.end, key, value };
  }

  protected mapProjection(): Expression {
    const variable = this.variable();
    this.expect('{');
    const items = this.is('}') ? [] : this.list(() => this.mapProjectionItem());
    this.expect('}');
    return { kind: 'MapProjection', start: variable.start, end: this.end, variable, items };
  }

  private mapProjectionItem(): MapProjectionItem {
    const { start } = this.token;
    if (!this.accept('.')) return this.peek().kind === ':' ? this.mapEntry() : this.variable();
    if (this.accept('*')) return { kind: 'AllPropertiesSelector', start, end: this.end };
    const key = this.name('a property key or *');
    return { kind: 'PropertySelector', start, end: this.end, key };
  }
}
