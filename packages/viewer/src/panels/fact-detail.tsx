import { type Fact, formatEdtf, originsOf, type Statement, UNNAMED_SOURCE } from '@proj/core';
import { readStatement, selection } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import { EntityLink } from '../ui/links.tsx';
import { StatusBadge } from '../ui/mark.tsx';
import { precisionWords, relationWords, statusWords } from '../ui/wording.ts';
import { EvidenceReader } from './evidence-reader.tsx';
import { Heading } from './heading.tsx';
import { StatementCard } from './statement-card.tsx';

/** A fact: what, when, how sure, every statement on both sides, and below the report that the current one rests on. */
export function FactDetail({ story, fact }: { story: Story; fact: Fact }) {
  const sides = {
    affirmed: fact.statements.filter((s) => s.polarity === 'affirmed'),
    negated: fact.statements.filter((s) => s.polarity === 'negated'),
  };
  const ordered = [...sides.affirmed, ...sides.negated];
  const wanted = selection.value?.kind === 'fact' ? selection.value.statement : undefined;
  const current = ordered.find((s) => s.id === wanted) ?? ordered[0]!;
  return (
    <div class="fact" key={fact.id}>
      <div class="scroll">
        <Heading>
          <EntityLink entity={fact.subject} /> <span class="relation">{relationWords(fact.relation)}</span>{' '}
          <EntityLink entity={fact.object} />
        </Heading>
        <p class="status-line-words">
          <StatusBadge status={fact.status} /> {statusWords(fact)}
        </p>
        {fact.anonymousOnly && <p class="warning">Rests on unnamed sources only.</p>}
        <Properties story={story} fact={fact} />
        {fact.status === 'disputed' && ordered.length > 2 && (
          <div class="sides">
            <Voices story={story} title="Say so" side="affirmed" statements={sides.affirmed} />
            <Voices story={story} title="Deny it" side="negated" statements={sides.negated} />
          </div>
        )}
        <Side story={story} title="Says so" statements={sides.affirmed} current={current} />
        <Side story={story} title="Says that it is not so" statements={sides.negated} current={current} />
      </div>
      <EvidenceReader story={story} fact={fact} statements={ordered} current={current} onStep={(s) => readStatement(s.id)} />
    </div>
  );
}

function Side(props: { story: Story; title: string; statements: readonly Statement[]; current: Statement }) {
  const { story, title, statements, current } = props;
  if (statements.length === 0) return null;
  return (
    <section>
      <h3 class="group-title">
        {title} <span class="count">{statements.length}</span>
      </h3>
      {statements.map((s) => (
        <StatementCard key={s.id} story={story} statement={s} isCurrent={s === current} />
      ))}
    </section>
  );
}

/** The independent origins of one side, by name. */
function Voices(props: { story: Story; title: string; side: 'affirmed' | 'negated'; statements: readonly Statement[] }) {
  const { graph } = props.story;
  const voices = new Map<string, boolean>();
  for (const s of props.statements) {
    const origins = originsOf(s.attribution, (id) => graph.entity(id).label === UNNAMED_SOURCE);
    for (const voice of origins.voices)
      voices.set(graph.entity(voice).id, (voices.get(graph.entity(voice).id) ?? true) && origins.anonymous);
  }
  return (
    <div class={`side ${props.side}`}>
      <h4>{props.title}</h4>
      <ul>
        {[...voices].map(([id, isAnonymous]) => (
          <li key={id}>
            <EntityLink entity={graph.entity(id)} />
            {isAnonymous && <span class="quiet"> (unnamed source)</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Properties({ story, fact }: { story: Story; fact: Fact }) {
  const { time: _time, place: _place, with: accompanied, to, ...others } = fact.qualifiers;
  const precision = fact.time === null ? null : precisionWords(fact.time);
  const entities = (ids: readonly string[]) => ids.map((id, i) => [i > 0 && ', ', <EntityLink key={id} entity={story.graph.entity(id)} />]);
  return (
    <dl class="properties">
      <dt>when</dt>
      <dd>
        {fact.time === null ? <span class="quiet">no report says</span> : formatEdtf(fact.time)}
        {precision !== null && <span class="quiet"> ({precision})</span>}
      </dd>
      {fact.place && (
        <>
          <dt>where</dt>
          <dd>
            <EntityLink entity={fact.place} />
          </dd>
        </>
      )}
      {fact.modality !== 'actual' && (
        <>
          <dt>told as</dt>
          <dd>{fact.modality}</dd>
        </>
      )}
      {accompanied && (
        <>
          <dt>with</dt>
          <dd>{entities(accompanied)}</dd>
        </>
      )}
      {to && (
        <>
          <dt>to</dt>
          <dd>{entities(to)}</dd>
        </>
      )}
      {Object.entries(others).map(([key, value]) => (
        <Property key={key} name={key} value={String(value)} />
      ))}
    </dl>
  );
}

function Property({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
