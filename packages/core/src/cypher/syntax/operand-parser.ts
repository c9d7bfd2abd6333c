import type { CaseAlternative, Expression, Name, Parameter, PathPattern, Quantifier, SubqueryExpression } from './ast.ts';
import { CollectionParser } from './collection-parser.ts';
import { numberLiteral, stringLiteral } from './literal.ts';
import { isKeyword, nameOf } from './token.ts';

const SUBQUERIES: ReadonlyMap<string, SubqueryExpression['kind']> = new Map([
  ['exists', 'ExistsSubquery'],
  ['count', 'CountSubquery'],
  ['collect', 'CollectSubquery'],
]);

/** Parses operands: literals, lookups, function calls and what looks like them. Patterns and queries in them are left to later layers. */
export abstract class OperandParser extends CollectionParser {
  /** `shortestPath(…)` or `allShortestPaths(…)`. */
  protected abstract shortestPath(): PathPattern;
  /** `{ query }` after EXISTS, COUNT or COLLECT, the word already read. */
  protected abstract subquery(kind: SubqueryExpression['kind'], start: number): SubqueryExpression;

  protected operand(): Expression {
    const { start } = this.token;
    let operand = this.atom();
    while (this.isLookup(this.token)) {
      operand = this.next().kind === '.' ? this.propertyLookup(operand, start) : this.indexOrSlice(operand, start);
      this.grow();
    }
    return operand;
  }

  private propertyLookup(object: Expression, start: number): Expression {
    const key = this.name('a property key');
    return { kind: 'PropertyLookup', start, end: this.end, object, key };
  }

  private indexOrSlice(operand: Expression, start: number): Expression {
    const from = this.is('..') ? undefined : this.expression();
    if (!this.accept('..')) {
      this.expect(']');
      return { kind: 'ContainerIndex', start, end: this.end, container: operand, index: from! };
    }
    const to = this.is(']') ? undefined : this.expression();
    this.expect(']');
    return { kind: 'ListSlice', start, end: this.end, list: operand, from, to };
  }

  private atom(): Expression {
    const { token } = this;
    const { start, end } = token;
    switch (token.kind) {
      case 'identifier':
        return this.word();
      case 'integer':
      case 'float':
      case 'bad number':
        return numberLiteral(this.text, this.next(), undefined);
      case 'string':
        return stringLiteral(this.text, this.next());
      case 'parameter':
        return this.parameter();
      case 'NULL':
        this.next();
        return { kind: 'NullLiteral', start, end };
      case 'TRUE':
      case 'FALSE':
        this.next();
        return { kind: 'BooleanLiteral', start, end, value: token.kind === 'TRUE' };
      case '(':
        return this.parenthesized();
      case '[':
        return this.bracketed();
      case '{':
        return this.mapLiteral();
      case 'CASE':
        return this.caseExpression();
    }
    if (!this.isVariable()) throw this.unexpected('an expression');
    return this.variable();
  }

  protected parameter(): Parameter {
    const { start, end, text } = this.expect('parameter');
    return { kind: 'Parameter', start, end, name: nameOf(text.slice(1)) };
  }

  private parenthesized(): Expression {
    const { start } = this.token;
    if (this.isPathAt(this.at)) {
      const pattern = this.simplePath();
      return { kind: 'PatternPredicate', start, end: this.end, pattern };
    }
    this.next();
    const inner = this.predicate();
    this.expect(')');
    return inner;
  }

  /** What begins with an identifier: a variable, a call, or one of the forms that look like calls. */
  private word(): Expression {
    const { token } = this;
    const follow = this.peek().kind;
    if (follow === '(') return this.callLike(token.text.toLowerCase());
    if (follow === '.' && this.isNamespaced()) return this.functionInvocation();
    if (follow !== '{') return this.variable();
    const subquery = SUBQUERIES.get(token.text.toLowerCase());
    if (!subquery) return this.mapProjection();
    this.next();
    return this.subquery(subquery, token.start);
  }

  /** True when dots and names lead from here to a `(`. */
  private isNamespaced(): boolean {
    let ahead = 1;
    for (; this.peek(ahead).kind === '.'; ahead += 2) {
      const { kind } = this.peek(ahead + 1);
      if (kind !== 'identifier' && !isKeyword(kind)) return false;
    }
    return this.peek(ahead).kind === '(';
  }

  private callLike(name: string): Expression {
    const { start } = this.token;
    switch (name) {
      case 'count':
        if (this.peek(2).kind !== '*') break;
        for (let i = 0; i < 3; i++) this.next();
        this.expect(')');
        return { kind: 'CountStar', start, end: this.end };
      case 'all':
      case 'any':
      case 'none':
      case 'single':
        if (this.peek(3).kind === 'IN') return this.quantifier(name);
        break;
      case 'reduce':
        if (this.peek(3).kind === '=') return this.reduce();
        break;
      case 'shortestpath':
      case 'allshortestpaths': {
        const pattern = this.shortestPath();
        return { kind: 'ShortestPathExpression', start, end: this.end, pattern };
      }
    }
    return this.functionInvocation();
  }

  private functionInvocation(): Expression {
    const name = this.qualifiedName();
    this.expect('(');
    const distinct = this.accept('DISTINCT');
    // A path as the argument of exists(…) is the one pattern predicate that stands in a call.
    const ofExists = name.name.toLowerCase() === 'exists';
    const args = this.is(')') ? [] : this.list(() => (ofExists ? this.predicate() : this.expression()));
    this.expect(')');
    return { kind: 'FunctionInvocation', start: name.start, end: this.end, name, distinct, arguments: args };
  }

  /** A function's or procedure's name with its namespaces. */
  protected qualifiedName(): Name {
    const first = this.name();
    const parts = [first.name];
    while (this.accept('.')) parts.push(this.name().name);
    return { kind: 'Name', start: first.start, end: this.end, name: parts.join('.') };
  }

  private quantifier(quantifier: Quantifier['quantifier']): Expression {
    const { start } = this.next();
    this.expect('(');
    const variable = this.variable();
    this.expect('IN');
    const list = this.expression();
    this.expect('WHERE');
    const where = this.predicate();
    this.expect(')');
    return { kind: 'Quantifier', start, end: this.end, quantifier, variable, list, where };
  }

  private reduce(): Expression {
    const { start } = this.next();
    this.expect('(');
    const accumulator = this.variable();
    this.expect('=');
    const initial = this.expression();
    this.expect(',');
    const variable = this.variable();
    this.expect('IN');
    const list = this.expression(true);
    this.expect('|');
    const expression = this.expression();
    this.expect(')');
    return { kind: 'Reduce', start, end: this.end, accumulator, initial, variable, list, expression };
  }

  private caseExpression(): Expression {
    const { start } = this.expect('CASE');
    const operand = this.is('WHEN') ? undefined : this.expression();
    const alternatives: CaseAlternative[] = [];
    do alternatives.push(this.caseAlternative(operand === undefined));
    while (this.is('WHEN'));
    const otherwise = this.accept('ELSE') ? this.expression() : undefined;
    this.expect('END');
    return { kind: 'CaseExpression', start, end: this.end, operand, alternatives, otherwise };
  }

  private caseAlternative(isPredicate: boolean): CaseAlternative {
    const { start } = this.expect('WHEN');
    const condition = isPredicate ? this.predicate() : this.expression();
    this.expect('THEN');
    const value = this.expression();
    return { kind: 'CaseAlternative', start, end: this.end, condition, value };
  }
}
