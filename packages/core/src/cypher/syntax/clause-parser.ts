import type {
  Clause,
  Create,
  Delete,
  Expression,
  Foreach,
  LabelsItem,
  Match,
  Merge,
  MergeAction,
  Name,
  ProcedureCall,
  ProjectionBody,
  ProjectionItem,
  PropertyLookup,
  Query,
  Remove,
  RemoveItem,
  Return,
  SetClause,
  SetItem,
  Show,
  SortItem,
  SubqueryCall,
  Unwind,
  UpdatingClause,
  Variable,
  With,
  Yield,
  YieldItem,
} from './ast.ts';
import { PatternParser } from './pattern-parser.ts';

const SUBJECTS: readonly [string, Show['subject']][] = [
  ['INDEXES', 'INDEXES'],
  ['INDEX', 'INDEXES'],
  ['PROCEDURES', 'PROCEDURES'],
  ['PROCEDURE', 'PROCEDURES'],
  ['FUNCTIONS', 'FUNCTIONS'],
  ['FUNCTION', 'FUNCTIONS'],
];

/** Parses clauses one by one; their order is the next layer's concern. */
export abstract class ClauseParser extends PatternParser {
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

  private updatingClause(): UpdatingClause | undefined {
    switch (this.token.kind) {
      case 'CREATE':
        return this.create();
      case 'MERGE':
        return this.merge();
      case 'SET':
        return this.set();
      case 'REMOVE':
        return this.remove();
      case 'DELETE':
      case 'DETACH':
        return this.delete();
    }
    return this.isWord('FOREACH') ? this.foreach() : undefined;
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

  private create(): Create {
    const { start } = this.expect('CREATE');
    const pattern = this.list(() => this.simplePath());
    return { kind: 'Create', start, end: this.end, pattern };
  }

  private merge(): Merge {
    const { start } = this.expect('MERGE');
    const pattern = this.simplePath();
    const actions: MergeAction[] = [];
    while (this.is('ON')) actions.push(this.mergeAction());
    return { kind: 'Merge', start, end: this.end, pattern, actions };
  }

  private mergeAction(): MergeAction {
    const { start } = this.expect('ON');
    const on = this.accept('CREATE') ? 'create' : 'match';
    if (on === 'match' && !this.accept('MATCH')) throw this.unexpected('CREATE or MATCH');
    const { items } = this.set();
    return { kind: 'MergeAction', start, end: this.end, on, items };
  }

  private set(): SetClause {
    const { start } = this.expect('SET');
    const items = this.list(() => this.setItem());
    return { kind: 'Set', start, end: this.end, items };
  }

  private setItem(): SetItem {
    const { start } = this.token;
    const target = this.operand();
    if (target.kind === 'Variable') {
      if (this.is('=') || this.is('+=')) {
        const operator = this.next().kind as '=' | '+=';
        const value = this.expression();
        return { kind: 'SetProperties', start, end: this.end, variable: target, operator, value };
      }
      return this.labelsItem(target, '`=`, `+=` or `:`');
    }
    this.requireProperty(target);
    this.expect('=');
    const value = this.expression();
    return { kind: 'SetProperty', start, end: this.end, target, value };
  }

  private labelsItem(variable: Variable, expected: string): LabelsItem {
    if (!this.is(':') && !this.is('IS')) throw this.unexpected(expected);
    const labels: Name[] = [];
    if (this.accept('IS')) labels.push(this.name('a label'));
    while (this.accept(':')) labels.push(this.name('a label'));
    return { kind: 'LabelsItem', start: variable.start, end: this.end, variable, labels };
  }

  private requireProperty(target: Expression): asserts target is PropertyLookup {
    if (target.kind !== 'PropertyLookup') throw this.error(target, 'UnexpectedSyntax', 'expected a property, as in n.name');
  }

  private remove(): Remove {
    const { start } = this.expect('REMOVE');
    const items = this.list(() => this.removeItem());
    return { kind: 'Remove', start, end: this.end, items };
  }

  private removeItem(): RemoveItem {
    const target = this.operand();
    if (target.kind === 'Variable') return this.labelsItem(target, '`.` or `:`');
    this.requireProperty(target);
    return target;
  }

  private delete(): Delete {
    const { start } = this.token;
    const detach = this.accept('DETACH');
    this.expect('DELETE');
    const expressions = this.list(() => this.expression());
    return { kind: 'Delete', start, end: this.end, detach, expressions };
  }

  private foreach(): Foreach {
    const { start } = this.next();
    this.expect('(');
    const height = this.enter();
    const variable = this.variable();
    this.expect('IN');
    const list = this.expression(true);
    this.expect('|');
    const updates: UpdatingClause[] = [];
    do {
      const update = this.updatingClause();
      if (!update) throw this.unexpected('CREATE, MERGE, SET, REMOVE, DELETE or FOREACH');
      updates.push(update);
    } while (!this.is(')'));
    this.leave(height);
    this.expect(')');
    return { kind: 'Foreach', start, end: this.end, variable, list, updates };
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
