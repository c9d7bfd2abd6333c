import { isKeyword, nameOf, type Token } from '../syntax/token.ts';

/** What is known of a variable: a node with labels, a relationship with types, or any value. */
export interface Variable {
  readonly kind: 'node' | 'relationship' | 'value';
  /** Labels or types of which one is known to hold; none known when empty. */
  readonly names: readonly string[];
}

export type Scope = ReadonlyMap<string, Variable>;

/** What an open bracket is. */
export type FrameKind = 'query' | 'node' | 'relationship' | 'properties' | 'projection' | 'map' | 'list' | 'group';

/** An open bracket with the part of the query inside it. */
export interface Frame {
  readonly kind: FrameKind;
  /** Of a node or relationship: what is known of it so far. Of a projection: the name of what is projected. */
  readonly name: string | undefined;
  readonly element: Variable | undefined;
  readonly clause: string;
  readonly isCase: boolean;
  /** For how many CALL subqueries and the like: their variables stay. */
  readonly isCall: boolean;
  readonly scope: Scope;
}

type Open = { -readonly [K in keyof Frame]: Frame[K] } & {
  base: Scope;
  scope: Map<string, Variable>;
  next: Map<string, Variable> | undefined;
  cases: number;
};

/** The words that begin a clause, wherever they stand outside of other brackets. */
const CLAUSES = new Set(
  'MATCH WHERE RETURN WITH ORDER SKIP LIMIT UNWIND CREATE MERGE SET REMOVE DELETE CALL YIELD FOREACH UNION ON SHOW'.split(' '),
);
/** Brackets deeper than this share their variables, so that deep nesting costs no more than its length. */
const MAX_COPIES = 100;
const NONE: Variable = { kind: 'value', names: [] };

