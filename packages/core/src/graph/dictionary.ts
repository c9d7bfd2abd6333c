/**
 * Interned strings: equal strings have equal codes, counted from 0 in the order of their first use.
 * The look-up table is made when a string is first looked for, and the strings themselves may be made when they are first read:
 * a column of unique ids then costs nothing until somebody asks for one.
 */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #texts: (string | undefined)[];
  /** Strings to be made, by code of the first of them. */
  readonly #later: { readonly first: number; readonly make: (i: number) => string }[] = [];
  #mapped = 0;
  #lastText = '';
  #lastCode = -1;

  /** @param texts strings that are known to differ, with their positions as codes; the dictionary keeps the array */
  constructor(texts: string[] = []) {
    this.#texts = texts;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** The code of a string, made when it is new. Equal strings mostly come one after the other, and then nothing is looked up. */
  intern(text: string): number {
    if (text === this.#lastText && this.#lastCode >= 0) return this.#lastCode;
    let code = this.#lookup().get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#codes.set(text, code);
      this.#texts.push(text);
      this.#mapped++;
    }
    this.#lastText = text;
    this.#lastCode = code;
    return code;
  }

  /**
   * Codes for strings that are known to be new and to differ, one after the other; returns the first of them.
   * @param make gives the string of the `i`th of these codes when it is first read
   */
  appendLater(count: number, make: (i: number) => string): number {
    const first = this.#texts.length;
    this.#texts.length += count;
    this.#later.push({ first, make });
    return first;
  }

  /** The code of a string, or -1. */
  find(text: string): number {
    return this.#lookup().get(text) ?? -1;
  }

  /** The string of a code that this dictionary gave out. */
  text(code: number): string {
    const known = this.#texts[code];
    if (known !== undefined) return known;
    let at = this.#later.length - 1;
    while (this.#later[at]!.first > code) at--;
    const { first, make } = this.#later[at]!;
    const made = make(code - first);
    this.#texts[code] = made;
    return made;
  }

  /** Every string, by code. */
  values(): readonly string[] {
    for (let code = 0; code < this.#texts.length; code++) this.text(code);
    return this.#texts as string[];
  }

  #lookup(): Map<string, number> {
    for (; this.#mapped < this.#texts.length; this.#mapped++) {
      const text = this.text(this.#mapped);
      if (!this.#codes.has(text)) this.#codes.set(text, this.#mapped);
    }
    return this.#codes;
  }
}
