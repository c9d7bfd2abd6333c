import { describe, expect, it } from 'vitest';
import { linesOf, readAttributions } from './read-attributions.ts';

describe('attribute', () => {
  const firstLines: readonly (readonly [string, string, string])[] = [
    ['a that-clause', 'The minister said that the ferry had sunk.', 'The minister | said | that the ferry had sunk'],
    ['a clause without that', 'Anna Lund believes the ferry will sail.', 'Anna Lund | believes | the ferry will sail'],
    ['a direct quotation', '“We will sail,” Lund said.', 'Lund | said | “We will sail,”'],
    ['an inverted quotation', '"We will sail," said Anna Lund, the captain.', 'Anna Lund, the captain | said | "We will sail,"'],
    ['a quotation after a colon', 'Lund wrote: “We will sail.”', 'Lund | wrote: | “We will sail.”'],
    ['a quotation parted by its cue', '“The ferry,” Lund said, “will sail.”', 'Lund | said | “The ferry,” … “will sail.”'],
    ['a quotation that goes on in the next sentence', '“We sail,” Lund said. “Nobody stops us.”', 'Lund | said | “We sail,” … “Nobody stops us.”'],
    ['a question', '“Can it sail?” Lund asked.', 'Lund | asked | “Can it sail?”'],
    ['words around the cue', 'The ferry, the report found on Monday, was overloaded.', 'the report | found | The ferry … was overloaded'],
    ['words before the cue', 'The ferry was overloaded, officials said Tuesday.', 'officials | said | The ferry was overloaded'],
    ['an apposition of the source', 'Anna Lund, the captain, said the ferry would sail.', 'Anna Lund, the captain, | said | the ferry would sail'],
    ['a phrase of source after its clause', 'The ferry was overloaded, according to two sailors.', 'two sailors | according to | The ferry was overloaded'],
    ['a phrase of source before its clause', 'According to Lund, the ferry was overloaded.', 'Lund | According to | the ferry was overloaded'],
    ['a possessor and his view', "In the captain's view, the ferry was safe.", 'the captain | In | the ferry was safe'],
    ['a person to whom it seems so', 'To Lund, the ferry looked safe.', 'Lund | To | the ferry looked safe'],
    ['an as-clause', 'As the captain put it, the ferry was safe.', 'the captain | put | the ferry was safe'],
    ['an as-clause in the passive', 'The ferry sank, as reported by Radio Nord.', 'Radio Nord | reported by | The ferry sank'],
    ['an as-clause with a hearer', 'As Lund told the court, the ferry was old.', 'Lund | told | the ferry was old'],
    ['an insertion between cue and content', 'Lund believes, for example, that the ferry was old.', 'Lund | believes | that the ferry was old'],
    ['a quotation in the next paragraph', 'Lund wrote on Monday:\n\n“The ferry was old.”', 'Lund | wrote | “The ferry was old.”'],
    ['a headline with a colon', 'Lund: Ferry was old', 'Lund | : | Ferry was old'],
    ['a source behind the verb in mid-sentence', 'The ferry, said Lund, was old.', 'Lund | said | The ferry … was old'],
    ['a pronoun that stands for the content', 'The owner sank it, which Lund denies.', 'Lund | denies | which'],
    ['a phrase before a reporting clause', 'In Oslo, Lund said that the ferry was old.', 'Lund | said | that the ferry was old'],
    ['a survey', 'In a recent poll, most sailors chose the ferry.', 'a recent poll | In | most sailors chose the ferry'],
    ['a denial', 'Lund denied that she had seen the iceberg.', 'Lund | denied | that she had seen the iceberg'],
    ['an accusation', 'Lund accused the owner of lying.', 'Lund | accused | the owner of lying'],
    ['a verdict', 'Lund called the ferry a coffin.', 'Lund | called | the ferry a coffin'],
    ['a cue with its preposition', 'Lund called for a new ferry.', 'Lund | called for | a new ferry'],
    ['an intention', 'The owner vowed to rebuild the ferry.', 'The owner | vowed | to rebuild the ferry'],
    ['an adjective of certainty', 'The owner is confident that the ferry is safe.', 'The owner | is confident | that the ferry is safe'],
    ['a noun of speech with its possessor', "The owner's claim that the ferry was safe was wrong.", "The owner's | claim | that the ferry was safe"],
    ['a noun of speech with a light verb', 'The owner made the claim that the ferry was safe.', 'The owner | made the claim | that the ferry was safe'],
    ['a noun of speech as subject', "The owner's version is that the ferry was safe.", "The owner's | version is | that the ferry was safe"],
    ['an expectation without a bearer', 'The ferry is expected to sail on Friday.', ' | is expected | The ferry … to sail on Friday'],
    ['hearsay without a source', 'It is believed that the ferry sank.', ' | is believed | that the ferry sank'],
    ['an adverb of hearsay', 'The ferry reportedly sank.', ' | reportedly | The ferry … sank'],
    ['a passive with its agent', 'The plan was rejected by the sailors.', 'the sailors | was rejected by | The plan'],
    ['quoted speech', 'Lund was quoted as saying that the ferry was safe.', 'Lund | was quoted as saying | that the ferry was safe'],
    ['a question without its asker', 'Asked about the ferry, Lund shrugged.', ' | Asked about | the ferry'],
    ['who lets it be known', 'The owner let it be known that the ferry was safe.', 'The owner | let it be known | that the ferry was safe'],
    [
      'a phrase of source after a list behind a colon',
      'The crew had two tasks: to clean and to mend the ferry, according to Lund.',
      'Lund | according to | The crew had two tasks: to clean and to mend the ferry',
    ],
    [
      'a phrase of source in the middle, before a concession',
      'The ferry was old, according to Lund, although it was safe.',
      'Lund | according to | The ferry was old … although it was safe',
    ],
    ['a relative clause', 'The plan angered sailors who supported the ferry.', 'who | supported | the ferry'],
  ]; // biome-ignore format: one sentence a row

  it.each(firstLines)('finds %s', (_name, text, line) => {
    expect(linesOf(text)[0]).toBe(line);
  });

  it('finds nothing where nobody speaks', () => {
    expect(linesOf('The ferry left the harbour at noon. Rain fell on the empty pier.')).toEqual([]);
    expect(linesOf('')).toEqual([]);
  });

  it('gives a participle of saying the speaker of the clause before it', () => {
    expect(linesOf('Lund argued that a bridge would help, adding that it was cheap.')[1]).toBe('Lund | adding | that it was cheap');
  });

  it('ends the words of one speaker where the next one begins', () => {
    expect(linesOf('Lund said the ferry was safe, but Berg said it was old.')).toEqual([
      'Lund | said | the ferry was safe',
      'Berg | said | it was old',
    ]);
  });

  it('follows speech over paragraphs whose quotation stays open', () => {
    expect(linesOf('“We sail,” Lund said. “We sail at noon.\n\n“Nobody stops us.”')[0]).toBe(
      'Lund | said | “We sail,” … “We sail at noon. … “Nobody stops us.”',
    );
  });
});

