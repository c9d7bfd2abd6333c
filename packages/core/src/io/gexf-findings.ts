import type { Diagnostic, Place } from '../base/diagnostic.ts';
import { throwOnErrors } from '../base/errors.ts';

/** How many findings of one severity are kept: a file that is wrong in every line gives no longer report than that. */
const KEPT = 100;

/** What reading a file brings to light, each with its place. */
export class Findings {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #counts = { error: 0, warning: 0, info: 0 };
  readonly #repeated = new Map<string, { first: Diagnostic; count: number }>();
  readonly #place: () => Place;

  /** @param place where the reader is */
  constructor(place: () => Place) {
    this.#place = place;
  }

  add(severity: Diagnostic['severity'], code: string, message: string, details: Partial<Diagnostic> = {}): void {
    if (++this.#counts[severity] <= KEPT) this.#diagnostics.push({ severity, code, message, place: this.#place(), ...details });
  }

  /** A finding that many places may share: it is told once, with the first place and the number of places. */
  addOnce(code: string, message: string, details: Partial<Diagnostic> = {}): void {
    const key = `${code} ${message}`;
    const known = this.#repeated.get(key);
    if (known) known.count++;
    else if (this.#repeated.size < KEPT)
      this.#repeated.set(key, { first: { severity: 'warning', code, message, place: this.#place(), ...details }, count: 1 });
    else this.add('warning', code, message, details);
  }

  /**
   * All findings.
   * @throws KgError `invalid` with them, when there is an error
   */
  finish(what: string): readonly Diagnostic[] {
    const repeated = [...this.#repeated.values()].map(({ first, count }) =>
      count === 1 ? first : { ...first, message: `${first.message} (${count} times)` },
    );
    const left = Object.entries(this.#counts).flatMap(([severity, count]): Diagnostic[] =>
      count > KEPT ? [{ severity: severity as Diagnostic['severity'], code: 'more', message: `${count - KEPT} more of these` }] : [],
    );
    const all = [...this.#diagnostics, ...repeated, ...left];
    throwOnErrors(all, what);
    return all;
  }
}
