import { type Entity, entitySchema } from '../model/entity.ts';

/** The entity that a publisher's name stands for, and whether it has to be made. */
export interface Publisher {
  readonly entity: Entity;
  readonly isNew: boolean;
}

/** Finds an outlet by id, name, alias, or a spelling that gives the same id (`Turkiye Today`); makes it when there is none. */
export function findPublisher(name: string, entities: readonly Entity[]): Publisher {
  const id = slug(name) || 'outlet';
  const fits = (e: Entity): boolean => e.id === name || e.name === name || e.aliases.includes(name);
  const known =
    entities.find((e) => e.label === 'Organization' && fits(e)) ?? entities.find((e) => e.label === 'Organization' && e.id === id);
  if (known) return { entity: known, isNew: false };
  const isTaken = entities.some((e) => e.id === id);
  return { entity: entitySchema.parse({ id: isTaken ? `${id}-outlet` : id, label: 'Organization', name, kind: 'outlet' }), isNew: true };
}

/** A kebab-case id for a name. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');
}
