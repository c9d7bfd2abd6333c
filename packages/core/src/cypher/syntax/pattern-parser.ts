import type {
  MapLiteral,
  NodePattern,
  Parameter,
  ParenthesizedPath,
  PathElement,
  PathPattern,
  PathQuantifier,
  PathSelector,
  RangeLiteral,
  RelationshipPattern,
} from './ast.ts';
import { OperandParser } from './operand-parser.ts';
import { isKeyword, type Token, type TokenKind } from './token.ts';

// openCypher lets arrows be drawn with any of Unicode's dashes and angle brackets.
const DASHES = '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const LEFT_HEADS = '\u27e8\u3008\ufe64\uff1c';
const RIGHT_HEADS = '\u27e9\u3009\ufe65\uff1e';
/** What a node pattern can have between `(` and its properties, and what then can follow. */
const AFTER_NODE_VARIABLE: ReadonlySet<TokenKind> = new Set<TokenKind>([')', ':', '{', 'WHERE', 'IS', 'parameter']);

const isDash = ({ kind, text }: Token): boolean => kind === '-' || (kind === 'unknown' && DASHES.includes(text));
const isLeftHead = ({ kind, text }: Token): boolean => kind === '<' || (kind === 'unknown' && LEFT_HEADS.includes(text));
const isRightHead = ({ kind, text }: Token): boolean => kind === '>' || (kind === 'unknown' && RIGHT_HEADS.includes(text));

/** Parses path patterns. */
export abstract class PatternParser extends OperandParser {
  /** A path with its variable and selector (oC PatternPart; GQL path pattern with prefix). */
  protected pathPattern(): PathPattern {
    const { start } = this.token;
    const variable = this.pathVariable();
    if (this.isWord('SHORTESTPATH') || this.isWord('ALLSHORTESTPATHS')) return { ...this.shortestPath(), variable, start };
    const selector = this.selector();
    const elements = this.path();
    return { kind: 'PathPattern', start, end: this.end, variable, selector, elements };
  }

  private pathVariable(): PathPattern['variable'] {
    if (this.peek().kind !== '=') return undefined;
    const variable = this.variable();
    this.expect('=');
    return variable;
  }

  protected shortestPath(): PathPattern {
    const word = this.next();
    const { start } = word;
    this.expect('(');
    const inner = this.simplePath();
    this.expect(')');
    const [from, relationship, to, more] = inner.elements;
    if (inner.variable || relationship?.kind !== 'RelationshipPattern' || !from || !to || more)
      throw this.error(inner, 'UnexpectedSyntax', `${word.text} takes one relationship between two nodes`);
    const mode = word.text.length === 12 ? 'shortestPath' : 'allShortestPaths';
    const selector: PathSelector = { kind: 'PathSelector', start, end: word.end, mode, count: 1 };
    return { ...inner, start, end: this.end, selector };
  }

  private selector(): PathSelector | undefined {
    const { start } = this.token;
    const mode = this.selectorMode();
    if (mode === undefined) return undefined;
    const countable = mode === 'any' || mode === 'shortest';
    const number = this.token;
    const count = countable && this.is('integer') ? this.bound() : 1;
    if (count === 0) throw this.error(number, 'UnexpectedSyntax', 'at least one path has to be asked for');
    for (const word of ['PATH', 'PATHS']) if (this.acceptWord(word)) break;
    const groups = mode === 'shortest' && (this.acceptWord('GROUP') || this.acceptWord('GROUPS'));
    return { kind: 'PathSelector', start, end: this.end, mode: groups ? 'shortestGroups' : mode, count };
  }

  private selectorMode(): PathSelector['mode'] | undefined {
    if (this.acceptWord('SHORTEST')) return 'shortest';
    if (this.acceptWord('ANY')) return this.acceptWord('SHORTEST') ? 'shortest' : 'any';
    if (this.acceptWord('ALL')) return this.acceptWord('SHORTEST') ? 'allShortest' : 'all';
    return undefined;
  }

  protected simplePath(): PathPattern {
    const { start } = this.token;
    const variable = this.pathVariable();
    const elements: PathElement[] = [this.nodePattern()];
    while (this.isRelationship()) elements.push(this.relationshipPattern(), this.nodePattern());
    return { kind: 'PathPattern', start, end: this.end, variable, selector: undefined, elements };
  }

  /** Nodes, relationships and parenthesised paths (GQL path concatenation). */
  private path(): PathElement[] {
    const elements: PathElement[] = [];
    do {
      if (this.isParenthesizedPath()) {
        elements.push(this.parenthesizedPath());
        continue;
      }
      if (elements.at(-1)?.kind === 'NodePattern') throw this.unexpected('a relationship between two nodes');
      elements.push(this.nodePattern());
      while (this.isRelationship()) elements.push(this.relationshipPattern(), this.nodePattern());
    } while (this.is('('));
    if (this.isRelationship()) throw this.unexpected('a node between a parenthesised path and a relationship');
    return elements;
  }

  /** After `(`: another bracket, or a named path. A node's content begins with neither. */
  private isParenthesizedPath(): boolean {
    return this.is('(') && (this.peek().kind === '(' || this.peek(2).kind === '=');
  }

  private parenthesizedPath(): ParenthesizedPath {
    const { start } = this.expect('(');
    const height = this.enter();
    const patternStart = this.token.start;
    const variable = this.pathVariable();
    const elements = this.path();
    const pattern: PathPattern = { kind: 'PathPattern', start: patternStart, end: this.end, variable, selector: undefined, elements };
    const where = this.where();
    this.leave(height);
    this.expect(')');
    const quantifier = this.quantifierOfPath();
    return { kind: 'ParenthesizedPath', start, end: this.end, pattern, where, quantifier };
  }

