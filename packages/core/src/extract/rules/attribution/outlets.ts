import type { Clause, Parsed } from '../reading.ts';
import type { Scene } from './scene.ts';

/** Words in the names of media. A named hearer without one of them is a person or a body that was spoken to. */
const MEDIA_WORDS =
  /^(?:news|newspaper|times|post|journal|press|reuters|tv|television|radio|agency|broadcaster|magazine|channel|tribune|guardian|telegraph|herald|observer|axios|politico|bloomberg|bbc|cnn|nbc|cbs|abc|msnbc|cnbc|npr|pbs|afp|ap|dpa|tass|interfax|xinhua|anadolu|economist|spiegel|monde|outlet|today|gazette|chronicle|daily|weekly|wire)$/;

/** The outlets to which a source spoke: the named hearer in `told NBC News`, `said in an interview with X`. */
export function outletsIn(scene: Scene, clause: Clause, cueEnd: number): readonly number[] {
  const hearers = [...clause.indirectObject, ...clause.object];
  const within = clause.prepositions
    .filter((phrase) => phrase.token >= cueEnd && ['to', 'with', 'on', 'by', 'in'].includes(phrase.preposition))
    .flatMap((phrase) => phrase.groups);
  return [...hearers, ...within].filter((group) => isOutlet(scene.reading, group));
}

export function isOutlet(reading: Parsed, index: number): boolean {
  const group = reading.nounGroups[index]!;
  if (group.kind !== 'name') return false;
  for (let at = group.first; at < group.end; at++) if (MEDIA_WORDS.test(reading.tokens[at]!.lower)) return true;
  return false;
}
