import type { TypeName } from '../functions/argument.ts';
import type { Delete, LabelsItem, PropertyLookup, Remove, SetClause, SetItem, Variable } from '../syntax/ast.ts';
import { type Analysis, type Context, spanOf } from './analysis.ts';
import { bind, bindValue, makeContext } from './bind.ts';
import type { BoundChange, BoundDelete, BoundExpression, BoundSet } from './bound.ts';
import { checkTypes } from './check-types.ts';
import { requireType } from './require-type.ts';
import type { Scope } from './scope.ts';

const ENTITY: readonly TypeName[] = ['node', 'relationship'];

/** Binds SET. */
export function bindSet(analysis: Analysis, node: SetClause, scope: Scope): BoundSet {
  analysis.writes = true;
  return { kind: 'Set', changes: bindSetItems(analysis, node.items, scope) };
}

/** Binds the changes of SET, or of an action of MERGE. */
export function bindSetItems(analysis: Analysis, items: readonly SetItem[], scope: Scope): BoundChange[] {
  const context = makeContext(analysis, scope, 'in SET');
  return items.map((item) => bindSetItem(context, item));
}

function bindSetItem(context: Context, item: SetItem): BoundChange {
  const { analysis } = context;
  const span = spanOf(item);
  switch (item.kind) {
    case 'SetProperty': {
      const target = bindTarget(context, item.target.object, ENTITY);
      return { kind: 'property', target, key: item.target.key.name, value: bindValue(context, item.value), span };
    }
    case 'SetProperties': {
      const target = bindTarget(context, item.variable, ENTITY);
      const value = bind(context, item.value);
      requireType(analysis, value, checkTypes(analysis, value), ['map', ...ENTITY], 'properties are set from');
      return { kind: 'properties', target, value, replace: item.operator === '=', span };
    }
    case 'LabelsItem':
      return bindLabelsItem(context, 'addLabels', item);
  }
}

/** Binds REMOVE; a property is removed by setting it to null. */
export function bindRemove(analysis: Analysis, node: Remove, scope: Scope): BoundSet {
  analysis.writes = true;
  const context = makeContext(analysis, scope, 'in REMOVE');
  const changes = node.items.map((item): BoundChange => {
    if (item.kind === 'LabelsItem') return bindLabelsItem(context, 'removeLabels', item);
    const span = spanOf(item);
    const target = bindTarget(context, item.object, ENTITY);
    return { kind: 'property', target, key: item.key.name, value: { kind: 'Constant', value: null, span }, span };
  });
  return { kind: 'Set', changes };
}

function bindLabelsItem(context: Context, kind: 'addLabels' | 'removeLabels', item: LabelsItem): BoundChange {
  const target = bindTarget(context, item.variable, ['node']);
  return { kind, target, labels: item.labels.map(({ name }) => name), span: spanOf(item) };
}

function bindTarget(context: Context, node: PropertyLookup['object'] | Variable, names: readonly TypeName[]): BoundExpression {
  const target = bind(context, node);
  requireType(context.analysis, target, checkTypes(context.analysis, target), names, 'what is changed is');
  return target;
}

/**
 * Binds DELETE.
 * @throws QueryError `InvalidDelete` for a label, `InvalidArgumentType` for what is no node, relationship or path
 */
export function bindDelete(analysis: Analysis, node: Delete, scope: Scope): BoundDelete {
  analysis.writes = true;
  const context = makeContext(analysis, scope, 'in DELETE');
  const expressions = node.expressions.map((expression) => {
    const bound = bind(context, expression);
    if (bound.kind === 'HasLabels')
      throw analysis.error(expression, 'InvalidDelete', 'a label or type cannot be deleted', { hint: 'take labels away with REMOVE' });
    requireType(analysis, bound, checkTypes(analysis, bound), [...ENTITY, 'path'], 'what is deleted is');
    return bound;
  });
  return { kind: 'Delete', detach: node.detach, expressions, span: spanOf(node) };
}