  private quantifierOfPath(): PathQuantifier | undefined {
    const { start, kind } = this.token;
    if (kind === '+' || kind === '*') {
      this.next();
      return { kind: 'PathQuantifier', start, end: this.end, lower: kind === '+' ? 1 : 0, upper: undefined };
    }
    if (!this.accept('{')) return undefined;
    const lower = this.is(',') ? 0 : this.bound();
    const upper = !this.accept(',') ? lower : this.is('}') ? undefined : this.bound();
    this.expect('}');
    const quantifier: PathQuantifier = { kind: 'PathQuantifier', start, end: this.end, lower, upper };
    if (upper !== undefined && (upper === 0 || upper < lower))
      throw this.error(quantifier, 'InvalidRelationshipPattern', 'the upper bound is zero or below the lower one');
    return quantifier;
  }

  protected nodePattern(): NodePattern {
    const { start } = this.token;
    if (!this.accept('(')) throw this.unexpected('a node in parentheses');
    const variable = this.elementVariable();
    const labels = this.accept(':') || this.accept('IS') ? this.labels(true) : undefined;
    const properties = this.properties();
    const where = this.where();
    this.expect(')');
    return { kind: 'NodePattern', start, end: this.end, variable, labels, properties, where };
  }

  private elementVariable(): NodePattern['variable'] {
    const { kind } = this.token;
    return kind !== 'WHERE' && kind !== 'IS' && this.isVariable() ? this.variable() : undefined;
  }

  private properties(): MapLiteral | Parameter | undefined {
    return this.is('{') ? this.mapLiteral() : this.is('parameter') ? this.parameter() : undefined;
  }

  private isRelationship(): boolean {
    return isDash(this.token) || (isLeftHead(this.token) && isDash(this.peek()));
  }

  private relationshipPattern(): RelationshipPattern {
    const { start } = this.token;
    const left = isLeftHead(this.token);
    if (left) this.next();
    this.dash();
    const body = this.accept('[') ? this.relationshipBody() : EMPTY_BODY;
    this.dash();
    const right = isRightHead(this.token);
    if (right) this.next();
    const direction = left === right ? 'both' : right ? 'outgoing' : 'incoming';
    const quantifier = this.quantifierOfPath();
    if (quantifier && body.range) throw this.error(quantifier, 'InvalidRelationshipPattern', 'a relationship has either * or a quantifier');
    return { kind: 'RelationshipPattern', start, end: this.end, direction, ...body, quantifier };
  }

  private dash(): void {
    if (!isDash(this.token)) throw this.unexpected('`-`');
    this.next();
  }

  private relationshipBody(): Pick<RelationshipPattern, 'variable' | 'types' | 'range' | 'properties' | 'where'> {
    const variable = this.elementVariable();
    const types = this.accept(':') || this.accept('IS') ? this.labels(true) : undefined;
    const range = this.range();
    const properties = this.properties();
    const where = this.where();
    this.expect(']');
    return { variable, types, range, properties, where };
  }

  private range(): RangeLiteral | undefined {
    const { start } = this.token;
    if (this.is('..')) throw this.error(this.token, 'InvalidRelationshipPattern', 'a variable length begins with *', 'write *1..3');
    if (!this.accept('*')) return undefined;
    const lower = this.is('integer') ? this.bound() : undefined;
    const upper = !this.accept('..') ? lower : this.is('integer') ? this.bound() : undefined;
    if (!AFTER_RANGE.has(this.token.kind))
      throw this.error(this.token, 'InvalidRelationshipPattern', 'a variable length is *, *2, *1.., *..3 or *1..3');
    return { kind: 'RangeLiteral', start, end: this.end, lower, upper };
  }

  /** How many: an integer without sign. */
  private bound(): number {
    const token = this.expect('integer');
    const value = Number(token.text.replaceAll('_', ''));
    if (!Number.isSafeInteger(value)) throw this.error(token, 'IntegerOverflow', 'this number is too large');
    return value;
  }

  /** True when the `(` at an index holds what a node can hold, and a whole relationship follows; `(a) - [b][0]` is a subtraction. */
  protected isPathAt(index: number): boolean {
    const at = (i: number): Token => this.peek(i - this.at);
    if (at(index).kind !== '(') return false;
    const { kind } = at(index + 1);
    const hasVariable = !AFTER_NODE_VARIABLE.has(kind);
    if (hasVariable && kind !== 'identifier' && !isKeyword(kind)) return false;
    const after = hasVariable ? index + 2 : index + 1;
    if (!AFTER_NODE_VARIABLE.has(at(after).kind) || (at(after).kind === 'IS' && NULL_OR_NOT.has(at(after + 1).kind))) return false;
    const close = this.closing(index);
    if (close < 0) return false;
    let next = close + 1;
    if (isLeftHead(at(next))) next++;
    if (!isDash(at(next++))) return false;
    if (at(next).kind === '[') next = this.closing(next) + 1;
    if (next === 0 || !isDash(at(next++))) return false;
    const head = isRightHead(at(next));
    const follow = at(head ? next + 1 : next).kind;
    return follow === '(' || follow === '{' || (head && (follow === '+' || follow === '*'));
  }
}

const EMPTY_BODY = { variable: undefined, types: undefined, range: undefined, properties: undefined, where: undefined };
const NULL_OR_NOT: ReadonlySet<TokenKind> = new Set<TokenKind>(['NULL', 'NOT']);
const AFTER_RANGE: ReadonlySet<TokenKind> = new Set<TokenKind>([']', '{', 'parameter', 'WHERE']);
