import type { Create, NodePattern, PathPattern, RelationshipPattern, Variable } from '../syntax/ast.ts';
import { type Analysis, spanOf } from './analysis.ts';
import { bindValue, makeContext } from './bind.ts';
import type { BoundCreate, BoundExpression, Creation, NewEdge, NewNode, PatternNode, PatternPath, SingleEdge } from './bound.ts';
import { labelsToCreate } from './labels.ts';
import type { Scope } from './scope.ts';
import { PATH } from './static-type.ts';
import { checkCreatable, knownNode, typeToCreate } from './written-pattern.ts';

/**
 * Binds CREATE. Properties also see what the clause makes before them.
 * @throws QueryError `VariableAlreadyBound`, `NoSingleRelationshipType`, `RequiresDirectedRelationship`, `CreatingVarLength`
 */
export function bindCreate(analysis: Analysis, node: Create, scope: Scope): BoundCreate {
  analysis.writes = true;
  const binder = new CreateBinder(analysis, scope);
  for (const path of node.pattern) binder.path(path);
  return { kind: 'Create', creation: binder };
}

class CreateBinder implements Creation {
  readonly nodes: NewNode[] = [];
  readonly edges: NewEdge[] = [];
  readonly paths: PatternPath[] = [];
  readonly #analysis: Analysis;
  readonly #scope: Scope;
  /** What the properties of nodes see: nodes are made first, each after those that stand before it. */
  readonly #madeFirst: Scope;
  /** The nodes of this clause by name. */
  readonly #named = new Map<string, PatternNode>();

  constructor(analysis: Analysis, scope: Scope) {
    this.#analysis = analysis;
    this.#scope = scope;
    this.#madeFirst = scope.copy();
  }

  path(path: PathPattern): void {
    checkCreatable(this.#analysis, path, 'created');
    const { variable } = path;
    const patterns = path.elements as (NodePattern | RelationshipPattern)[];
    const isAlone = patterns.length === 1;
    const nodes = patterns.filter((pattern) => pattern.kind === 'NodePattern').map((pattern) => this.#node(pattern, isAlone));
    const relationships = patterns.filter((pattern) => pattern.kind === 'RelationshipPattern');
    const edges = relationships.map((pattern, i) => this.#relationship(pattern, nodes[i]!, nodes[i + 1]!));
    if (!variable) return;
    const slot = this.#declare(variable, () => this.#analysis.slot(variable.name, 'value', PATH));
    this.paths.push({ slot, first: nodes[0]!, edges });
  }

  #node(pattern: NodePattern, isAlone: boolean): PatternNode {
    const { variable, labels } = pattern;
    const known = variable && this.#known(pattern, variable, isAlone);
    if (known) return known;
    const slot = variable
      ? this.#declare(variable, () => this.#analysis.slot(variable.name, 'node'))
      : this.#analysis.slot(' node', 'node');
    const properties = this.#properties(pattern, this.#madeFirst);
    this.nodes.push({ slot, labels: labelsToCreate(this.#analysis, labels), properties });
    const node: PatternNode = { slot, bound: false, from: undefined };
    if (variable) {
      this.#named.set(variable.name, node);
      this.#madeFirst.declare(variable.name, slot);
    }
    return node;
  }

  /** A node that is there already: only an end of a relationship, with nothing said of it. */
  #known(pattern: NodePattern, variable: Variable, isAlone: boolean): PatternNode | undefined {
    const slot = this.#scope.find(variable.name);
    if (!slot) return undefined;
    if (isAlone || pattern.labels || pattern.properties) throw this.#analysis.alreadyBound(variable, variable.name);
    const known = this.#named.get(variable.name);
    if (known) return known;
    const node = knownNode(this.#analysis, variable, slot);
    this.#named.set(variable.name, node);
    return node;
  }

  #relationship(pattern: RelationshipPattern, left: PatternNode, right: PatternNode): SingleEdge {
    const { variable, direction } = pattern;
    if (variable && this.#scope.find(variable.name)) throw this.#analysis.alreadyBound(variable, variable.name);
    const type = typeToCreate(this.#analysis, pattern);
    if (direction === 'both')
      throw this.#analysis.error(pattern, 'RequiresDirectedRelationship', 'a relationship is created in one direction', {
        hint: 'write -[…]-> or <-[…]-',
      });
    const properties = this.#properties(pattern, this.#scope);
    const slot = variable
      ? this.#declare(variable, () => this.#analysis.slot(variable.name, 'relationship'))
      : this.#analysis.slot(' relationship', 'relationship');
    const [source, target] = direction === 'outgoing' ? [left, right] : [right, left];
    this.edges.push({ slot, type, source, target, properties });
    const types = { kind: 'name', name: type } as const;
    return { kind: 'single', slot, bound: false, from: undefined, direction, types, left, right, span: spanOf(pattern) };
  }

  #properties({ properties }: NodePattern | RelationshipPattern, scope: Scope): BoundExpression | undefined {
    return properties && bindValue(makeContext(this.#analysis, scope, 'in CREATE'), properties);
  }

  #declare({ name, start, end }: Variable, make: () => PatternNode['slot']): PatternNode['slot'] {
    if (this.#scope.find(name)) throw this.#analysis.alreadyBound({ start, end }, name);
    const slot = make();
    this.#scope.declare(name, slot);
    return slot;
  }
}
