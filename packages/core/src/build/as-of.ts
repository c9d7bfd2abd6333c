import { KgError } from '../base/errors.ts';
import { isEdtf, parseEdtf } from '../model/edtf.ts';
import type { Project } from '../model/project.ts';

/**
 * The project as it was known at the end of a date: later reports and statements are gone, and so are entities that only they name.
 * @param date EDTF or ISO 8601: `2025-11-21`
 * @param by `published`: what the world could read; `recorded`: what the store held
 * @throws KgError `format` when the date is none
 */
export function asOf(project: Project, date: string, by: 'published' | 'recorded' = 'published'): Project {
  const limit = isEdtf(date) ? parseEdtf(date).until : Date.parse(date) + 1;
  if (Number.isNaN(limit)) throw new KgError('format', 'not a date', { found: date, expected: '2025-11-21' });
  const known = (time: string): boolean => Date.parse(time) < limit;
  const documents = project.documents.filter((d) => by === 'recorded' || known(d.published));
  const ids = new Set<string>(documents.map((d) => d.id));
  const statements = project.statements.filter((s) => ids.has(s.evidence.document) && known(s[by]));
  const [before, after] = [mentioned({ ...project, statements, documents }), mentioned(project)];
  const entities = project.entities.filter((e) => before.has(e.id) || !after.has(e.id));
  const left = new Set<string>(entities.map((e) => e.id));
  const judgements = project.judgements.filter((j) => (j.at === undefined || known(j.at)) && left.has(j.left) && left.has(j.right));
  return { ...project, documents, statements, entities, judgements };
}

/** Every entity that the statements and documents name, directly or as an affiliation. */
function mentioned({ documents, statements, entities }: Project): Set<string> {
  const ids = new Set<string>(documents.map((d) => d.publisher));
  for (const { subject, object, attribution, qualifiers } of statements) {
    for (const id of [subject, object, ...attribution.map((a) => a.agent), ...(qualifiers.with ?? []), ...(qualifiers.to ?? [])])
      ids.add(id);
    if (qualifiers.place !== undefined) ids.add(qualifiers.place);
  }
  for (const e of entities) if (e.affiliation !== undefined && ids.has(e.id)) ids.add(e.affiliation);
  return ids;
}
