import type {
  Clause,
  Expression,
  Match,
  ProcedureCall,
  ProjectionBody,
  ProjectionItem,
  Query,
  Return,
  Show,
  SortItem,
  SubqueryCall,
  Unwind,
  Variable,
  With,
  Yield,
  YieldItem,
} from './ast.ts';
import { UpdateParser } from './update-parser.ts';

const SUBJECTS: readonly [string, Show['subject']][] = [
  ['INDEXES', 'INDEXES'],
  ['INDEX', 'INDEXES'],
  ['PROCEDURES', 'PROCEDURES'],
  ['PROCEDURE', 'PROCEDURES'],
  ['FUNCTIONS', 'FUNCTIONS'],
  ['FUNCTION', 'FUNCTIONS'],
];

/** Parses clauses one by one, those that read the graph here; their order is the next layer's concern. */
export abstract class ClauseParser extends UpdateParser {
  /** `{ query }`, braces included. */
  protected abstract bracedQuery(): Query;

  /** The clause that begins here, or undefined when none does. */
  protected clause(): Clause | undefined {
    switch (this.token.kind) {
      case 'MATCH':
      case 'OPTIONAL':
        return this.match();
      case 'UNWIND':
        return this.unwind();
      case 'WITH':
        return this.with();
      case 'RETURN':
        return this.return();
      case 'identifier':
        if (this.isWord('CALL')) return this.call();
        if (this.isWord('SHOW')) return this.show();
        this.refuse();
    }
    return this.updatingClause();
  }

  /** Refuses by name what Neo4j has and this engine has not. */
  private refuse(): void {
    const { token } = this;
    if (this.isWord('LOAD')) throw this.unsupported(token, 'LOAD CSV', 'read the file first, and give its rows as a parameter to UNWIND');
    if (this.isWord('USE')) throw this.unsupported(token, 'USE', 'a query runs on the one graph that it is given to');
    if (this.isWord('USING')) throw this.unsupported(token, 'USING', 'leave it out: the planner chooses indexes and joins itself');
  }

  private match(): Match {
    const { start } = this.token;
    const optional = this.accept('OPTIONAL');
    this.expect('MATCH');
    const pattern = this.list(() => this.pathPattern());
    if (this.is('identifier')) this.refuse();
    const where = this.where();
    return { kind: 'Match', start, end: this.end, optional, pattern, where };
  }

  private unwind(): Unwind {
    const { start } = this.expect('UNWIND');
    const list = this.expression();
    this.expect('AS');
    const variable = this.variable();
    return { kind: 'Unwind', start, end: this.end, list, variable };
  }

  private with(): With {
    const { start } = this.expect('WITH');
    const body = this.projectionBody();
    const where = this.where();
    return { kind: 'With', start, end: this.end, ...body, where };
  }

  private return(): Return {
    const { start } = this.expect('RETURN');
    const body = this.projectionBody();
    return { kind: 'Return', start, end: this.end, ...body };
  }

  private projectionBody(): ProjectionBody {
    const distinct = this.accept('DISTINCT');
    const star = this.accept('*');
    const items = star && !this.accept(',') ? [] : this.list(() => this.projectionItem());
    const orderBy = this.orderBy();
    const skip = this.accept('SKIP') || this.acceptWord('OFFSET') ? this.expression() : undefined;
    const limit = this.accept('LIMIT') ? this.expression() : undefined;
    return { distinct, star, items, orderBy, skip, limit };
  }

  private projectionItem(): ProjectionItem {
    const { start } = this.token;
    const expression = this.expression();
    const alias = this.accept('AS') ? this.variable() : undefined;
    return { kind: 'ProjectionItem', start, end: this.end, expression, alias };
  }

  private orderBy(): SortItem[] {
    if (!this.accept('ORDER')) return [];
    this.expect('BY');
    return this.list(() => this.sortItem());
  }

  private sortItem(): SortItem {
    const { start } = this.token;
    const expression = this.expression();
    const descending = this.accept('DESC') || this.accept('DESCENDING');
    if (!descending && !this.accept('ASC')) this.accept('ASCENDING');
    return { kind: 'SortItem', start, end: this.end, expression, descending };
  }

  private call(): ProcedureCall | SubqueryCall {
    const { start } = this.next();
    if (this.is('{') || this.is('(')) return this.subqueryCall(start);
    const name = this.qualifiedName();
    const args = this.accept('(') ? this.callArguments() : undefined;
    const columns = this.yield();
    return { kind: 'ProcedureCall', start, end: this.end, name, arguments: args, yield: columns };
  }

  private callArguments(): Expression[] {
    const args = this.is(')') ? [] : this.list(() => this.expression());
    this.expect(')');
    return args;
  }

  private yield(): Yield | undefined {
    const { start } = this.token;
    if (!this.acceptWord('YIELD')) return undefined;
    const star = this.accept('*');
    const items = star ? [] : this.list(() => this.yieldItem());
    const where = this.where();
    return { kind: 'Yield', start, end: this.end, star, items, where };
  }

  private yieldItem(): YieldItem {
    const field = this.name('a column of the procedure');
    const { start, end, name } = field;
    const variable: Variable = this.accept('AS') ? this.variable() : { kind: 'Variable', start, end, name };
    return { kind: 'YieldItem', start, end: this.end, field, variable };
  }

  private subqueryCall(start: number): SubqueryCall {
    const scope = this.accept('(') ? this.callScope() : undefined;
    const query = this.bracedQuery();
    if (this.is('IN'))
      throw this.unsupported(this.token, 'CALL … IN TRANSACTIONS', 'a query is one transaction: all of it is done, or nothing');
    return { kind: 'SubqueryCall', start, end: this.end, scope, query };
  }

  private callScope(): readonly Variable[] | '*' {
    const star = this.accept('*');
    const variables = star || this.is(')') ? [] : this.list(() => this.variable());
    this.expect(')');
    return star ? '*' : variables;
  }

  private show(): Show {
    const { start } = this.next();
    const subject = SUBJECTS.find(([word]) => this.acceptWord(word))?.[1];
    if (!subject) throw this.unexpected('INDEXES, PROCEDURES or FUNCTIONS');
    // WHERE alone stands for YIELD * WHERE.
    const whereStart = this.token.start;
    const where = this.where();
    const columns: Yield | undefined = where
      ? { kind: 'Yield', start: whereStart, end: this.end, star: true, items: [], where }
      : this.yield();
    return { kind: 'Show', start, end: this.end, subject, yield: columns };
  }
}
