import type { Clause, Query, SingleQuery, SubqueryExpression, UpdatingClause } from './ast.ts';
import { ClauseParser } from './clause-parser.ts';
import type { CreateIndex, DropIndex, Statement } from './statement.ts';
import type { Token, TokenKind } from './token.ts';

const UPDATING: ReadonlySet<Clause['kind']> = new Set<UpdatingClause['kind']>(['Create', 'Merge', 'Set', 'Remove', 'Delete', 'Foreach']);
const isUpdating = (clause: Clause | undefined): boolean => clause !== undefined && UPDATING.has(clause.kind);

const AFTER_QUERY: ReadonlySet<TokenKind> = new Set<TokenKind>(['end', ';', '}', 'UNION']);

/** How a query may end: a whole one and that of CALL as openCypher says; EXISTS and COUNT with any clause but WITH; COLLECT with RETURN. */
type Ending = 'complete' | 'any' | 'return';

/** Parses queries, checks the order of their clauses, and parses whole statements: the last layer. */
export class QueryParser extends ClauseParser {
  /** Whether clauses that change the graph are refused, as in EXISTS { … }. */
  private readOnly = false;

  /** A whole query text. */
  statement(): Statement {
    const { start } = this.token;
    const mode = this.acceptWord('EXPLAIN') ? 'explain' : this.acceptWord('PROFILE') ? 'profile' : 'run';
    const body = this.schemaCommand() ?? this.query('complete');
    const { end } = this;
    if (this.accept(';') && !this.is('end'))
      throw this.unsupported(this.token, 'more than one statement in one text', 'run the statements one by one');
    if (!this.is('end')) throw this.unexpected('the end of the query');
    return { kind: 'Statement', start, end, mode, body };
  }

  private query(ending: Ending): Query {
    const { start } = this.token;
    const queries = [this.singleQuery(ending)];
    let all: boolean | undefined;
    while (this.is('UNION')) {
      const union = this.next();
      const thisAll = this.acceptWord('ALL');
      if (!thisAll) this.accept('DISTINCT');
      if (all !== undefined && all !== thisAll)
        throw this.error(union, 'InvalidClauseComposition', 'UNION and UNION ALL cannot be mixed', 'put one of them in CALL { … }');
      all = thisAll;
      queries.push(this.singleQuery(ending));
    }
    return all === undefined ? queries[0]! : { kind: 'Union', start, end: this.end, all, queries };
  }

  private singleQuery(ending: Ending): SingleQuery {
    const { start } = this.token;
    const clauses: Clause[] = [];
    for (;;) {
      const first = this.token;
      const clause = this.clause();
      if (!clause) break;
      this.checkOrder(clauses, clause, first);
      clauses.push(clause);
    }
    const query: SingleQuery = { kind: 'SingleQuery', start, end: this.end, clauses };
    if (clauses.length === 0) throw this.unexpected('a clause, such as MATCH or RETURN');
    if (!AFTER_QUERY.has(this.token.kind)) throw this.unexpected('a clause or the end of the query');
    this.checkEnd(query, ending);
    return query;
  }

  /** Checks that a clause may follow those before it; its first word is for the message. */
  private checkOrder(before: readonly Clause[], clause: Clause, first: Token): void {
    const last = before.at(-1);
    const name = first.text.toUpperCase();
    const refuse = (message: string, hint?: string): never => {
      throw this.error(first, 'InvalidClauseComposition', message, hint);
    };
    if (this.readOnly && isUpdating(clause)) refuse(`${name} cannot stand in EXISTS, COUNT or COLLECT, which only read`);
    if (!last) return;
    if (last.kind === 'Return') refuse(`${name} cannot follow RETURN, which ends a query`, 'WITH passes rows on');
    if (clause.kind === 'Show') refuse('SHOW can only be the first clause');
    if (last.kind === 'Show' && (clause.kind !== 'Return' || !last.yield)) refuse(`only YIELD … RETURN can follow SHOW`);
    if (isUpdating(last) && !isUpdating(clause) && clause.kind !== 'With' && clause.kind !== 'Return')
      refuse(`${name} cannot follow a clause that changes the graph`, 'put WITH * between them');
  }

