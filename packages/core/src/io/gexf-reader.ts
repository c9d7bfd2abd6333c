import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { KgError } from '../base/errors.ts';
import type { Layout } from '../graph/layout.ts';
import { PropertyGraph } from '../graph/property-graph.ts';
import type { PropertyValue } from '../model/property.ts';
import { OWN_VARIANT } from './gexf.ts';
import { type Attributes, type Declaration, OpenElement } from './gexf-element.ts';
import { Findings } from './gexf-findings.ts';
import { columnKindFor, isGexfType } from './gexf-parse-value.ts';
import { unescapeForbidden } from './xml.ts';

/** The graph of a GEXF file. */
export interface GexfGraph {
  readonly store: PropertyGraph;
  /** Where the nodes stand, the origin where the file says nothing; undefined when it places no node. */
  readonly layout: Layout | undefined;
  /** What could not be taken over as it stands. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Edge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: ReadonlyMap<string, PropertyValue>;
}

/** Elements that only hold others, or that say nothing about the graph. */
const CONTAINERS = new Set([
  'meta',
  'creator',
  'keywords',
  'description',
  'title',
  'nodes',
  'edges',
  'attvalues',
  'spells',
  'slices',
  'parents',
  'options',
]);

/** As many as a property graph can tell apart. */
const MAX_TYPES = 65_536;

/** The attributes of nodes, or of edges. */
class AttributeClass {
  readonly declarations = new Map<string, Declaration>();
  readonly keys = new Set<string>();
}

/** Builds a graph from the elements of a GEXF document, in their order. */
export class GexfReader {
  readonly #graph = new PropertyGraph();
  readonly #nodes = new Map<string, number>();
  readonly #edgeIds = new Set<string>();
  /** Edges that stand before their nodes. */
  readonly #waiting: (Edge & { readonly place: Place })[] = [];
  readonly #open: OpenElement[] = [];
  readonly #classes = { node: new AttributeClass(), edge: new AttributeClass() };
  readonly #findings: Findings;
  readonly #place: () => Place;
  readonly #edgeType: string;
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  #started = false;
  #hasGraph = false;
  #isOwn = false;
  #direction = 'undirected';
  #isNumericTime = true;
  #declaring: 'node' | 'edge' | undefined;
  #declaration: { -readonly [K in keyof Declaration]: Declaration[K] } | undefined;
  #isDefault = false;

  constructor(place: () => Place, edgeType: string) {
    this.#place = place;
    this.#edgeType = edgeType;
    this.#findings = new Findings(place);
  }

