import { readFileSync } from 'node:fs';
import { buildGraph } from '@proj/core';
import { engineFor } from '@proj/core/cypher';
import { describe, expect, it } from 'vitest';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';

const page = readFileSync(new URL('../../../docs/cypher.md', import.meta.url), 'utf8');
const engine = await engineFor(
  buildGraph(
    smallProject([
      ['a', affirmedByOfficial],
      ['b', deniedByCy],
    ]),
  ),
).load();

describe('the page on Cypher', () => {
  it('names every procedure, and every function that is ours alone', () => {
    const names = engine.query(`CALL { CALL dbms.procedures() YIELD name RETURN name
      UNION CALL dbms.functions() YIELD name WHERE name STARTS WITH 'kg.' OR name STARTS WITH 'edtf.' RETURN name } RETURN name`);
    expect(names.length).toBeGreaterThan(20);
    for (const { name } of names) expect(page).toContain(`\`${name}(`);
  });
  it('names every option as it is', () => {
    const described = engine.query(
      "CALL dbms.procedures() YIELD name, description WHERE description CONTAINS 'Options: ' RETURN name, description",
    );
    for (const { name, description } of described) {
      const row = page.split('\n').find((line) => line.includes(`\`${name}(`))!;
      const options = String(description).split('Options: ')[1]!.replace('.', '').split(', ');
      for (const option of options.filter((o) => o !== 'types' && o !== 'labels'))
        expect(row, `${name}: ${option}`).toMatch(new RegExp(`\\b${option}\\b`));
    }
  });
  it('has queries that run', () => {
    const [script, ranking] = [/const query = `([^`]+)`/.exec(page)![1]!, /```cypher\n([^`]+)```/.exec(page)![1]!];
    expect(engine.query(script).rows()).toEqual([['Cy', 'Ada MET_WITH Bo', 'Ada never met Bo', 'B']]);
    expect(engine.query(ranking).columns).toHaveLength(3);
  });
});
