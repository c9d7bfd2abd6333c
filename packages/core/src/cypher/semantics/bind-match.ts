import type { Span } from '../../base/text.ts';
import type { Expression, PathPattern } from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import { bindPath } from './bind-path.ts';
import type { BoundMatch } from './bound.ts';
import { PatternBinder } from './pattern-binder.ts';
import type { Scope } from './scope.ts';

/** A pattern with its condition: a MATCH, or what stands for one. */
export interface MatchNode extends Span {
  readonly optional?: boolean;
  readonly pattern: readonly PathPattern[];
  readonly where: Expression | undefined;
}

/** Binds a pattern and its WHERE; its variables become known in the scope. */
export function bindMatch(analysis: Analysis, node: MatchNode, scope: Scope, binds = true): BoundMatch {
  const { optional = false } = node;
  const binder = new PatternBinder(analysis, scope, { where: 'in WHERE', binds, settles: !optional });
  for (const path of node.pattern) bindPath(binder, path);
  binder.where(node.where);
  return binder.match(node, optional);
}
