import type { Range } from '../../reading.ts';
import { isInnerHyphen, NameTrie } from '../name-trie.ts';
import type { Scene } from '../scene.ts';
import { BODY_MODIFIERS, PLACE_STARTS } from '../words/name-heads.ts';
import { TITLE_SURNAMES } from '../words/titles.ts';
import { readShapedName } from './body-name.ts';
import { isArticleOfName, isFirstName, isNameWord, isSentenceStart, runEnd } from './capitals.ts';
import type { NameSpan } from './name-span.ts';
import { titleEnd } from './titles.ts';

/** Finds all names of a report: those that the project or the gazetteer knows, and those that their shape gives away. In the text's order, none inside another. */
export function findNames(scene: Scene): NameSpan[] {
  const spans: NameSpan[] = [];
  const headlines: Range[] = [];
  for (const sentence of scene.parsed.sentences) {
    if (isInTitleCase(scene, sentence)) headlines.push(sentence);
    else readSentence(scene, sentence.first, sentence.end, spans);
  }
  if (headlines.length === 0) return spans;
  const inText = namesOfText(spans);
  for (const { first, end } of headlines) readHeadline(scene, first, end, inText, spans);
  return spans.sort((a, b) => a.first - b.first);
}

/** A headline Which Is Written Like This or IN CAPITALS: capitals show no names there. Not one noun, verb or adjective of three letters is in small ones. */
function isInTitleCase({ parsed: { tokens } }: Scene, { first, end }: Range): boolean {
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const { text, lower, tag } = tokens[at]!;
    if (text.length < 3 || !/^\p{L}/u.test(text)) continue;
    if (text[0] !== lower[0]) capitals += text.length > 3 ? 1 : 0;
    else if (OPEN_CLASS.has(tag)) return false;
  }
  return capitals >= 4;
}

const OPEN_CLASS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

/** Names that the text gives in sentences with small letters, with what stands for them alone: their last words. */
function namesOfText(spans: readonly NameSpan[]): NameTrie<true> {
  const names = new NameTrie<true>();
  for (const { key, world, known } of spans) {
    if (world.length > 0 || known.length > 0) continue;
    names.add(key, true);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (last !== key) names.add(last, true);
  }
  return names;
}

/** In a headline in title case only what the project, the gazetteer or the text knows is a name. */
function readHeadline(scene: Scene, first: number, limit: number, inText: NameTrie<true>, spans: NameSpan[]): void {
  const { tokens } = scene.parsed;
  for (let at = first; at < limit; ) {
    const hit = longestHit(scene, at, limit);
    const textEnd = inText.longest(tokens, scene.keys, at, limit)?.end ?? 0;
    if (hit !== undefined && hit.end >= textEnd && !hit.world[0]?.isDoubtful) {
      spans.push(makeSpan(scene, at, hit.end, hit));
      at = hit.end;
    } else if (textEnd > at) {
      spans.push(makeSpan(scene, at, textEnd, {}));
      at = textEnd;
    } else at++;
  }
}

function readSentence(scene: Scene, first: number, limit: number, spans: NameSpan[]): void {
  let title: Range | undefined;
  for (let at = first; at < limit; ) {
    const name = readName(scene, at, limit, title);
    if (name !== undefined) {
      spans.push(name);
      at = name.end;
      title = undefined;
      continue;
    }
    const afterTitle = titleEnd(scene, at, limit);
    if (afterTitle > at) {
      title = { first: title !== undefined && title.end === at ? title.first : at, end: afterTitle };
      at = afterTitle;
    } else at++;
  }
}

