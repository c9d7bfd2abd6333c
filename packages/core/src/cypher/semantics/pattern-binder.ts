import type { Span } from '../../base/text.ts';
import type { Expression, MapLiteral, NodePattern, Parameter, RelationshipPattern, Variable } from '../syntax/ast.ts';
import { type Analysis, spanOf } from './analysis.ts';
import { bindConjuncts, bindValue, makeContext } from './bind.ts';
import type {
  BoundExpression,
  BoundMatch,
  PathPart,
  PatternEdge,
  PatternNode,
  PatternPath,
  ShortestEdge,
  SingleEdge,
  Slot,
  VariableEdge,
} from './bound.ts';
import { bindLabels } from './labels.ts';
import type { Scope } from './scope.ts';
import { listOf, mayBe, typeText } from './static-type.ts';
import { readsOf } from './walk.ts';

/** What a pattern may do. */
export interface PatternRules {
  /** Where inline conditions stand: continues "an aggregation cannot stand …". */
  readonly where: string;
  /** False where a pattern cannot bind variables of its own, as in a pattern predicate. */
  readonly binds: boolean;
  /** True when what is not found is created, so that its names need not be known to the graph. */
  readonly creates?: boolean;
  /** What inline properties see, when it is not the same as the pattern's variables. */
  readonly seen?: Scope;
  /** True when a variable that holds a node as a value can become the node itself: not where rows without a match are kept. */
  readonly settles: boolean;
}

/** Puts a relationship between two nodes. */
export type Between<Edge> = (left: PatternNode, right: PatternNode) => Edge;

/**
 * Gathers the nodes, relationships and predicates of one MATCH. Expressions in the pattern are bound last, by `finish`: they can use any
 * variable of the pattern, also one that stands further on.
 */
export class PatternBinder {
  readonly analysis: Analysis;
  readonly scope: Scope;
  nodes: PatternNode[] = [];
  readonly edges: PatternEdge[] = [];
  readonly paths: PatternPath[] = [];
  readonly predicates: BoundExpression[] = [];
  readonly rules: PatternRules;
  readonly #byName = new Map<string, PatternNode>();
  readonly #relationships = new Set<string>();
  /** Nodes between the parts of a chosen path. */
  readonly #inner = new Set<PatternNode>();
  readonly #later: (() => void)[] = [];
  readonly #last: (() => void)[] = [];

  constructor(analysis: Analysis, scope: Scope, rules: PatternRules) {
    this.analysis = analysis;
    this.scope = scope;
    this.rules = rules;
  }

  /** The same rules for a part with variables of its own. */
  inner(scope: Scope): PatternBinder {
    return new PatternBinder(this.analysis, scope, this.rules);
  }

  /** Has something done when all variables are known. */
  later(task: () => void): void {
    this.#later.push(task);
  }

  /** Has something done when the conditions of the clause are bound as well. */
  afterWhere(task: () => void): void {
    this.#last.push(task);
  }

  /** A node, with what is asked of it. */
  node(pattern: NodePattern): PatternNode {
    const node = this.#resolveNode(pattern.variable);
    const { labels } = pattern;
    if (labels) {
      const operand = readSlot(node.slot, pattern.variable ?? pattern);
      this.predicates.push({
        kind: 'HasLabels',
        operand,
        labels: bindLabels(this.analysis, labels, this.rules.creates ? undefined : 'label'),
        span: spanOf(labels),
      });
    }
    this.#ask(pattern, node.slot, this.predicates, this.scope);
    return node;
  }

  /** A node that nothing is asked of. */
  anonymousNode(): PatternNode {
    return this.#add({ slot: this.analysis.slot(' node', 'node'), bound: false, from: undefined });
  }

