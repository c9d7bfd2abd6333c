/**
 * Text as XML 1.0 may hold it. The characters that XML forbids, even escaped, are written as U+241B (SYMBOL FOR ESCAPE), their four hex
 * digits and a semicolon, and U+241B itself too: nothing is lost, and `unescapeForbidden` gives the same text back.
 */
export function escapeXml(text: string): string {
  for (let i = 0; i < text.length; i++) if (needsEscape(text.charCodeAt(i))) return escapeSlowly(text);
  return text;
}

function needsEscape(unit: number): boolean {
  // & < > " ' and what XML forbids, with lone or paired surrogates and the escape character itself looked at closely later
  return (
    unit < 0x20 || unit === 0x22 || unit === 0x26 || unit === 0x27 || unit === 0x3c || unit === 0x3e || unit === 0x241b || unit >= 0xd800
  );
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeSlowly(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const forbidden = code < 0x20 || code === 0x241b || code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff);
    out += NAMED[char] ?? (forbidden ? `\u241B${code.toString(16).padStart(4, '0')};` : char);
  }
  return out;
}

/** Undoes what {@link escapeXml} does to characters that XML forbids; an XML parser has undone the rest. */
export function unescapeForbidden(text: string): string {
  return text.includes('\u241B')
    ? text.replace(/\u241B([0-9a-f]{4});/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
