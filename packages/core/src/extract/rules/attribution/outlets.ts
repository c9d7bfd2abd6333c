import type { Clause } from '../reading.ts';
import { OUTLET, UNKNOWN } from './outlet-marks.ts';
import { groupFrom, type Scene } from './scene.ts';

/** Prepositions by which a clause of saying names the outlet: `said in an interview WITH X`, `wrote IN X`, `was quoted BY X`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'with', 'on', 'by', 'in']);

/** The outlets to which a source spoke: the hearer in `told NBC News`, or who stands after a preposition. Indexes of noun groups. */
export function outletsIn(scene: Scene, clause: Clause, cueEnd: number, mayHear: boolean): readonly number[] {
  const hearer = mayHear ? groupFrom(scene, cueEnd) : -1;
  const hearers = [...clause.indirectObject, ...clause.object, ...(hearer < 0 ? [] : [hearer])];
  const others = clause.prepositions
    .filter((phrase) => phrase.token >= cueEnd && PREPOSITIONS.has(phrase.preposition))
    .flatMap((phrase) => phrase.groups);
  const all = [...hearers, ...others].flatMap((group) => [group, ...complementsOf(scene, group)]);
  return [...new Set(all)].filter((group) => isOutlet(scene, group));
}

/** `an interview with X`, `a statement to X`. */
function complementsOf(scene: Scene, group: number): readonly number[] {
  return scene.reading.nounGroups[group]!.complements.filter((phrase) => PREPOSITIONS.has(phrase.preposition)).flatMap(
    (phrase) => phrase.groups,
  );
}

/** Whether a name is an outlet's: by the entity that it mentions where that is known, else by the words that media have in their names. */
export function isOutlet(scene: Scene, index: number): boolean {
  const group = scene.reading.nounGroups[index]!;
  if (group.kind !== 'name') return false;
  const known = scene.outletAt?.[group.head];
  if (known !== undefined && known !== UNKNOWN) return known === OUTLET;
  for (let at = group.first; at < group.end; at++) if (MEDIA_WORDS.has(scene.tokens[at]!.lower)) return true;
  return false;
}

/** The names of the media that reports cite most, and the words that most others have in theirs. */
const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `news newspaper times post journal press tv television radio agency broadcaster magazine channel tribune guardian telegraph herald gazette chronicle
  weekly outlet reuters axios politico bloomberg bbc cnn nbc cbs abc msnbc cnbc npr pbs afp ap dpa tass interfax xinhua anadolu economist spiegel
  monde`.split(/\s+/),
);
