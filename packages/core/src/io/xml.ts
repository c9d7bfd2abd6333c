/**
 * Text as XML 1.0 may hold it. The characters that XML forbids, even escaped, are written as U+241B (SYMBOL FOR ESCAPE), their four hex
 * digits and a semicolon, and U+241B itself too: nothing is lost, and `unescapeForbidden` gives the same text back.
 */
export function escapeXml(text: string): string {
  for (let i = 0; i < text.length; i++) if (needsEscape(text.charCodeAt(i))) return escapeFrom(text, i);
  return text;
}

function needsEscape(unit: number): boolean {
  // & < > " ' and what XML forbids, with surrogates and the escape character itself looked at closely later
  return (
    unit < 0x20 || unit === 0x22 || unit === 0x26 || unit === 0x27 || unit === 0x3c || unit === 0x3e || unit === 0x241b || unit >= 0xd800
  );
}

const NAMED: Readonly<Record<number, string>> = {
  38: '&amp;',
  60: '&lt;',
  62: '&gt;',
  34: '&quot;',
  39: '&apos;',
  9: '&#9;',
  10: '&#10;',
  13: '&#13;',
};

/** Copies whole runs of harmless characters: text is long and has few others. */
function escapeFrom(text: string, first: number): string {
  let out = '';
  let copied = 0;
  for (let i = first; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!needsEscape(unit)) continue;
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    else if (unit < 0xd800 || unit <= 0xdfff || unit >= 0xfffe) {
      out += text.slice(copied, i) + (NAMED[unit] ?? `\u241B${unit.toString(16).padStart(4, '0')};`);
      copied = i + 1;
    }
  }
  return out + text.slice(copied);
}

/** Undoes what {@link escapeXml} does to characters that XML forbids; an XML parser has undone the rest. */
export function unescapeForbidden(text: string): string {
  return text.includes('\u241B')
    ? text.replace(/\u241B([0-9a-f]{4});/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
