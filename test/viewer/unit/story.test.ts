import { buildGraph } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { makeStory } from '../../../packages/viewer/src/state/story.ts';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, smallProject } from '../../support/small-project.ts';

const story = makeStory(
  buildGraph(
    smallProject([
      ['b', affirmedCitingTheDaily],
      ['a', affirmedByOfficial],
      ['b', deniedByCy],
    ]),
  ),
);

describe('makeStory', () => {
  it('draws the entities that a fact names, and no other', () => {
    expect(story.drawn.map((e) => e.id)).toEqual(['ada', 'bo']);
  });

  it('lists the statements of a report in the order of its text', () => {
    const exact = story.statedIn('b').map(({ statement }) => statement.evidence.exact);
    expect(exact).toEqual(['Ada never met Bo', 'Ada met Bo in Oslo on 3 March, according to The Daily']);
  });

  it('knows what a speaker says and what an outlet is cited for, but not what it merely prints', () => {
    expect(story.saidBy('cy').map(({ statement }) => statement.polarity)).toEqual(['negated']);
    expect(story.saidBy('the-daily')).toHaveLength(1);
    expect(story.saidBy('the-post')).toEqual([]);
    expect(story.publishedBy('the-post').map((d) => d.id)).toEqual(['b']);
  });

  it('gives null for what is not there, names of built-in properties included', () => {
    for (const id of ['nobody', '__proto__', 'constructor', ''])
      expect([story.entityOrNull(id), story.factOrNull(id), story.documentOrNull(id)]).toEqual([null, null, null]);
  });

  it('lets entities and reports be found', () => {
    const kinds = story.findables.map(({ kind }) => kind);
    expect(kinds.filter((k) => k === 'document')).toHaveLength(2);
    expect(story.findables.find(({ id }) => id === 'ada')).toMatchObject({ kind: 'entity', label: 'Person', weight: 1 });
  });
});
