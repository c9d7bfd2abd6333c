import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../../../packages/core/src/extract/rules/mentions/world/countries.ts';
import { loadWorld } from '../../../../../packages/core/src/extract/rules/mentions/world/load-world.ts';
import { diplomacyData } from '../../../../../packages/core/src/model/diplomacy.ts';

const world = loadWorld();
const only = (name: string) => world.names.get(name).map(({ entry, use }) => `${entry.label} ${entry.name} (${use})`);

describe('the shipped gazetteer', () => {
  it('has a line of six fields and a code of its own for each state', () => {
    const lines = COUNTRIES.trim().split('\n');
    expect(lines.filter((line) => line.split('|').length !== 6)).toEqual([]);
    expect(world.countries.size).toBe(lines.length);
    expect(world.countries.size).toBeGreaterThan(190);
  });

  it.each([
    ['U.S.', 'Country United States (name)'],
    ['Britons', 'Country United Kingdom (people)'],
    ['Kenyan', 'Country Kenya (adjective)'],
    ['Kiev', 'Place Kyiv (capital)'],
    ['Washington, D.C.', 'Place Washington (name)'],
    ['Élysée', 'Organization Élysée Palace (seat)'],
    ['MSF', 'Organization Doctors Without Borders (name)'],
    ['Republican', 'Organization Republican Party (adjective)'],
    ['JCPOA', 'Plan Joint Comprehensive Plan of Action (name)'],
    ['Kivu', 'Place Kivu (name)'],
  ])('knows %s as %s', (name, expected) => {
    expect(only(name)[0]).toBe(expected);
  });

  it('names no country of a body or person that is not in the list of countries', () => {
    const bodies = new Set(['UN', 'EU', 'NATO', 'IAEA', 'ASEAN', 'African Union']); // whose offices people hold as they hold a state's
    expect(world.people.filter(({ country }) => !world.countries.has(country!) && !bodies.has(country!))).toEqual([]);
  });

  it('uses the kinds of organisation that the ontology lists', () => {
    const kinds = new Set<string | undefined>(diplomacyData.labels.Organization.kinds);
    for (const name of ['NATO', 'Reuters', 'Hamas', 'Knesset', 'Rosneft', 'Pentagon', 'MSF', 'IDF', 'Likud', 'Supreme Court']) {
      expect(kinds).toContain(world.names.get(name)[0]?.entry.kind);
    }
  });

  it('gives a name that is in more than one list first to what it sure is', () => {
    expect(world.names.get('RSF')[0]).toMatchObject({ entry: { name: 'Rapid Support Forces' }, isDoubtful: false });
    expect(world.names.get('Time')[0]).toMatchObject({ isDoubtful: true });
  });
});
