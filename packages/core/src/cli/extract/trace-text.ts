import { chainOfToken } from '../../extract/rules/attribution/chain-of-clause.ts';
import type { Attributed, Range } from '../../extract/rules/reading.ts';
import type { RelationReading } from '../../extract/rules/relations/relation-reading.ts';
import type { RulesReading } from '../../extract/rules/rules-extractor.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/safe.ts';
import { wrap } from '../text/table.ts';

/** Sentence by sentence what the stages found, and which pattern led to each statement. */
export function traceText({ reading, relations }: RulesReading, paint: Paint, width: number | undefined): string {
  return reading.sentences.map((sentence) => sentenceText(sentence, reading, relations, paint, width)).join('\n\n');
}

function sentenceText(
  sentence: Attributed['sentences'][number],
  reading: Attributed,
  relations: readonly RelationReading[],
  paint: Paint,
  width: number | undefined,
): string {
  const inside = ({ first }: Range): boolean => first >= sentence.first && first < sentence.end;
  const lines = (label: string, items: readonly string[]): string[] =>
    items.map((item, i) => `${paint('dim', (i === 0 ? label : '').padEnd(11))}  ${wrap(oneLine(item), width, ' '.repeat(13)).trimStart()}`);
  return [
    paint('bold', wrap(`${sentence.index + 1}  ${oneLine(wordsOf(sentence, reading))}`, width, '')),
    ...lines(
      'clauses',
      reading.clauses.filter((c) => c.sentence === sentence.index).map((c) => clauseText(c, reading)),
    ),
    ...lines(
      'mentions',
      reading.mentions.filter(inside).map((m) => `${wordsOf(m, reading)} = ${nameOf(m.members ?? [m.entity], reading)} (${m.kind})`),
    ),
    ...lines(
      'times',
      reading.dates.filter(inside).map((d) => `${wordsOf(d, reading)} = ${d.edtf}`),
    ),
    ...lines(
      'voices',
      reading.attributions.filter((a) => a.cue.some(inside)).map((a) => voiceText(a, reading)),
    ),
    ...lines(
      'relations',
      relations.filter((r) => inside(r.trigger)).map((r) => relationText(r, reading)),
    ),
  ].join('\n');
}

function wordsOf({ first, end }: Range, { tokens, text }: Attributed): string {
  return end > first ? text.slice(tokens[first]!.start, tokens[end - 1]!.end) : '';
}

function nameOf(entities: readonly number[], reading: Attributed): string {
  return entities.map((e) => reading.entities[e]!.entity.id).join(' + ');
}

function clauseText(clause: Attributed['clauses'][number], reading: Attributed): string {
  const groups = (indexes: readonly number[]): string => indexes.map((g) => wordsOf(reading.nounGroups[g]!, reading)).join(' + ');
  const { verb, subject, object, indirectObject, predicate, prepositions, kind } = clause;
  const parts = [
    ...(subject.length > 0 ? [`${groups(subject)}${clause.isSubjectImplied ? ' (implied)' : ''}`] : []),
    ...(verb
      ? [
          `[${[...verb.modals, verb.isNegated ? 'not' : '', verb.voice === 'passive' ? 'passive' : '', verb.lemma].filter(Boolean).join(' ')}]`,
        ]
      : []),
    ...(indirectObject.length > 0 ? [`to ${groups(indirectObject)}`] : []),
    ...(object.length > 0 ? [groups(object)] : []),
    ...(predicate.length > 0 ? [`= ${groups(predicate)}`] : []),
    ...prepositions.map((p) => `${p.preposition} ${groups(p.groups)}`),
  ];
  return `${kind}: ${parts.join(' | ')}`;
}

function voiceText(span: Attributed['attributions'][number], reading: Attributed): string {
  const words = (ranges: readonly Range[]): string => ranges.map((r) => wordsOf(r, reading)).join(' … ');
  return `${words(span.source) || 'somebody'} “${words(span.cue)}” (${span.utterance}${span.isDenial ? ', denial' : ''}): ${words(span.content)}`;
}

function relationText(r: RelationReading, reading: Attributed): string {
  const { polarity, modality, certainty, qualifiers, pattern } = r;
  const speakers = chainOfToken(reading.attributions, r.trigger.first).length;
  const { place, with: others, to, ...plain } = qualifiers;
  const named = {
    ...plain,
    place: place === undefined ? undefined : nameOf([place], reading),
    with: others && nameOf(others, reading),
    to: to && nameOf(to, reading),
  };
  const notes = [
    ...(polarity === 'negated' ? ['negated'] : []),
    ...(modality === 'actual' ? [] : [modality]),
    ...(certainty === 'certain' ? [] : [certainty]),
    ...Object.entries(named).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`])),
    ...(speakers > 0 ? [`inside ${speakers === 1 ? 'a voice' : `${speakers} voices`}`] : []),
    `by pattern ${pattern}`,
  ];
  return `${nameOf([r.subject], reading)} ${r.relation} ${nameOf([r.object], reading)} (${notes.join('; ')})`;
}