describe('an attribution', () => {
  const spanOf = (text: string) => readAttributions(text).reading.attributions[0]!;

  it.each([
    ['“The ferry was safe,” Lund said.', 'direct'],
    ['Lund said the ferry was safe.', 'indirect'],
    ['Lund said the ferry was “as safe as a house”.', 'mixed'],
    ['Lund said the “Fox” was safe.', 'indirect'],
  ])('tells how it quotes: %s', (text, utterance) => {
    expect(spanOf(text).utterance).toBe(utterance);
  });

  it.each([
    ['Lund said the ferry was safe.', 'proposition'],
    ['Lund called the ferry a coffin.', 'proposition'],
    ['Lund vowed to sail.', 'intention'],
    ['Lund criticized the owner.', 'topic'],
  ])('tells what its content is: %s', (text, kind) => {
    expect(spanOf(text).kind).toBe(kind);
  });

  it.each([
    ['Lund has told reporters that the ferry sank.', 'told'],
    ['According to Lund, the ferry sank.', 'According to'],
    ["In Lund's opinion, the ferry was safe.", "In Lund's opinion"],
    ['Lund pointed out that the ferry was old.', 'pointed out'],
    ['Lund raised the possibility that the ferry sank.', 'raised the possibility'],
  ])('writes its cue as a statement has it: %s', (text, cueText) => {
    expect(spanOf(text).cueText).toBe(cueText);
  });

  it('is a denial, and as certain as its cue', () => {
    expect(spanOf('Lund denied that the ferry sank.')).toMatchObject({ isDenial: true, certainty: 'certain' });
    expect(spanOf('Lund suspects that the ferry sank.')).toMatchObject({ isDenial: false, certainty: 'probable' });
  });

  it('has all joint speakers as its source', () => {
    const { reading, words } = readAttributions('A sailor and two passengers said the ferry was old.');
    const { sourceGroups } = reading.attributions[0]!;
    expect(sourceGroups.map((index) => words([reading.nounGroups[index]!]))).toEqual(['A sailor', 'two passengers']);
  });

  it.each([
    ['Lund told the Harbour Times that the ferry sank.', ['the Harbour Times']],
    ['The ferry sank, Lund said in an interview with Radio Nord.', ['Radio Nord']],
    ['Lund told the captain that the ferry sank.', []],
    ['Lund told reporters that the ferry sank.', []],
  ])('knows the outlet that was spoken to: %s', (text, outlets) => {
    const { reading, words } = readAttributions(text);
    expect(reading.attributions[0]!.outletGroups.map((index) => words([reading.nounGroups[index]!]))).toEqual(outlets);
  });
});
