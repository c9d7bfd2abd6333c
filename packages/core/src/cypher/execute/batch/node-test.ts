/** A predicate on nodes that is looked at for many of them at a time. Null is the node whose index is the number of nodes. */
export abstract class NodeTest {
  abstract accepts(node: number): boolean;

  /**
   * Finds the nodes that meet it in a part of an array.
   * @param found gets their places in the array; needs room for all of the part
   * @returns how many there are
   */
  abstract select(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number;

  /** As `select`, for nodes none of which comes twice. */
  scan(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    return this.select(nodes, from, to, found);
  }

  /** How many in a part of an array meet it. */
  count(nodes: Uint32Array, from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.accepts(nodes[at]!)) count++;
    return count;
  }
}

/** What a test needs to know of the graph. */
export interface TestInput {
  /** The number of nodes. */
  readonly order: number;
  /** Zeros, one for each node and one for null. */
  readonly makeMask: () => Uint8Array;
}

/** A test that costs little and cannot fail: when it has been looked at often enough it has the answer for every node at hand. */
abstract class MaskedTest extends NodeTest {
  readonly #order: number;
  readonly #makeMask: () => Uint8Array;
  #looks = 0;
  #mask: Uint8Array | undefined;

  constructor({ order, makeMask }: TestInput) {
    super();
    this.#order = order;
    this.#makeMask = makeMask;
  }

  abstract override scan(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number;
  /** Puts 1 where a node meets the test. */
  protected abstract fill(mask: Uint8Array): void;

  select(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    const mask = this.#maskFor(to - from);
    if (!mask) return this.scan(nodes, from, to, found);
    let size = 0;
    for (let at = from; at < to; at++) {
      found[size] = at;
      size += mask[nodes[at]!]!;
    }
    return size;
  }

  override count(nodes: Uint32Array, from: number, to: number): number {
    const mask = this.#maskFor(to - from);
    if (!mask) return super.count(nodes, from, to);
    let count = 0;
    for (let at = from; at < to; at++) count += mask[nodes[at]!]!;
    return count;
  }

  #maskFor(looks: number): Uint8Array | undefined {
    if (this.#mask) return this.#mask;
    this.#looks += looks;
    if (this.#looks < this.#order) return undefined;
    this.#mask = this.#makeMask();
    this.fill(this.#mask);
    return this.#mask;
  }
}

/** A number between two others, ends included. */
export class RangeTest extends MaskedTest {
  readonly #values: Float64Array;
  readonly #present: Uint8Array;
  readonly #least: number;
  readonly #most: number;

  constructor(
    input: TestInput,
    { values, present }: { values: Float64Array; present: Uint8Array },
    [least, most]: readonly [number, number],
  ) {
    super(input);
    this.#values = values;
    this.#present = present;
    this.#least = least;
    this.#most = most;
  }

  accepts(node: number): boolean {
    return this.#present[node] === 1 && this.#values[node]! >= this.#least && this.#values[node]! <= this.#most;
  }

  override scan(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    const [values, present, least, most] = [this.#values, this.#present, this.#least, this.#most];
    let size = 0;
    for (let at = from; at < to; at++) {
      const node = nodes[at]!;
      if (present[node] === 1 && values[node]! >= least && values[node]! <= most) found[size++] = at;
    }
    return size;
  }

  protected fill(mask: Uint8Array): void {
    const [values, present, least, most] = [this.#values, this.#present, this.#least, this.#most];
    const end = Math.min(mask.length, values.length);
    for (let node = 0; node < end; node++) if (present[node] === 1 && values[node]! >= least && values[node]! <= most) mask[node] = 1;
  }
}

/** A text that is just this one, by its code. */
export class CodeTest extends MaskedTest {
  readonly #codes: Int32Array;
  readonly #code: number;

  /** @param code -2 for a text that no node has */
  constructor(input: TestInput, codes: Int32Array, code: number) {
    super(input);
    this.#codes = codes;
    this.#code = code;
  }

  accepts(node: number): boolean {
    return this.#codes[node] === this.#code;
  }

  override scan(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    const [codes, code] = [this.#codes, this.#code];
    let size = 0;
    for (let at = from; at < to; at++) if (codes[nodes[at]!] === code) found[size++] = at;
    return size;
  }

  protected fill(mask: Uint8Array): void {
    const [codes, code] = [this.#codes, this.#code];
    const end = Math.min(mask.length, codes.length);
    for (let node = 0; node < end; node++) if (codes[node] === code) mask[node] = 1;
  }
}

/** What is known: nothing yet, or one of these, of which only the first has the lowest bit. */
const TRUE = 1;
const FALSE = 2;

/**
 * Any predicate, looked at once for each code that nodes have: of a text or of a set of labels, where it depends on nothing else. Without
 * codes it is looked at once for each node.
 */
export class RememberingTest extends NodeTest {
  readonly #codes: Int32Array | Uint16Array | undefined;
  readonly #known: Uint8Array;
  readonly #decide: (node: number) => boolean;

  /**
   * @param known zeros: one for each code and one for none, or one for each node and one for null
   * @param codes by node, -1 for none; nodes beyond its end have none
   */
  constructor(known: Uint8Array, decide: (node: number) => boolean, codes?: Int32Array | Uint16Array) {
    super();
    this.#codes = codes;
    this.#known = known;
    this.#decide = decide;
  }

  accepts(node: number): boolean {
    return this.#find(node) === TRUE;
  }

  select(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    const [codes, known] = [this.#codes, this.#known];
    let size = 0;
    for (let at = from; at < to; at++) {
      const node = nodes[at]!;
      found[size] = at;
      size += (known[codes ? (codes[node] ?? -1) + 1 : node] || this.#find(node)) & TRUE;
    }
    return size;
  }

  override count(nodes: Uint32Array, from: number, to: number): number {
    const [codes, known] = [this.#codes, this.#known];
    let count = 0;
    for (let at = from; at < to; at++) {
      const node = nodes[at]!;
      count += (known[codes ? (codes[node] ?? -1) + 1 : node] || this.#find(node)) & TRUE;
    }
    return count;
  }

  #find(node: number): number {
    const place = this.#codes ? (this.#codes[node] ?? -1) + 1 : node;
    this.#known[place] ||= this.#decide(node) ? TRUE : FALSE;
    return this.#known[place]!;
  }
}

/** Several tests. */
export class EveryTest extends NodeTest {
  readonly #tests: readonly NodeTest[];

  constructor(tests: readonly NodeTest[]) {
    super();
    this.#tests = tests;
  }

  accepts(node: number): boolean {
    for (const test of this.#tests) if (!test.accepts(node)) return false;
    return true;
  }

  select(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    return this.#refine(this.#tests[0]!.select(nodes, from, to, found), nodes, found);
  }

  override scan(nodes: Uint32Array, from: number, to: number, found: Uint32Array): number {
    return this.#refine(this.#tests[0]!.scan(nodes, from, to, found), nodes, found);
  }

  #refine(selected: number, nodes: Uint32Array, found: Uint32Array): number {
    let size = selected;
    for (let t = 1; t < this.#tests.length; t++) {
      const test = this.#tests[t]!;
      let kept = 0;
      for (let i = 0; i < size; i++) if (test.accepts(nodes[found[i]!]!)) found[kept++] = found[i]!;
      size = kept;
    }
    return size;
  }
}