  private checkEnd({ clauses }: SingleQuery, ending: Ending): void {
    const last = clauses.at(-1)!;
    for (const clause of clauses)
      if (clause.kind === 'ProcedureCall' && clause.yield?.star && clauses.length > 1)
        throw this.error(clause.yield, 'UnexpectedSyntax', 'YIELD * can stand only where CALL is the whole query', 'name the columns');
    const isEnd =
      last.kind === 'Return' ||
      (ending === 'any' && last.kind !== 'With') ||
      (ending === 'complete' &&
        (isUpdating(last) ||
          last.kind === 'Show' ||
          (last.kind === 'ProcedureCall' && (clauses.length === 1 || !last.yield)) ||
          (last.kind === 'SubqueryCall' && !returns(last.query))));
    if (isEnd) return;
    const message = ending === 'return' ? 'this query must end with RETURN' : `a query cannot end with this clause`;
    throw this.error(last, 'InvalidClauseComposition', message, 'add RETURN');
  }

  protected bracedQuery(): Query {
    this.expect('{');
    const height = this.enter();
    const query = this.query('complete');
    this.leave(height);
    this.expect('}');
    return query;
  }

  protected subquery(kind: SubqueryExpression['kind'], start: number): SubqueryExpression {
    this.expect('{');
    const outer = this.readOnly;
    this.readOnly = true;
    const height = this.enter();
    const query = kind === 'CollectSubquery' ? this.query('return') : this.isPattern() ? this.bareMatch() : this.query('any');
    this.leave(height);
    this.readOnly = outer;
    this.expect('}');
    return { kind, start, end: this.end, query };
  }

  private isPattern(): boolean {
    return this.is('(') || this.peek().kind === '=' || PATH_WORDS.some((word) => this.isWord(word));
  }

  private bareMatch(): SingleQuery {
    const { start } = this.token;
    const pattern = this.list(() => this.pathPattern());
    const where = this.where();
    const { end } = this;
    return { kind: 'SingleQuery', start, end, clauses: [{ kind: 'Match', start, end, optional: false, pattern, where }] };
  }

  private schemaCommand(): CreateIndex | DropIndex | undefined {
    const { token } = this;
    const what = this.peek();
    const isDrop = this.isWord('DROP');
    if ((!isDrop && token.kind !== 'CREATE') || what.kind !== 'identifier' || this.peek(2).kind === '=') return undefined;
    if (this.isWord('CONSTRAINT', what)) throw this.unsupported(what, 'a constraint');
    if (this.isWord('INDEX', this.peek(2))) {
      const isFulltext = this.isWord('FULLTEXT', what);
      const hint = isFulltext ? 'CALL db.index.fulltext.createNodeIndex(name, labels, properties)' : 'write CREATE INDEX';
      throw this.unsupported(what, `a ${what.text} index`, hint);
    }
    if (!this.isWord('INDEX', what)) return undefined;
    this.next();
    this.next();
    return isDrop ? this.dropIndex(token.start) : this.createIndex(token.start);
  }

  private createIndex(start: number): CreateIndex {
    const unnamed = (this.isWord('IF') && this.peek().kind === 'NOT') || (this.isWord('FOR') && this.peek().kind === '(');
    const name = unnamed ? undefined : this.name('the name of the index');
    const ifNotExists = this.acceptWord('IF');
    if (ifNotExists) {
      this.expect('NOT');
      this.expectWord('EXISTS');
    }
    this.expectWord('FOR');
    this.expect('(');
    if (this.is(')')) throw this.unsupported(this.token, 'an index of relationships');
    const node = this.variable();
    this.expect(':');
    const label = this.name('a label');
    this.expect(')');
    this.expect('ON');
    this.expect('(');
    const subject = this.variable();
    if (subject.name !== node.name) throw this.error(subject, 'UnexpectedSyntax', `expected \`${node.name}\`, found \`${subject.name}\``);
    this.expect('.');
    const property = this.name('a property key');
    if (this.is(',')) throw this.unsupported(this.token, 'an index of several properties', 'make one index for each');
    this.expect(')');
    return { kind: 'CreateIndex', start, end: this.end, name, ifNotExists, label, property };
  }

  private dropIndex(start: number): DropIndex {
    const name = this.name('the name of the index');
    const ifExists = this.acceptWord('IF');
    if (ifExists) this.expectWord('EXISTS');
    return { kind: 'DropIndex', start, end: this.end, name, ifExists };
  }
}

const PATH_WORDS = ['ANY', 'ALL', 'SHORTEST', 'SHORTESTPATH', 'ALLSHORTESTPATHS'];

/** Whether a query gives rows, rather than only changing the graph. */
function returns(query: Query): boolean {
  const { clauses } = query.kind === 'Union' ? query.queries[0]! : query;
  return clauses.at(-1)?.kind === 'Return';
}
