import { type Entity, UNNAMED_SOURCE } from '../../model/entity.ts';
import type { ReportWords } from './report-words.ts';

/** A prompt has room for so many; a report that names more of a project's entities is a list. */
const MOST = 200;

/** The entities of a project whose names are in the text: all that a model is told of the project. Unnamed sources belong to one report each. */
export function findCandidates(words: ReportWords, known: readonly Entity[]): Entity[] {
  const found: Entity[] = [];
  for (const entity of known) {
    if (entity.label === UNNAMED_SOURCE || ![entity.name, ...entity.aliases].some((name) => words.has(name))) continue;
    found.push(entity);
    if (found.length === MOST) break;
  }
  return found;
}
