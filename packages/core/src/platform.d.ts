// What Node and browsers share beyond ECMAScript, as far as the core uses it: the DOM library would let browser-only names in.
declare class AbortSignal {
  static any(signals: readonly AbortSignal[]): AbortSignal;
  static timeout(milliseconds: number): AbortSignal;
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare const performance: { now(): number };
declare function setTimeout(handler: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare class URL {
  static canParse(text: string): boolean;
  constructor(text: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly search: string;
  readonly hash: string;
}
declare function fetch(url: string, init: object): Promise<Response>;
declare class Response {
  constructor(body: Uint8Array | null, init: { status: number; headers: object });
  readonly status: number;
  readonly headers: object;
  readonly body: { getReader(): { read(): Promise<{ readonly value?: Uint8Array }>; cancel(): Promise<void> } } | null;
}