/** The name that begins at this token, when one does. `title` counts if it ends here. */
function readName(scene: Scene, at: number, limit: number, title: Range | undefined): NameSpan | undefined {
  const ownTitle = title !== undefined && title.end === at ? title : undefined;
  const hit = hitOf(scene, at, limit);
  const isWord = isNameWord(scene, at) || isArticleOfName(scene, at);
  if (!isWord && hit === undefined) return undefined;
  const byShape = isWord ? readShapedName(scene, at, limit) : undefined;
  const shaped = ownTitle !== undefined && byShape?.shape.label === 'Place' ? undefined : byShape; // `Minister Park`
  if (shaped !== undefined && shaped.end > (hit?.end ?? at) && !(ownTitle !== undefined && shaped.shape.isBareHead === true)) {
    if (!(shaped.shape.isBareHead === true && isSentenceStart(scene, at) && scene.lowerWords.has(scene.parsed.tokens[at]!.lower))) {
      return makeSpan(scene, at, shaped.end, { head: shaped.head, shape: shaped.shape, title: ownTitle });
    }
  }
  if (hit !== undefined && (hit.known.length > 0 || hit.end - at > 1)) return makeSpan(scene, at, hit.end, { ...hit, title: ownTitle });
  const afterTitle = titleEnd(scene, at, limit);
  if (afterTitle > at && hit === undefined && !isSurname(scene, at, afterTitle, limit)) return undefined;
  return readRun(scene, at, limit, hit, ownTitle);
}

/** `King` where no name follows may be a senator's surname; which one it is, the whole report decides. */
function isSurname(scene: Scene, at: number, end: number, limit: number): boolean {
  return (
    end === at + 1 &&
    TITLE_SURNAMES.has(scene.parsed.tokens[at]!.lower) &&
    !(end < limit && isNameWord(scene, end)) &&
    isNameWord(scene, at)
  );
}

/** `The National` is no newspaper in `The National Water Council`. */
function hitOf(scene: Scene, at: number, limit: number): Hit | undefined {
  const hit = longestHit(scene, at, limit);
  if (hit === undefined || hit.known.length > 0 || scene.parsed.tokens[at]!.lower !== 'the' || at + 1 >= limit) return hit;
  return isNameWord(scene, at + 1) && runEnd(scene, at + 1, limit) > hit.end ? undefined : hit;
}

interface Hit extends Pick<NameSpan, 'known' | 'world'> {
  readonly end: number;
}

function longestHit(scene: Scene, at: number, limit: number): Hit | undefined {
  const { tokens } = scene.parsed;
  const known = scene.known.names.longest(tokens, scene.keys, at, limit);
  const world = scene.world.names.longest(tokens, scene.keys, at, limit);
  if (known === undefined && world === undefined) return undefined;
  if (known !== undefined && known.end >= (world?.end ?? 0)) {
    return { end: known.end, known: known.values, world: world?.end === known.end ? world.values : [] };
  }
  return { end: world!.end, known: [], world: world!.values };
}

/** A run of capitals without a word that shows what it names: a gazetteer's name with what belongs to it, or an unknown name. */
function readRun(scene: Scene, at: number, limit: number, hit: Hit | undefined, title: Range | undefined): NameSpan | undefined {
  const end = endOfUnknown(scene, at, limit);
  if (hit !== undefined && !isSwallowed(scene, at, end, hit, title)) return makeSpan(scene, at, hit.end, { ...hit, title });
  if (!isNameWord(scene, at) && !isArticleOfName(scene, at)) return undefined;
  const { lower } = scene.parsed.tokens[at]!;
  if (end === at + 1 && lower.length === 1) return undefined;
  if (/^(?:day|eve|week)$/.test(scene.parsed.tokens[end - 1]!.lower)) return undefined; // `Independence Day` is a date
  if (title === undefined && isPortfolio(scene, at, end, limit)) return undefined;
  if (end === at + 1 && (BODY_MODIFIERS.has(lower) || PLACE_STARTS.has(lower)) && title === undefined) return undefined;
  return makeSpan(scene, at, end, { shape: placeShape(scene, at, end), title });
}

/** `Strategic Affairs` before `Minister`. */
function isPortfolio(scene: Scene, first: number, end: number, limit: number): boolean {
  const { tokens } = scene.parsed;
  if (end >= limit || tokens[end]!.text === tokens[end]!.lower || titleEnd(scene, end, limit) <= end) return false;
  return !scene.world.surnames.has(scene.keys[first]!) && !/^[\p{Lu}\d]+$/u.test(tokens[first]!.text);
}