/** Reads the tokens before a place, whether they make a query or not, and tells what is open there and which variables are known. */
export class QueryReader {
  readonly #tokens: readonly Token[];
  readonly #frames: Open[] = [newFrame('query', new Map())];
  #last: Variable = NONE;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    for (let i = 0; i < tokens.length; i++) this.#read(i);
  }

  /** From the outermost to the innermost; the first is the query itself. */
  get frames(): readonly Frame[] {
    return this.#frames.map((f) => ({ ...f, isCase: f.cases > 0 }));
  }

  /** What is known of the node last closed. */
  get lastNode(): Variable {
    return this.#last;
  }

  get #top(): Open {
    return this.#frames.at(-1)!;
  }

  #kind(i: number): string {
    return this.#tokens[i]?.kind ?? '';
  }

  #word(i: number): string {
    const token = this.#tokens[i];
    return token && (token.kind === 'identifier' || isKeyword(token.kind)) ? token.text.toUpperCase() : '';
  }

  #read(i: number): void {
    const kind = this.#kind(i);
    if (kind === '(' || kind === '[' || kind === '{') this.#open(kind, i);
    else if (kind === ')' || kind === ']' || kind === '}') this.#close(kind);
    else if (kind === ';') this.#frames.splice(0, this.#frames.length, newFrame('query', new Map()));
    else if (kind === '.' || kind === ':' || this.#kind(i - 1) === '.') return;
    else if (kind === 'CASE') this.#top.cases++;
    else if (kind === 'END') this.#top.cases = Math.max(0, this.#top.cases - 1);
    else if (CLAUSES.has(this.#word(i))) this.#startClause(this.#word(i), i);
    else if (kind === 'identifier') this.#readName(i);
    else if (kind === '*' && this.#top.next) for (const [name, known] of this.#top.scope) this.#top.next.set(name, known);
  }

  #startClause(word: string, i: number): void {
    const top = this.#top;
    const before = this.#word(i - 1);
    if (word === 'WITH' && (before === 'STARTS' || before === 'ENDS')) return;
    if (top.kind !== 'query') {
      if (word === 'WHERE') top.clause = word;
      return;
    }
    // A word such as `call` or `on` that is no keyword to the lexer may be a variable.
    if (this.#kind(i) === 'identifier' && !['CALL', 'YIELD', 'FOREACH', 'SHOW'].includes(word)) return;
    if (top.next && word !== 'ORDER' && word !== 'SKIP' && word !== 'LIMIT') {
      top.scope = top.next;
      top.next = undefined;
    }
    if (word === 'UNION') top.scope = new Map(top.base);
    if (word === 'WITH' || word === 'RETURN') top.next = new Map();
    top.clause = word;
  }

  #readName(i: number): void {
    const top = this.#top;
    const name = nameOf(this.#tokens[i]!.text);
    const before = this.#kind(i - 1);
    if (top.kind === 'node' || top.kind === 'relationship') this.#readElement(top, name, before);
    else if (before === 'AS')
      this.#bind(name, this.#tokens[i - 2] && this.#isItem(i - 2) ? this.#find(nameOf(this.#tokens[i - 2]!.text)) : NONE);
    else if ((top.clause === 'YIELD' && top.kind === 'query') || (top.kind === 'list' && before === '[')) this.#bind(name, NONE);
    else if (top.kind === 'group' && before === '(') this.#nameGroup(top, name);
    else if (top.kind === 'group' && before === ':') top.element = { kind: 'value', names: [...(top.element?.names ?? []), name] };
    else if (top.kind === 'query' && top.next && this.#isItem(i)) this.#item(name);
    else if (top.kind === 'query' && /^(?:MATCH|CREATE|MERGE)$/.test(top.clause) && before !== 'OPTIONAL') this.#bind(name, NONE);
  }

  /** `any(x IN …`, and in expressions `(n)-->()`: which of them it is, what follows tells. */
  #nameGroup(top: Open, name: string): void {
    top.name = name;
    top.element = this.#find(name);
    top.scope.set(name, top.element);
  }

  /** Whether an identifier stands alone as an item of WITH or RETURN. */
  #isItem(i: number): boolean {
    const before = this.#kind(i - 1);
    return this.#kind(i) === 'identifier' && (before === ',' || before === 'WITH' || before === 'RETURN' || before === 'DISTINCT');
  }

  #item(name: string): void {
    if (this.#top.scope.has(name)) this.#top.next!.set(name, this.#find(name));
  }

  #readElement(top: Open, name: string, before: string): void {
    if (top.clause === 'WHERE') return;
    if (before === '(' || before === '[') {
      top.name = name;
      const known = this.#find(name);
      if (known.kind === top.kind) top.element = known;
    } else if (before === ':' || before === '|' || before === '&') {
      top.element = { kind: top.element!.kind, names: [...top.element!.names, name] };
    }
  }

  #bind(name: string, known: Variable): void {
    (this.#top.next ?? this.#top.scope).set(name, known);
  }

  #find(name: string): Variable {
    return this.#top.scope.get(name) ?? NONE;
  }

  #open(sign: '(' | '[' | '{', i: number): void {
    const top = this.#top;
    const kind = sign === '(' ? this.#parenthesis(i) : sign === '[' ? this.#bracket(i) : this.#brace(i);
    const frame = newFrame(kind, top.scope, this.#frames.length > MAX_COPIES);
    if (kind === 'node' || kind === 'relationship') frame.element = { kind, names: [] };
    if (kind === 'properties') frame.element = top.element;
    if (kind === 'projection') {
      frame.name = nameOf(this.#tokens[i - 1]!.text);
      frame.element = this.#find(frame.name);
    }
    if (kind === 'query') frame.isCall = top.clause === 'CALL' || top.clause === 'FOREACH';
    else frame.clause = kind === 'group' || kind === 'list' ? top.clause : '';
    this.#frames.push(frame);
  }

  #parenthesis(i: number): FrameKind {
    const before = this.#kind(i - 1);
    const isPattern = /^(?:MATCH|CREATE|MERGE)$/.test(this.#top.clause);
    if (
      before === 'identifier' &&
      this.#word(i - 1) !== 'EXISTS' &&
      !/^(?:SHORTEST|GROUPS|ANY|ALL|SHORTESTPATH|ALLSHORTESTPATHS)$/.test(this.#word(i - 1))
    )
      return 'group';
    if (before === '-' || before === '>' || (before === '<' && this.#kind(i - 2) === '-'))
      return isArrow(this.#tokens, i) ? 'node' : 'group';
    return isPattern ? 'node' : 'group';
  }

  #bracket(i: number): FrameKind {
    const start = this.#kind(i - 2) === '<' ? i - 3 : i - 2;
    return this.#kind(i - 1) === '-' && this.#kind(start) === ')' ? 'relationship' : 'list';
  }

  #brace(i: number): FrameKind {
    const { kind, clause } = this.#top;
    const word = this.#word(i - 1);
    if (kind === 'node' || kind === 'relationship') return 'properties';
    if (/^(?:EXISTS|COUNT|COLLECT|CALL)$/.test(word)) return 'query';
    if (this.#kind(i - 1) === ')' && clause === 'CALL' && kind === 'query') return 'query';
    return this.#kind(i - 1) === 'identifier' ? 'projection' : 'map';
  }

  #close(sign: ')' | ']' | '}'): void {
    const opens: Readonly<Record<typeof sign, readonly FrameKind[]>> = {
      ')': ['node', 'group'],
      ']': ['relationship', 'list'],
      '}': ['query', 'properties', 'projection', 'map'],
    };
    const at = this.#frames.findLastIndex((frame, i) => i > 0 && opens[sign].includes(frame.kind));
    if (at < 0) return;
    const frame = this.#frames[at]!;
    this.#frames.length = at;
    if (frame.kind === 'node' || frame.kind === 'relationship') {
      if (frame.name !== undefined) this.#top.scope.set(frame.name, frame.element!);
    }
    if (frame.kind === 'node' || frame.kind === 'group') this.#last = frame.element ?? NONE;
    if (frame.kind === 'query' && frame.isCall) for (const [name, known] of frame.next ?? []) this.#top.scope.set(name, known);
  }
}

function newFrame(kind: FrameKind, scope: Scope, isShared = false): Open {
  const sharesScope = isShared || kind === 'node' || kind === 'relationship' || kind === 'properties';
  const copy = sharesScope ? (scope as Map<string, Variable>) : new Map(scope);
  const rest = { name: undefined, element: undefined, clause: '', isCase: false, isCall: false, next: undefined, cases: 0 };
  return { kind, scope: copy, base: kind === 'query' ? new Map(scope) : scope, ...rest };
}

/** Whether a `-` or `>` before a place ends an arrow: `)-`, `]-`, `)<-`, `]->`, `-->`. */
function isArrow(tokens: readonly Token[], end: number): boolean {
  let i = end - 1;
  while (i >= 0 && /^[-<>]$/.test(tokens[i]!.kind)) i--;
  return (
    i < end - 1 &&
    /^[)\]]$/.test(tokens[i]?.kind ?? '') &&
    tokens.slice(i + 1, end).some(({ kind }) => kind === '-') &&
    (end - i > 2 || tokens[i]?.kind === ']')
  );
}