  /** Exactly one relationship. Its variable is known before the node on its right, so it is put between its nodes after. */
  single(pattern: RelationshipPattern): Between<SingleEdge> {
    const { direction } = pattern;
    const { slot, bound, from } = this.#resolveRelationship(pattern);
    this.#ask(pattern, slot, this.predicates, this.scope);
    const edge = { kind: 'single', slot, bound, from, direction, types: this.#types(pattern), span: spanOf(pattern) } as const;
    return (left, right) => ({ ...edge, left, right });
  }

  /** A chain of relationships. */
  variable(pattern: RelationshipPattern): Between<VariableEdge> {
    const { direction, variable } = pattern;
    const { slot, bound } = this.#resolveRelationships(pattern);
    const step = this.analysis.slot(variable?.name ?? ' step', 'relationship');
    const stepPredicates: BoundExpression[] = [];
    // Inside, the variable is each relationship in turn.
    const scope = (this.rules.seen ?? this.scope).inner();
    if (variable) scope.declare(variable.name, step);
    this.#ask(pattern, step, stepPredicates, scope);
    const { lower, upper } = pattern.quantifier ?? { lower: pattern.range?.lower ?? 1, upper: pattern.range?.upper };
    const edge = {
      ...({ kind: 'variable', slot, bound, direction, types: this.#types(pattern), lower } as const),
      ...{ upper: upper ?? Number.POSITIVE_INFINITY, step, stepPredicates, span: spanOf(pattern) },
    };
    return (left, right) => ({ ...edge, left, right });
  }

  /** A condition among the predicates. */
  where(node: Expression | undefined, scope = this.scope): void {
    if (node) this.later(() => this.predicates.push(...bindConjuncts(makeContext(this.analysis, scope, this.rules.where), node)));
  }

  /** Makes the variable of a path known. */
  pathSlot(variable: Variable): Slot {
    return this.declare(variable, this.analysis.slot(variable.name, 'value', { kind: 'path' }));
  }

  /** A choice of paths looks for its relationships itself. @throws QueryError `UnsupportedFeature` where one is bound outside */
  refuseBoundParts({ parts }: ShortestEdge): void {
    const isBound = (part: PathPart): boolean =>
      part.kind === 'single' ? part.bound || part.from !== undefined : part.kind === 'variable' && part.bound;
    const bound = parts.find(isBound);
    if (bound) throw this.#enclosed(bound.span);
  }

  /**
   * Keeps what stands between the ends of a chosen path out of the rest of the pattern.
   * @param others the nodes of the paths before
   * @throws QueryError `UnsupportedFeature` where it is bound outside, or a repeated part reads it
   */
  enclose(chosen: ShortestEdge, others: ReadonlySet<PatternNode>): void {
    const { parts, inner } = chosen;
    if (inner.some((node) => node.bound || node.from || others.has(node))) throw this.#enclosed(chosen.span);
    for (const node of inner) this.#inner.add(node);
    this.nodes = this.nodes.filter((node) => !this.#inner.has(node));
    const own = slotsOfEdge(chosen);
    this.later(() => {
      for (const part of parts) for (const { slot, span } of readsOf(part)) if (own.includes(slot)) throw this.#enclosed(span);
    });
  }

  #enclosed(span: Span): Error {
    return this.analysis.error(span, 'UnsupportedFeature', 'inside of a path with a selector no name can be bound or read from elsewhere', {
      hint: 'match it apart, with another name, and compare the two in WHERE',
    });
  }

  /** Takes away the predicates on a chosen path that wait for nothing else in the pattern. */
  takePredicates(chosen: ShortestEdge): BoundExpression[] {
    const own = new Set([...slotsOfEdge(chosen), ...(chosen.path ? [chosen.path] : [])]);
    const others = new Set<Slot>();
    for (const node of this.nodes) if (!node.bound && node !== chosen.left && node !== chosen.right) others.add(node.slot);
    for (const edge of this.edges) if (edge !== chosen) for (const slot of slotsOfEdge(edge)) others.add(slot);
    for (const { slot } of this.paths) if (slot !== chosen.path) others.add(slot);
    const isOwn = (predicate: BoundExpression): boolean => {
      const reads = readsOf(predicate);
      return reads.some(({ slot }) => own.has(slot)) && !reads.some(({ slot }) => others.has(slot));
    };
    const taken = this.predicates.filter(isOwn);
    const left = this.predicates.filter((predicate) => !isOwn(predicate));
    this.predicates.splice(0, this.predicates.length, ...left);
    return taken;
  }

  /**
   * Makes a variable known.
   * @throws QueryError `VariableAlreadyBound`, or `UndefinedVariable` where the pattern can make none
   */
  declare({ name, start, end }: Variable, slot: Slot): Slot {
    if (this.scope.find(name)) throw this.analysis.alreadyBound({ start, end }, name);
    if (!this.rules.binds) throw this.analysis.undefinedVariable({ start, end }, name, this.scope);
    this.scope.declare(name, slot);
    return slot;
  }

  /** Binds the expressions of the pattern. */
  finish(): void {
    for (const task of [...this.#later, ...this.#last]) task();
  }

  /** All of it as a clause. */
  match(span: Span, optional = false): BoundMatch {
    this.finish();
    const { nodes, edges, paths, predicates } = this;
    return { kind: 'Match', optional, nodes, edges, paths, predicates, span: spanOf(span) };
  }

  #resolveNode(variable: Variable | undefined): PatternNode {
    if (!variable) return this.anonymousNode();
    const { name } = variable;
    const known = this.#byName.get(name);
    if (known && this.#inner.has(known)) throw this.#enclosed(variable);
    if (known) return known;
    const slot = this.scope.find(name);
    const node = slot ? this.#boundNode(variable, slot) : this.#newNode(variable);
    this.#byName.set(name, node);
    return this.#add(node);
  }

  #newNode(variable: Variable): PatternNode {
    return { slot: this.declare(variable, this.analysis.slot(variable.name, 'node')), bound: false, from: undefined };
  }

  #boundNode(variable: Variable, slot: Slot): PatternNode {
    if (slot.kind === 'node') return { slot, bound: true, from: undefined };
    if (!mayBe(this.analysis.typeOf(slot), ['node'])) throw this.#conflict(variable, slot, 'a node');
    return { slot: this.#settle(variable, 'node'), bound: false, from: slot };
  }

  #resolveRelationship({ variable }: RelationshipPattern): Pick<SingleEdge, 'slot' | 'bound' | 'from'> {
    if (!variable) return { slot: this.analysis.slot(' relationship', 'relationship'), bound: false, from: undefined };
    const slot = this.scope.find(variable.name);
    this.#useOnce(variable, slot);
    if (!slot) {
      const own = this.declare(variable, this.analysis.slot(variable.name, 'relationship'));
      return { slot: own, bound: false, from: undefined };
    }
    if (slot.kind === 'relationship') return { slot, bound: true, from: undefined };
    if (!mayBe(this.analysis.typeOf(slot), ['relationship'])) throw this.#conflict(variable, slot, 'a relationship');
    return { slot: this.#settle(variable, 'relationship'), bound: false, from: slot };
  }

  #resolveRelationships({ variable }: RelationshipPattern): Pick<VariableEdge, 'slot' | 'bound'> {
    const type = listOf({ kind: 'relationship' });
    if (!variable) return { slot: this.analysis.slot(' relationships', 'value', type), bound: false };
    const slot = this.scope.find(variable.name);
    this.#useOnce(variable, slot);
    if (!slot) return { slot: this.declare(variable, this.analysis.slot(variable.name, 'value', type)), bound: false };
    const known = this.analysis.typeOf(slot);
    if (!mayBe(known, ['list']) || (known.kind === 'list' && !mayBe(known.element, ['relationship'])))
      throw this.#conflict(variable, slot, 'a list of relationships');
    return { slot, bound: true };
  }

  /** No two relationships of one MATCH are the same, so that the same variable twice could never match. */
  #useOnce(variable: Variable, slot: Slot | undefined): void {
    const { name } = variable;
    if (slot && this.#relationships.has(name))
      throw this.analysis.error(
        variable,
        'RelationshipUniquenessViolation',
        `\`${name}\` cannot stand for two relationships of one pattern, which are never the same`,
      );
    this.#relationships.add(name);
  }

  /** The slot for an entity that a variable holds as a value. */
  #settle({ name }: Variable, kind: 'node' | 'relationship'): Slot {
    const slot = this.analysis.slot(name, kind);
    if (this.rules.settles && this.scope.owns(name)) this.scope.declare(name, slot);
    return slot;
  }

  #conflict(variable: Variable, slot: Slot, wanted: string): Error {
    const found = typeText(this.analysis.typeOf(slot));
    const message = `\`${variable.name}\` is bound already, as ${found}: it cannot be ${wanted} here`;
    return this.analysis.error(variable, 'VariableTypeConflict', message, { found, expected: wanted });
  }

  #add(node: PatternNode): PatternNode {
    this.nodes.push(node);
    return node;
  }

