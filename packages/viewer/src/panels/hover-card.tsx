import { type Entity, type Fact, formatEdtf } from '@proj/core';
import type { RefObject } from 'preact';
import { hovered, story } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import { Mark, StatusBadge } from '../ui/mark.tsx';
import { kindWords, plural, relationWords, statusWords } from '../ui/wording.ts';

/** A short summary beside what the pointer rests on. The same stands in the detail panel, so screen readers need not hear it here. */
export function HoverCard({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const pointed = hovered.value;
  const now = story.value;
  if (!now || !pointed?.at || !stage.current) return null;
  const { clientWidth: width, clientHeight: height } = stage.current;
  const { x, y } = pointed.at;
  const place = {
    ...(x > width / 2 ? { right: `${width - x + 16}px` } : { left: `${x + 16}px` }),
    ...(y > height / 2 ? { bottom: `${height - y + 12}px` } : { top: `${y + 12}px` }),
  };
  const entity = pointed.kind === 'entity' ? now.entityOrNull(pointed.id) : null;
  const fact = pointed.kind === 'fact' ? now.factOrNull(pointed.id) : null;
  return (
    <div class="hover-card" aria-hidden="true" style={place}>
      {entity && <EntitySummary story={now} entity={entity} />}
      {fact && <FactSummary fact={fact} />}
    </div>
  );
}

function EntitySummary({ story: now, entity }: { story: Story; entity: Entity }) {
  const facts = now.graph.factsOf(entity.id);
  const office = facts.find((f) => f.relation === 'HOLDS' && f.subject.id === entity.id);
  const contested = facts.filter((f) => f.status === 'disputed' || f.status === 'denied').length;
  return (
    <>
      <p class="hover-title">
        <Mark label={entity.label} /> {entity.name}
      </p>
      <p class="quiet">{office ? [office.qualifiers.office, office.object.name].filter(Boolean).join(', ') : kindWords(entity)}</p>
      {entity.description && <p class="hover-text">{entity.description}</p>}
      <p class="quiet">
        {plural(facts.length, 'fact')}
        {contested > 0 && `, ${contested} disputed or denied`}
      </p>
    </>
  );
}

function FactSummary({ fact }: { fact: Fact }) {
  return (
    <>
      <p class="hover-title">
        {fact.subject.name} <span class="relation">{relationWords(fact.relation)}</span> {fact.object.name}
      </p>
      {fact.time !== null && <p class="quiet">{formatEdtf(fact.time)}</p>}
      <p>
        <StatusBadge status={fact.status} /> <span class="quiet">{statusWords(fact)}</span>
      </p>
    </>
  );
}