  open(name: string, attributes: Attributes): void {
    if (!this.#started) this.#start(name, attributes);
    else if (name === 'graph') this.#startGraph(attributes);
    else if (name === 'attributes') this.#declareClass(attributes);
    else if (name === 'attribute') this.#declare(attributes);
    else if (name === 'default') this.#isDefault = true;
    else if (name === 'node' || name === 'edge') this.#openElement(name, attributes);
    else if (!CONTAINERS.has(name) && !this.#open.at(-1)?.add(name, attributes))
      this.#findings.addOnce('unknown-element', `<${name}> is not read here`);
  }

  text(text: string): void {
    if (this.#isDefault && this.#declaration) this.#declaration.default = (this.#declaration.default ?? '') + text;
  }

  close(name: string): void {
    if (name === 'default') this.#isDefault = false;
    else if (name === 'attribute') this.#declaration = undefined;
    else if (name === 'attributes') this.#declaring = undefined;
    else if (name === 'node') this.#readNode(this.#open.pop()!);
    else if (name === 'edge') this.#readEdge(this.#open.pop()!);
  }

  /** @throws KgError `format` without a graph, `invalid` with every error found */
  finish(): GexfGraph {
    if (!this.#hasGraph) throw new KgError('format', 'there is no graph in the file', { place: this.#place(), expected: '<graph>' });
    for (const edge of this.#waiting)
      if (!this.#addEdge(edge)) {
        const found = [edge.source, edge.target].filter((id) => !this.#nodes.has(id)).join(', ');
        this.#findings.add('error', 'unknown-node', 'an edge ends at a node that is not there', { place: edge.place, found });
      }
    const diagnostics = this.#findings.finish('the graph does not hold together');
    const [x, y] = [this.#x, this.#y].map((from) => Float64Array.from({ length: this.#graph.order }, (_, n) => from[n] ?? 0));
    return { store: this.#graph, layout: this.#x.length > 0 ? { x: x!, y: y! } : undefined, diagnostics };
  }

  #start(name: string, { version, variant }: Attributes): void {
    if (name !== 'gexf') throw new KgError('format', 'not GEXF', { place: this.#place(), found: `<${name}>`, expected: '<gexf>' });
    this.#started = true;
    this.#isOwn = variant === OWN_VARIANT;
    if (version !== undefined && !/^1\.[0-3]$/.test(version))
      this.#findings.add('warning', 'unknown-version', 'read as GEXF 1.3', { found: version, expected: '1.0 to 1.3' });
  }

  #startGraph(attributes: Attributes): void {
    if (this.#hasGraph) this.#findings.addOnce('second-graph', 'several graphs in one file are read as one');
    this.#hasGraph = true;
    for (const key of ['id', 'name']) this.#graph.nodes.ensure(key, 'string');
    this.#graph.edges.ensure('id', 'string');
    this.#direction = attributes.defaultedgetype ?? 'undirected';
    this.#isNumericTime = !/^date/i.test(attributes.timeformat ?? attributes.timetype ?? '');
  }

  #declareClass({ class: kind }: Attributes): void {
    if (kind === 'node' || kind === 'edge') this.#declaring = kind;
    else this.#refuse('attribute-class', 'attributes belong to nodes or to edges', kind ?? 'no class');
  }

  #declare({ id, title, type = '' }: Attributes): void {
    if (id === undefined) this.#refuse('attribute-id', 'an attribute needs an id', title);
    if (id === undefined || !this.#declaring) return;
    const lower = type.toLowerCase();
    if (!isGexfType(lower)) this.#findings.add('warning', 'attribute-type', `attribute ${id} is read as text`, { found: type });
    const isMixed = this.#isOwn && id.startsWith('-');
    this.#declaration = {
      key: unescapeForbidden(title ?? id),
      type: isMixed ? 'mixed' : isGexfType(lower) ? lower : 'string',
      isLabels: this.#declaring === 'node' && id === 'labels' && lower === 'liststring',
      default: undefined,
    };
    const { declarations, keys } = this.#classes[this.#declaring];
    declarations.set(id, this.#declaration);
    keys.add(this.#declaration.key);
    if (!this.#declaration.isLabels)
      this.#graph[`${this.#declaring}s`].ensure(this.#declaration.key, columnKindFor(this.#declaration.type));
  }

  #openElement(kind: 'node' | 'edge', attributes: Attributes): void {
    const parent = kind === 'node' ? (this.#open.at(-1)?.attributes.id ?? attributes.pid) : undefined;
    const { declarations, keys } = this.#classes[kind];
    const context = { declarations, keys, findings: this.#findings, isOwn: this.#isOwn, isNumericTime: this.#isNumericTime };
    this.#open.push(new OpenElement(kind, attributes, context, parent));
    if (parent !== undefined) this.#findings.addOnce('hierarchy', 'nodes inside nodes are read as nodes with a `parent`');
  }

  #readNode(element: OpenElement): void {
    const { id } = element.attributes;
    if (id === undefined) this.#refuse('node-id', 'a node needs an id');
    else if (this.#nodes.has(id)) this.#refuse('repeated-node', 'a node with this id is there already', unescapeForbidden(id));
    else this.#addNode(id, element);
  }

  #addNode(id: string, element: OpenElement): void {
    const properties = element.properties();
    const node = this.#graph.addNode(element.labels());
    for (const [key, value] of properties) this.#graph.setNodeProperty(node, key, value);
    this.#nodes.set(id, node);
    if (element.position) [this.#x[node], this.#y[node]] = element.position;
  }

  #readEdge(element: OpenElement): void {
    const { id, source, target, kind, type = this.#direction } = element.attributes;
    if (source === undefined || target === undefined) {
      this.#refuse('edge-ends', 'an edge needs a source and a target', id ?? 'an edge without an id');
      return;
    }
    if (id !== undefined && this.#edgeIds.size === this.#edgeIds.add(id).size)
      this.#findings.addOnce('repeated-edge', 'several edges have the same id', { found: unescapeForbidden(id) });
    const properties = element.properties();
    if (type !== 'directed') {
      properties.set('direction', type);
      this.#findings.addOnce('undirected', `an edge that is ${type} is read from its source to its target, with \`direction\``);
    }
    const edge = { type: kind === undefined ? this.#edgeType : unescapeForbidden(kind), source, target, properties };
    if (!this.#addEdge(edge)) this.#waiting.push({ ...edge, place: this.#place() });
  }

  #refuse(code: string, message: string, found?: string): void {
    this.#findings.add('error', code, message, { found });
  }

  #addEdge({ type, source, target, properties }: Edge): boolean {
    const [from, to] = [this.#nodes.get(source), this.#nodes.get(target)];
    if (from === undefined || to === undefined) return false;
    if (this.#graph.types.size >= MAX_TYPES && this.#graph.types.find(type) < 0)
      throw new KgError('limit', 'too many different kinds of edges', { place: this.#place(), expected: `at most ${MAX_TYPES}` });
    const edge = this.#graph.addEdge(type, from, to);
    for (const [key, value] of properties) this.#graph.setEdgeProperty(edge, key, value);
    return true;
  }
}
