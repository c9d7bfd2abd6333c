import type { ItsFunction, ItsHelpers, PartOfSpeech as WinkTag } from 'wink-nlp';
import type { PartOfSpeech } from '../reading.ts';

/** A token as the model gives it: its characters, without the spaces before it. */
export interface TaggedWord {
  readonly text: string;
  readonly lemma: string;
  readonly tag: PartOfSpeech;
}

/** Splits a stretch of English into words and tags them. Line breaks and tabs are no words. */
export interface Tagger {
  tag(text: string): readonly TaggedWord[];
}

/** The model keeps every new word for ever: after so many characters it is set up afresh, so that memory stays flat over any number of reports. */
const CHARACTERS_UNTIL_RENEWAL = 5_000_000;

/**
 * Loads wink-nlp with its English model; takes about 0.2 s, so it is done when first needed and once.
 *
 * Why wink-nlp and not compromise 14: on 36 sentences tagged by hand it gave 97 % of the words the right class against 92 %, at thirty times the speed (650,000
 * words a second against 20,000). compromise found more of the verbs, 62 of 63 against 56; the repairs in `tag-rules.ts` make up for that, and with them 99 %
 * of the words are right (on sentences of which some led to the repairs).
 */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  const create = () => winkNlp(model, ['pos']);
  let nlp = create();
  let characters = 0;
  return {
    tag(text) {
      characters += text.length;
      if (characters > CHARACTERS_UNTIL_RENEWAL) {
        nlp = create();
        characters = text.length;
      }
      return tagWith(nlp, text);
    },
  };
}

function tagWith(nlp: ReturnType<typeof import('wink-nlp')['default']>, text: string): TaggedWord[] {
  const its: ItsHelpers = nlp.its;
  const document = nlp.readDoc(text);
  const tokens = document.tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos) as unknown as WinkTag[];
  const lemmas = tokens.out(its.lemma as ItsFunction<string>) as string[];
  const words: TaggedWord[] = [];
  for (let index = 0; index < values.length; index++) {
    const tag = tags[index]!;
    if (tag === 'SPACE') continue;
    words.push({ text: values[index]!, lemma: lemmas[index]!, tag });
  }
  return words;
}
