import type { PropertyValue } from '../model/property.ts';
import type { Findings } from './gexf-findings.ts';
import { columnKindFor, parseValue } from './gexf-parse-value.ts';
import { edtfOf } from './gexf-time.ts';
import { unescapeForbidden } from './xml.ts';

/** The attributes of an XML element, without a prototype. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An `<attribute>`: a property of nodes or of edges. */
export interface Declaration {
  readonly key: string;
  /** A GEXF type in lower case, or `mixed`. */
  readonly type: string;
  readonly isLabels: boolean;
  readonly default: string | undefined;
}

/** What an element has to know of the document around it. */
export interface ElementContext {
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** The keys of all declarations. */
  readonly keys: ReadonlySet<string>;
  readonly findings: Findings;
  readonly isOwn: boolean;
  /** True when `start` and `end` are numbers, not dates. */
  readonly isNumericTime: boolean;
}

interface Value {
  readonly value: PropertyValue;
  /** When it holds, `start/end` or a timestamp; undefined for always. */
  readonly when: string | undefined;
}

/** A `<node>` or `<edge>` while it is read. */
export class OpenElement {
  readonly kind: 'node' | 'edge';
  readonly attributes: Attributes;
  position: readonly [x: number, y: number] | undefined;
  readonly #context: ElementContext;
  readonly #parent: string | undefined;
  readonly #values = new Map<string, Value[]>();
  readonly #spells: Attributes[] = [];
  /** What the `viz` module says. */
  readonly #look = new Map<string, PropertyValue>();
  readonly #parents: string[] = [];
  #labels: readonly string[] | undefined;

  constructor(kind: 'node' | 'edge', attributes: Attributes, context: ElementContext, parent: string | undefined) {
    this.kind = kind;
    this.attributes = attributes;
    this.#context = context;
    this.#parent = parent;
  }

