import type {
  Create,
  Delete,
  Expression,
  Foreach,
  LabelsItem,
  Merge,
  MergeAction,
  Name,
  PropertyLookup,
  Remove,
  RemoveItem,
  SetClause,
  SetItem,
  UpdatingClause,
  Variable,
} from './ast.ts';
import { PatternParser } from './pattern-parser.ts';

/** Parses the clauses that change the graph. */
export abstract class UpdateParser extends PatternParser {
  /** The updating clause that begins here, or undefined when none does. */
  protected updatingClause(): UpdatingClause | undefined {
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
}
