// Values in the notation of the openCypher TCK, brought to one form in which equal values have equal text: keys and labels sorted.

/**
 * Reads a cell of a TCK table.
 * @param {string} text
 * @param {boolean} ignoreListOrder
 * @returns {string}
 */
export function canonical(text, ignoreListOrder = false) {
  const reader = new Reader(text, ignoreListOrder);
  const value = reader.value();
  reader.end();
  return value;
}

class Reader {
  #text;
  #at = 0;
  #ignoreListOrder;

  constructor(text, ignoreListOrder) {
    this.#text = text;
    this.#ignoreListOrder = ignoreListOrder;
  }

  end() {
    this.#space();
    if (this.#at < this.#text.length) throw new Error(`not a TCK value: ${this.#text} at ${this.#at}`);
  }

  value() {
    this.#space();
    const next = this.#text[this.#at];
    if (next === "'") return this.#string();
    if (next === '[') return this.#text[this.#skip(this.#at + 1)] === ':' ? this.#relationship() : this.#list();
    if (next === '{') return this.#map();
    if (next === '(') return this.#node();
    if (next === '<') return this.#path();
    return this.#word();
  }

  #string() {
    const start = this.#at++;
    while (this.#text[this.#at] !== "'") this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    const inside = this.#text.slice(start + 1, this.#at - 1);
    return JSON.stringify(inside.replace(/\\(.)/g, (_, c) => ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' })[c] ?? c));
  }

  #list() {
    const items = this.#items('[', ']', () => this.value());
    if (this.#ignoreListOrder) items.sort();
    return `[${items.join(', ')}]`;
  }

  #map() {
    const entries = this.#items('{', '}', () => {
      const key = this.#name();
      this.#expect(':');
      return `${key}: ${this.value()}`;
    });
    return `{${entries.sort().join(', ')}}`;
  }

  #node() {
    this.#expect('(');
    const inside = this.#inside(')');
    this.#expect(')');
    return `(${inside})`;
  }

  #relationship() {
    this.#expect('[');
    const inside = this.#inside(']');
    this.#expect(']');
    return `[${inside}]`;
  }

  #inside() {
    const labels = [];
    for (this.#space(); this.#text[this.#at] === ':'; this.#space()) {
      this.#at++;
      labels.push(`:${this.#name()}`);
    }
    const map = this.#text[this.#at] === '{' ? this.#map() : '';
    return labels.sort().join('') + (map === '{}' ? '' : map);
  }

  #path() {
    this.#expect('<');
    let path = this.#node();
    for (this.#space(); this.#text[this.#at] !== '>'; this.#space()) {
      const left = this.#text[this.#at] === '<';
      this.#at += left ? 2 : 1;
      const relationship = this.#relationship();
      this.#at += left ? 1 : 2;
      path += `${left ? '<-' : '-'}${relationship}${left ? '-' : '->'}${this.#node()}`;
    }
    this.#expect('>');
    return `<${path}>`;
  }

  #word() {
    const match = /^[^,\]}\s)]+/.exec(this.#text.slice(this.#at));
    if (!match) throw new Error(`not a TCK value: ${this.#text} at ${this.#at}`);
    this.#at += match[0].length;
    const word = match[0];
    if (/^[-+]?\d+$/.test(word)) return BigInt(word).toString();
    if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(word)) return `float ${Number(word) + 0}`;
    if (/^[-+]?(NaN|Inf(inity)?)$/.test(word)) return `float ${word.replace(/^Inf$/, 'Infinity')}`;
    return word;
  }

  #name() {
    this.#space();
    const match = /^(?:`((?:[^`]|``)*)`|'((?:[^'])*)'|[\p{L}\p{N}_$]+)/u.exec(this.#text.slice(this.#at));
    if (!match) throw new Error(`no name: ${this.#text} at ${this.#at}`);
    this.#at += match[0].length;
    return match[1] ?? match[2] ?? match[0];
  }

  #items(open, close, item) {
    this.#expect(open);
    const items = [];
    for (this.#space(); this.#text[this.#at] !== close; this.#space()) {
      items.push(item());
      this.#space();
      if (this.#text[this.#at] === ',') this.#at++;
    }
    this.#expect(close);
    return items;
  }

  #expect(char) {
    this.#space();
    if (this.#text[this.#at] !== char) throw new Error(`expected ${char}: ${this.#text} at ${this.#at}`);
    this.#at++;
  }

  #space() {
    this.#at = this.#skip(this.#at);
  }

  #skip(at) {
    while (/\s/.test(this.#text[at] ?? '')) at++;
    return at;
  }
}
