import { type Entity, type Fact, parseEdtf } from '@proj/core';
import { passes } from '../state/filters.ts';
import { filters } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import { CappedList } from '../ui/capped-list.tsx';
import { EntityLink, FactRow } from '../ui/links.tsx';
import { Mark } from '../ui/mark.tsx';
import { kindWords, plural, wordsFrom } from '../ui/wording.ts';
import { Heading } from './heading.tsx';
import { ReportRow } from './overview.tsx';
import { StatementRow } from './statement-row.tsx';

/** A person, place, plan … with its facts by relation, and what it says itself. */
export function EntityDetail({ story, entity }: { story: Story; entity: Entity }) {
  const all = story.graph.factsOf(entity.id);
  const facts = all.filter((fact) => passes(fact, filters.value));
  const offices = facts.filter((f) => f.relation === 'HOLDS' && f.subject.id === entity.id);
  const said = story.saidBy(entity.id);
  const reports = story.publishedBy(entity.id);
  return (
    <div class="scroll" key={entity.id}>
      <div class="entity-head">
        <Mark label={entity.label} size={34} />
        <div>
          <Heading>{entity.name}</Heading>
          <p class="quiet">
            {kindWords(entity)}
            {typeof entity.count === 'number' && entity.count > 1 && `, ${entity.count} people`}
          </p>
        </div>
      </div>
      {entity.description && <p>{entity.description}</p>}
      <Identity story={story} entity={entity} />
      {offices.length > 0 && (
        <section>
          <h3 class="group-title">Offices</h3>
          <ul class="list">
            {offices.map((fact) => (
              <li key={fact.id}>
                <FactRow fact={fact} from={entity} {...(fact.qualifiers.office !== undefined && { lead: fact.qualifiers.office })} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {groupByWords(
        story,
        entity,
        facts.filter((f) => !offices.includes(f)),
      ).map(([words, group]) => (
        <section key={words}>
          <h3 class="group-title">
            {words} <span class="count">{group.length}</span>
          </h3>
          <CappedList items={group}>
            {(fact) => (
              <li key={fact.id}>
                <FactRow fact={fact} from={entity} />
              </li>
            )}
          </CappedList>
        </section>
      ))}
      {facts.length < all.length && <p class="quiet">{plural(all.length - facts.length, 'fact')} hidden by the filters.</p>}
      {all.length === 0 && <p class="quiet">No fact names it. It is not drawn in the graph.</p>}
      {said.length > 0 && (
        <section>
          <h3 class="group-title">
            {entity.kind === 'outlet' ? 'Cited for' : 'Says'} <span class="count">{said.length}</span>
          </h3>
          <CappedList items={said} cap={4}>
            {(placed) => (
              <li key={placed.statement.id}>
                <StatementRow story={story} {...placed} />
              </li>
            )}
          </CappedList>
        </section>
      )}
      {reports.length > 0 && (
        <section>
          <h3 class="group-title">
            Reports <span class="count">{reports.length}</span>
          </h3>
          <ul class="list">
            {reports.map((document) => (
              <li key={document.id}>
                <ReportRow document={document} story={story} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Identity({ story, entity }: { story: Story; entity: Entity }) {
  return (
    <dl class="properties">
      {entity.aliases.length > 0 && (
        <>
          <dt>also</dt>
          <dd>{entity.aliases.join(', ')}</dd>
        </>
      )}
      {entity.affiliation !== undefined && (
        <>
          <dt>of</dt>
          <dd>
            <EntityLink entity={story.graph.entity(entity.affiliation)} />
          </dd>
        </>
      )}
      {entity.wikidata !== undefined && (
        <>
          <dt>Wikidata</dt>
          <dd>
            <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} target="_blank" rel="noopener noreferrer">
              {entity.wikidata}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

/** The largest groups first; in a group, what comes first in time, the undated last. */
function groupByWords(story: Story, entity: Entity, facts: readonly Fact[]): [string, Fact[]][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const words = wordsFrom(entity, fact, story.graph.project.ontology);
    const group = groups.get(words);
    if (group) group.push(fact);
    else groups.set(words, [fact]);
  }
  for (const group of groups.values()) group.sort((a, b) => startOf(a) - startOf(b));
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

function startOf({ time }: Fact): number {
  return time === null ? Number.MAX_VALUE : parseEdtf(time).from;
}
