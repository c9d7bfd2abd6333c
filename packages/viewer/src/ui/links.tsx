import { type Document, type Entity, type Fact, formatEdtf } from '@proj/core';
import { hovered, select, selection } from '../state/store.ts';
import { Mark, StatusLine } from './mark.tsx';
import { relationWords } from './wording.ts';

/** A name that selects its entity. */
export function EntityLink({ entity, marked = false }: { entity: Entity; marked?: boolean }) {
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'entity', id: entity.id })} {...hovering('entity', entity.id)}>
      {marked && <Mark label={entity.label} size={16} />}
      {entity.name}
    </button>
  );
}

export function DocumentLink({ document }: { document: Document }) {
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'document', id: document.id })}>
      {document.title}
    </button>
  );
}

/** One fact in a list. `from` leaves out the end that the list is about; `lead` stands before the other. */
export function FactRow({ fact, from, lead }: { fact: Fact; from?: Entity; lead?: string }) {
  const chosen = selection.value?.kind === 'fact' && selection.value.id === fact.id;
  const other = from && (fact.subject.id === from.id ? fact.object : fact.subject);
  const when = fact.time === null ? null : formatEdtf(fact.time);
  return (
    <button
      type="button"
      class="row fact-row"
      aria-current={chosen ? 'true' : undefined}
      onClick={() => select({ kind: 'fact', id: fact.id })}
      {...hovering('fact', fact.id)}
    >
      <span class="row-mark">{from ? <Mark label={other?.label ?? ''} size={16} /> : <StatusLine status={fact.status} />}</span>
      <span class="row-text">
        {other ? (
          <>
            {lead !== undefined && `${lead}, `}
            {other.name}
          </>
        ) : (
          <>
            {fact.subject.name} <span class="relation">{relationWords(fact.relation)}</span> {fact.object.name}
          </>
        )}
        <span class="row-more">
          {from && <span class={`status-word ${fact.status}`}>{fact.status}</span>}
          {when}
          {fact.modality !== 'actual' && <i>{fact.modality}</i>}
          {fact.anonymousOnly && <i>unnamed sources only</i>}
        </span>
      </span>
    </button>
  );
}

/** Pointing at a name or resting the focus on it shows it in the picture. */
function hovering(kind: 'entity' | 'fact', id: string) {
  const enter = (): void => {
    hovered.value = { kind, id };
  };
  const leave = (): void => {
    hovered.value = null;
  };
  return { onMouseEnter: enter, onMouseLeave: leave, onFocus: enter, onBlur: leave };
}
