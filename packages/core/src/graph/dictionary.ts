/** Interned strings: equal strings have equal codes, counted from 0 in the order of their first use. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The code of a string, made when it is new. */
  intern(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#codes.set(text, code);
      this.#texts.push(text);
    }
    return code;
  }

  /** The code of a string, or -1. */
  find(text: string): number {
    return this.#codes.get(text) ?? -1;
  }

  /** The string of a code that this dictionary gave out. */
  text(code: number): string {
    return this.#texts[code]!;
  }

  values(): readonly string[] {
    return this.#texts;
  }
}
