// Text of a report may be hostile: control characters drive the terminal, bidirectional controls reorder what a person reads.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Text for a terminal; line ends and tabs stay. */
export function safe(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

/** Text for one line of a terminal: a name with a line end in it could forge the line below. */
export function oneLine(text: string): string {
  return safe(text.replace(/[\t\n]+/g, ' '));
}

/** A value as JSON that is safe on a terminal, too: the same characters, escaped. */
export function jsonForTerminal(value: unknown): string {
  return escapeControls(JSON.stringify(value, null, 2) ?? 'null');
}

/** JSON whose strings are safe on a terminal, too. */
export function escapeControls(json: string): string {
  return json.replace(CONTROLS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
