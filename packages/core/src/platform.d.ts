// What Node and browsers share beyond ECMAScript, as far as the core uses it: the DOM library would let browser-only names in.
declare class AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
}
declare const performance: { now(): number };
declare function setTimeout(handler: () => void, milliseconds?: number): unknown;