/** Ends a run before an office (`Envoy`) and before a longer name that the gazetteer knows. */
function endOfUnknown(scene: Scene, at: number, limit: number): number {
  const end = runEnd(scene, at, limit);
  for (let index = at + 1; index < end; index++) {
    if (isInnerHyphen(scene.parsed.tokens, index)) {
      if (isPair(scene, index)) return index;
      continue;
    }
    const afterTitle = titleEnd(scene, index, limit);
    if (afterTitle > index && !(index === end - 1 && TITLE_SURNAMES.has(scene.parsed.tokens[index]!.lower)))
      return trimHyphen(scene, index);
    if (isInnerHyphen(scene.parsed.tokens, index + 1)) continue;
    const hit = longestHit(scene, index, limit);
    if (hit !== undefined && (hit.end - index > 1 || isNewCountry(scene, index, hit))) return trimHyphen(scene, index);
  }
  return end;
}

/** `the Merkel-Hollande plan`: two surnames that the world knows. */
const isPair = (scene: Scene, hyphen: number): boolean =>
  scene.world.surnames.has(scene.keys[hyphen - 1]!) && scene.keys[hyphen + 1] !== undefined && !isFirstName(scene.keys[hyphen - 1]!);

/** `Trump Russia` are two names (`told Trump Russia wanted`), `Jim Jordan` and `South Sudan` are one. */
function isNewCountry(scene: Scene, at: number, hit: Hit): boolean {
  const before = scene.parsed.tokens[at - 1]!;
  return (
    hit.world[0]?.entry.label === 'Country' &&
    !isFirstName(scene.keys[at - 1]!) &&
    !PLACE_STARTS.has(before.lower) &&
    before.text.length > 2
  );
}

const trimHyphen = (scene: Scene, end: number): number => (isInnerHyphen(scene.parsed.tokens, end - 1) ? end - 1 : end);

/** True when a single word that the gazetteer knows is only part of another name here: `Jordan` in `Jim Jordan`, `Paris` in `Paris Hilton`. */
function isSwallowed(scene: Scene, at: number, end: number, hit: Hit, title: Range | undefined): boolean {
  if (hit.known.length > 0 || end <= hit.end) return false;
  const use = hit.world[0]!.use;
  const { label } = hit.world[0]!.entry;
  if (use === 'adjective' || use === 'people' || isInnerHyphen(scene.parsed.tokens, hit.end)) return false;
  if (title !== undefined || isFirstName(scene.keys[at]!)) return true;
  if (label === 'Country')
    return end - hit.end === 1 && !isFirstName(scene.keys[hit.end]!) && longestHit(scene, hit.end, end) === undefined;
  return label !== 'Organization' || hit.world[0]!.isDoubtful;
}

function placeShape(scene: Scene, at: number, end: number): NameSpan['shape'] {
  return end - at > 1 && PLACE_STARTS.has(scene.parsed.tokens[at]!.lower) ? { label: 'Place' } : undefined;
}

/** `Ministry` in `Ministry of External Affairs`, the last word where no preposition stands in the name. */
function headOf({ parsed: { tokens, nounGroups, groupAt } }: Scene, first: number, end: number): number {
  const isPhrase = tokens.slice(first + 1, end - 1).some(({ tag }) => tag === 'ADP');
  const head = isPhrase ? (nounGroups[groupAt[first]!]?.head ?? -1) : -1;
  return head >= first && head < end ? head : end - 1;
}

function makeSpan(scene: Scene, first: number, end: number, rest: Partial<NameSpan>): NameSpan {
  const words: string[] = [];
  for (let at = first; at < end; at++) if (!isInnerHyphen(scene.parsed.tokens, at)) words.push(scene.keys[at]!);
  return {
    first,
    end,
    head: rest.head ?? headOf(scene, first, end),
    key: words.join(' '),
    known: rest.known ?? [],
    world: rest.world ?? [],
    shape: rest.shape,
    title: rest.title,
  };
}
