/**
 * The form in which the words of names are compared: without accents and full stops, in the case that they have, so that `US` is no `us`.
 * `U.S.` and `US`, `Türkiye` and `Turkiye`, `Sana'a` and `Sana’a` are the same words.
 */
export function nameKey(word: string): string {
  let key = word;
  if (NOT_PLAIN.test(key))
    key = key
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(LETTERS_WITHOUT_MARK, plainLetter);
  return key.includes('.') ? key.replace(/\./g, '') : key;
}

const NOT_PLAIN = /[^\x20-\x7e]/;
const MARKS = /\p{M}+/gu;
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS_WITHOUT_MARK = /[ıøØłŁđĐßæÆœŒəƏ]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ə: 'a', Ə: 'A',
}; // biome-ignore format: a table
const plainLetter = (letter: string): string => PLAIN[letter] ?? letter;

/** The words of a name as the tokens of a report give them: hyphens are no words, a possessive ending is one. */
export function nameWords(name: string): string[] {
  return name
    .replace(/['’]s(?=\s|$)/g, " 's")
    .replace(/s['’](?=\s)/g, "s '")
    .replace(/([&/,+])/g, ' $1 ')
    .split(/[\s\p{Pd}]+/u)
    .map(nameKey)
    .filter((word) => word !== '');
}

/** A kebab-case id from a name: `Côte d'Ivoire` is `cote-d-ivoire`. */
export function kebabCase(name: string): string {
  const id = nameKey(name)
    .toLowerCase()
    .replace(/'s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/[^\p{Ll}\p{Lo}\p{N}-]/gu, '')
    .slice(0, 120);
  return id.slice(0, endBeforeHyphens(id)) || 'unnamed';
}

function endBeforeHyphens(id: string): number {
  let end = id.length;
  while (end > 0 && id[end - 1] === '-') end--;
  return end;
}
