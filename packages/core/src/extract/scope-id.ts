import { UNNAMED_SOURCE } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';

/**
 * The id of an entity that a report gives no name of its own: `officials` and `the deal` of two reports are two until somebody says that they are one,
 * so their ids carry the report's. What has a proper name or a number in its name (`28-point plan`) keeps its id: the same in every report.
 */
export function scopeId(id: EntityId, entity: { readonly label: string; readonly name: string }, documentId: string): EntityId {
  if (entity.label !== UNNAMED_SOURCE && /[\p{Lu}\p{Lo}\p{N}]/u.test(entity.name)) return id;
  const prefix = documentId
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .slice(0, Math.max(0, LONGEST - id.length - 1))
    .replace(/^-|-$/g, '');
  return prefix === '' ? id : (`${prefix}-${id}` as EntityId);
}

/** Of an id, as the model has it. */
const LONGEST = 200;
