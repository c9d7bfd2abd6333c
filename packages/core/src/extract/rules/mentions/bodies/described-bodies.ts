import type { NounGroup } from '../../reading.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { BODY_REFERENCES } from '../words/references.ts';

/** Descriptions of bodies whose names stand beside them. */
export interface DescribedBodies {
  /** `The magazine` in `The magazine, Kaskade, wrote`, and `a German magazine` in a sentence before: the report brings it in before it gives the name. */
  bodyOf(group: NounGroup): Draft | undefined;
}

/** Reads appositions in the whole report, as a description may stand before the name. */
export function findDescribedBodies(discourse: Discourse): DescribedBodies {
  const { nounGroups, tokens } = discourse.scene.parsed;
  const beside = new Map<number, Draft>();
  const ahead = new Map<string, { readonly draft: Draft; readonly group: number }>();
  const learn = (description: NounGroup, named: NounGroup): void => {
    const body = discourse.nameAt(named.head)?.draft;
    const { lower } = tokens[description.head]!;
    if (body?.label !== 'Organization' || description.kind !== 'common' || description.isPlural) return;
    if (BODY_REFERENCES[lower] === undefined || discourse.nameAt(description.head) !== undefined) return;
    beside.set(description.index, body);
    body.kind ??= BODY_REFERENCES[lower][0];
    if (description.determiner === 'definite' && !ahead.has(lower)) ahead.set(lower, { draft: body, group: description.index });
  };
  for (const group of nounGroups) {
    if (group.apposedTo === undefined) continue;
    learn(group, nounGroups[group.apposedTo]!);
    learn(nounGroups[group.apposedTo]!, group);
  }
  return {
    bodyOf: (group) => {
      const own = beside.get(group.index);
      if (own !== undefined || group.determiner !== 'indefinite') return own;
      const later = ahead.get(tokens[group.head]!.lower);
      return later !== undefined && later.group > group.index ? later.draft : undefined;
    },
  };
}