  #types({ types }: RelationshipPattern): SingleEdge['types'] {
    return types && bindLabels(this.analysis, types, this.rules.creates ? undefined : 'type');
  }

  /** Inline properties and WHERE of a node or relationship. */
  #ask(pattern: NodePattern | RelationshipPattern, slot: Slot, predicates: BoundExpression[], scope: Scope): void {
    const { properties, where } = pattern;
    if (properties) this.later(() => predicates.push(...this.#comparisons(pattern, properties, slot)));
    if (where) this.later(() => predicates.push(...bindConjuncts(makeContext(this.analysis, scope, this.rules.where), where)));
  }

  #comparisons({ variable }: NodePattern | RelationshipPattern, map: MapLiteral | Parameter, slot: Slot): BoundExpression[] {
    if (map.kind === 'Parameter')
      throw this.analysis.error(map, 'InvalidParameterUse', `$${map.name} cannot stand for the properties of what is to be found`, {
        hint: `write {key: $${map.name}.key}`,
      });
    const context = makeContext(this.analysis, this.rules.seen ?? this.scope, this.rules.where);
    return map.entries.map(({ key, value, start, end }) => {
      if (!this.rules.creates) this.analysis.note('property', key.name, key);
      const object = readSlot(slot, variable ?? key);
      const left: BoundExpression = { kind: 'Property', object, key: key.name, span: spanOf(key) };
      return { kind: 'Comparison', operator: '=', left, right: bindValue(context, value), span: { start, end } };
    });
  }
}

/** Reads a slot. */
export function readSlot(slot: Slot, span: Span): BoundExpression {
  return { kind: 'Slot', slot, span: spanOf(span) };
}

/** The slots that a relationship, a chain or a repeated path fills besides its ends. */
function slotsOfEdge(edge: PatternEdge): Slot[] {
  switch (edge.kind) {
    case 'single':
    case 'variable':
      return [edge.slot];
    case 'quantified':
      return [edge.trail, ...edge.groups.map(({ outer }) => outer)];
    case 'shortest':
      return [...edge.parts.flatMap(slotsOfEdge), ...edge.inner.map((node) => node.slot)];
  }
}
