/** Fewer letters than this do not tell a language. */
const FEWEST_LETTERS = 60;
/**
 * How near to the best a language must come to be possible, of 1. Near relatives (Russian and Bulgarian) are nearer than this, and so is English full of
 * foreign names; English as a rival of another language's sentence stays below 0.85.
 */
const NEAR = 0.9;

/**
 * The language of a text as BCP 47, by the frequency of its trigrams; `und` when the text is too short and nothing is declared. A declared
 * language is kept when the text may be in it, and next to none declared, English is: trigrams tell English from Dutch well, Russian from Bulgarian badly.
 */
export async function detectLanguage(text: string, declared?: string): Promise<string> {
  const sample = text.slice(0, 4000);
  const known = declared === undefined ? undefined : canonical(declared);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return known ?? 'und';
  const { francAll } = await import('franc-min');
  const ranked = francAll(sample).filter(([, score]) => score >= NEAR);
  const languages = ranked.map(([code]) => canonical(code) ?? 'und');
  const wanted = [known, 'en'].find((w) => w !== undefined && languages.some((l) => base(l) === base(w)));
  return wanted ?? languages.find((l) => l !== 'und') ?? known ?? 'und';
}

/** The tag in its canonical form: `en-us` and `en_US` give `en-US`, `rus` gives `ru`; undefined when it is no tag. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function base(tag: string): string {
  return tag.split('-', 1)[0]!;
}
