import { type Entity, type Fact, formatEdtf, type KnowledgeGraph, type Statement } from '@proj/core';
import { useEffect, useRef } from 'preact/hooks';
import { markOf } from '../state/colours.ts';
import { graph, select, selection } from '../state/store.ts';

/** What is selected, down to the highlighted words in the report. */
export function DetailPanel() {
  const story = graph.value;
  const chosen = selection.value;
  if (!story) return null;
  if (!chosen) return <Welcome story={story} />;
  return chosen.kind === 'fact' ? (
    <FactDetail story={story} fact={story.fact(chosen.id)} />
  ) : (
    <EntityDetail story={story} entity={story.entity(chosen.id)} />
  );
}

function Welcome({ story }: { story: KnowledgeGraph }) {
  const disputes = story.facts({ status: ['disputed', 'denied'] });
  return (
    <section>
      <h2>What is disputed</h2>
      <p class="note">Click a node or an edge, or start here: {disputes.length} facts that somebody denies.</p>
      <FactList facts={disputes} />
    </section>
  );
}

function EntityDetail({ story, entity }: { story: KnowledgeGraph; entity: Entity }) {
  const facts = story.factsOf(entity.id);
  const relations = [...new Set(facts.map((f) => f.relation))];
  return (
    <section>
      <h2>
        <span class={`mark ${entity.label}`}>{markOf(entity.label).mark}</span> {entity.name}
      </h2>
      <p class="note">
        {entity.label}
        {entity.kind && `, ${entity.kind}`}
      </p>
      {entity.description && <p>{entity.description}</p>}
      {facts.length === 0 && <p>No fact names this entity; it is known as a source or from the entities file.</p>}
      {relations.map((relation) => (
        <div key={relation}>
          <h3>{relation}</h3>
          <FactList facts={facts.filter((f) => f.relation === relation)} />
        </div>
      ))}
    </section>
  );
}

function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul class="facts">
      {facts.map((f) => (
        <li key={f.id}>
          <button type="button" onClick={() => select({ kind: 'fact', id: f.id })}>
            <span class={`mark ${f.status}`}>{markOf(f.status).mark}</span> {f.subject.name} <em>{words(f.relation)}</em> {f.object.name}
            {f.time !== null && <span class="when"> {formatEdtf(f.time)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function FactDetail({ story, fact }: { story: KnowledgeGraph; fact: Fact }) {
  const sides = [
    ['Says so', fact.statements.filter((s) => s.polarity === 'affirmed')],
    ['Says that it is not so', fact.statements.filter((s) => s.polarity === 'negated')],
  ] as const;
  return (
    <section>
      <h2>
        <EntityLink entity={fact.subject} /> <em>{words(fact.relation)}</em> <EntityLink entity={fact.object} />
      </h2>
      <p>
        <span class={`badge ${fact.status}`}>{fact.status}</span> {fact.time !== null && formatEdtf(fact.time)}
        {fact.place && `, ${fact.place.name}`}
        {fact.modality !== 'actual' && ` · ${fact.modality}`}
        {fact.anonymousOnly && ' · unnamed sources only'}
      </p>
      {sides.map(
        ([title, statements]) =>
          statements.length > 0 && (
            <div key={title} class={statements[0]?.polarity}>
              <h3>{title}</h3>
              {statements.map((s) => (
                <StatementDetail key={s.id} story={story} statement={s} />
              ))}
            </div>
          ),
      )}
    </section>
  );
}

function StatementDetail({ story, statement }: { story: KnowledgeGraph; statement: Statement }) {
  const { attribution, evidence, published } = statement;
  const document = story.document(evidence.document);
  return (
    <article>
      <p class="chain">
        {attribution.map((link, i) => (
          <span key={`${link.agent}${link.role}`}>
            {i > 0 && ' › '}
            <EntityLink entity={story.entity(link.agent)} />
            {link.cue && ` “${link.cue}”`}
          </span>
        ))}
        <span class="when"> {published.slice(0, 10)}</span>
      </p>
      <blockquote>{evidence.exact}</blockquote>
      <details>
        <summary>{document.title}</summary>
        <Report text={document.text} start={evidence.start} end={evidence.end} />
      </details>
    </article>
  );
}

/** The report's text with the evidence marked. Text nodes only: a report may hold anything. */
function Report({ text, start, end }: { text: string; start: number; end: number }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const details = mark.current?.closest('details');
    const scroll = (): void => mark.current?.scrollIntoView({ block: 'center' });
    details?.addEventListener('toggle', scroll);
    return () => details?.removeEventListener('toggle', scroll);
  }, []);
  return (
    <div class="report">
      {text.slice(0, start)}
      <mark ref={mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </div>
  );
}

function EntityLink({ entity }: { entity: Entity }) {
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'entity', id: entity.id })}>
      {entity.name}
    </button>
  );
}

function words(relation: string): string {
  return relation.toLowerCase().replaceAll('_', ' ');
}