  /** Takes in an element inside this one; false when there is no such element in GEXF. */
  add(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'attvalue':
        this.#addValue(attributes);
        return true;
      case 'spell':
      case 'slice':
        this.#spells.push(attributes);
        return true;
      case 'parent':
        this.#parents.push(unescapeForbidden(attributes.for ?? ''));
        return true;
      case 'color':
        this.#look.set('color', colourOf(attributes));
        return true;
      case 'size':
      case 'thickness':
      case 'shape':
        this.#look.set(name, this.#number(name, attributes.value ?? ''));
        return true;
      case 'position':
        if (this.kind === 'node') this.#place(attributes);
        return this.kind === 'node';
      default:
        return false;
    }
  }

  labels(): readonly string[] {
    if (this.#labels) return this.#labels;
    for (const declaration of this.#context.declarations.values()) {
      const { isLabels, default: text } = declaration;
      if (isLabels && text !== undefined) return (this.#read(declaration, unescapeForbidden(text)) as string[] | undefined) ?? [];
    }
    return [];
  }

  /** All that the element says, as properties; what attributes say goes before what GEXF itself says. */
  properties(): Map<string, PropertyValue> {
    const properties = new Map(this.#named());
    this.#addDefaults();
    for (const [key, values] of this.#values) {
      if (properties.has(key)) this.#tellShadowed(key);
      this.#settle(properties, key, values);
    }
    if (this.#context.isOwn) return properties;
    for (const [key, value] of this.#derived()) {
      if (!properties.has(key)) properties.set(key, value);
      else if (properties.get(key) !== value) this.#tellShadowed(key);
    }
    return properties;
  }

  /** In our own files an attribute stands for the whole property, also where an element lacks it. */
  *#named(): Generator<[string, PropertyValue]> {
    const { keys, isOwn } = this.#context;
    const { id, label } = this.attributes;
    if (id !== undefined && !(isOwn && keys.has('id'))) yield ['id', unescapeForbidden(id)];
    if (label !== undefined && this.kind === 'node') yield ['name', unescapeForbidden(label)];
  }

  #tellShadowed(key: string): void {
    if (!this.#context.isOwn) this.#context.findings.addOnce('shadowed', `an attribute named ${key} hides what GEXF itself says`);
  }

  #addValue(attributes: Attributes): void {
    const { declarations, findings } = this.#context;
    const id = attributes.for ?? attributes.id;
    if (id === undefined || attributes.value === undefined) {
      findings.add('warning', 'empty-value', 'a value without `for` or `value` is left out');
      return;
    }
    const declaration = declarations.get(id);
    if (!declaration) findings.addOnce('undeclared-attribute', `attribute ${unescapeForbidden(id)} is not declared: read as text`);
    const text = unescapeForbidden(attributes.value);
    const value = this.#read(declaration, text);
    if (value === undefined) return;
    if (declaration?.isLabels && Array.isArray(value)) {
      this.#labels = value as string[];
      return;
    }
    const key = declaration?.key ?? unescapeForbidden(id);
    const known = this.#values.get(key);
    const when = spanOf(attributes);
    if (known) known.push({ value, when });
    else this.#values.set(key, [{ value, when }]);
  }

  /** The value of a text; one that does not fit its type stays a number or text, an empty one that cannot be one is left out, as Gephi does. */
  #read(declaration: Declaration | undefined, text: string): PropertyValue | undefined {
    if (!declaration) return text;
    const { key, type, isLabels } = declaration;
    const value = parseValue(text, type, this.#context);
    if (value !== undefined || text === '') return value;
    const found = text.slice(0, 80);
    this.#context.findings.add('warning', 'value-type', `a value of ${key} does not fit its type`, { found, expected: type });
    if (isLabels) return undefined;
    const number = columnKindFor(type) === 'number' ? parseValue(text, 'double', this.#context) : undefined;
    return Number.isFinite(number) ? number! : text;
  }

  #addDefaults(): void {
    for (const declaration of this.#context.declarations.values()) {
      const { key, default: text, isLabels } = declaration;
      if (text === undefined || isLabels || this.#values.has(key)) continue;
      const value = this.#read(declaration, unescapeForbidden(text));
      if (value !== undefined) this.#values.set(key, [{ value, when: undefined }]);
    }
  }

  #settle(properties: Map<string, PropertyValue>, key: string, values: readonly Value[]): void {
    const [first] = values;
    if (values.length === 1 && first!.when === undefined) {
      properties.set(key, first!.value);
      return;
    }
    properties.set(
      key,
      values.map((v) => v.value),
    );
    const times = values.map((v) => v.when ?? '');
    if (times.some((t) => t !== '')) {
      properties.set(`${key} times`, times);
      this.#context.findings.addOnce(
        'dynamic-attribute',
        `values of ${key} change in time: read as two lists, the second named “${key} times”`,
      );
    } else this.#context.findings.addOnce('repeated-attribute', `several values of ${key} are read as a list`);
  }

  /** What the XML attributes and the `viz` module say; our own files say that in properties. */
  *#derived(): Generator<[string, PropertyValue]> {
    const { label, weight, kind } = this.attributes;
    if (label !== undefined && this.kind === 'edge' && label !== kind) yield ['label', unescapeForbidden(label)];
    if (weight !== undefined) yield ['weight', this.#number('weight', weight)];
    if (this.#parent !== undefined) yield ['parent', unescapeForbidden(this.#parent)];
    if (this.#parents.length > 0) yield ['parents', this.#parents];
    yield* this.#look;
    yield* this.#times();
  }

  *#times(): Generator<[string, PropertyValue]> {
    const { intervals, timestamps } = this.attributes;
    const spans = this.#spells.length > 0 ? this.#spells : [this.attributes];
    if (spans.some((s) => s.startopen !== undefined || s.endopen !== undefined))
      this.#context.findings.addOnce('open-interval', 'an end that does not belong to its interval is read as if it did');
    if (intervals !== undefined) yield ['intervals', intervals];
    if (timestamps !== undefined) yield ['timestamps', timestamps];
    if (spans.length > 1) {
      yield ['spells', spans.map((s) => spanOf(s) ?? '')];
      return;
    }
    const { start, end } = ends(spans[0]!);
    const { timestamp } = spans[0]!;
    if (timestamp !== undefined) {
      const time = this.#context.isNumericTime ? undefined : edtfOf(timestamp, timestamp);
      yield time === undefined ? ['timestamp', this.#moment(timestamp)] : ['time', time];
    }
    if (start === undefined && end === undefined) return;
    const time = this.#context.isNumericTime ? undefined : edtfOf(start, end);
    if (time !== undefined) yield ['time', time];
    else {
      if (start !== undefined) yield ['start', this.#moment(start)];
      if (end !== undefined) yield ['end', this.#moment(end)];
    }
  }

  #moment(text: string): PropertyValue {
    return (this.#context.isNumericTime ? parseValue(text, 'double', this.#context) : undefined) ?? text;
  }

  #number(name: string, text: string): PropertyValue {
    if (name === 'shape') return text;
    const number = parseValue(text, 'double', { isOwn: false });
    if (number === undefined)
      this.#context.findings.add('warning', 'value-type', `${name} stays text`, { found: text.slice(0, 80), expected: 'a number' });
    return number ?? text;
  }

  #place(attributes: Attributes): void {
    const [x, y, z] = [attributes.x, attributes.y, attributes.z ?? '0'].map((text) => parseValue(text ?? '', 'double', { isOwn: false }));
    if (typeof x !== 'number' || typeof y !== 'number' || typeof z !== 'number') {
      const found = `${attributes.x}, ${attributes.y}, ${attributes.z}`;
      this.#context.findings.add('warning', 'position', 'a position is left out', { found, expected: 'numbers' });
      return;
    }
    this.position = [x, y];
    if (z !== 0) this.#look.set('z', z);
  }
}

/** `#rrggbb`, or `#rrggbbaa` where the colour is not opaque. */
function colourOf({ r, g, b, a, hex }: Attributes): string {
  const byte = (value: number): string =>
    Math.round(Math.min(255, Math.max(0, value || 0)))
      .toString(16)
      .padStart(2, '0');
  const alpha = a === undefined || Number(a) >= 1 ? '' : byte(Number(a) * 255);
  return `${hex ?? `#${[r, g, b].map((channel) => byte(Number(channel))).join('')}`}${alpha}`;
}

/** In GEXF 1.2, ends that do not belong to the interval have names of their own. */
function ends({ start, end, startopen, endopen }: Attributes): { start: string | undefined; end: string | undefined } {
  return { start: start ?? startopen, end: end ?? endopen };
}

function spanOf(attributes: Attributes): string | undefined {
  const { start, end } = ends(attributes);
  if (attributes.timestamp !== undefined) return attributes.timestamp;
  return start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`;
}
