import { type Document, type Entity, type Fact, formatEdtf } from '@proj/core';
import type { ComponentChildren } from 'preact';
import { hovered, select, selection, view } from '../state/store.ts';
import type { Selection } from '../state/view.ts';
import { viewToHash } from '../state/view-hash.ts';
import { Mark, StatusLine } from './mark.tsx';
import { relationWords } from './wording.ts';

/** A link to something in the story. A real address, so that it opens in a new tab, too. */
export function ViewLink(props: { to: Selection; class?: string; isCurrent?: boolean; children: ComponentChildren }) {
  const { to, isCurrent, children } = props;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    select(to);
  };
  const href = viewToHash({ ...view.value, selection: to });
  return (
    <a class={props.class ?? 'link'} href={href} aria-current={isCurrent ? 'true' : undefined} onClick={follow} {...pointing(to)}>
      {children}
    </a>
  );
}

export function EntityLink({ entity }: { entity: Entity }) {
  return <ViewLink to={{ kind: 'entity', id: entity.id }}>{entity.name}</ViewLink>;
}

export function DocumentLink({ document }: { document: Document }) {
  return <ViewLink to={{ kind: 'document', id: document.id }}>{document.title}</ViewLink>;
}

/** One fact in a list. `from` leaves out the end that the list is about; `lead` stands before the other. */
export function FactRow({ fact, from, lead }: { fact: Fact; from?: Entity; lead?: string }) {
  const isCurrent = selection.value?.kind === 'fact' && selection.value.id === fact.id;
  const other = from && (fact.subject.id === from.id ? fact.object : fact.subject);
  return (
    <ViewLink class="row fact-row" to={{ kind: 'fact', id: fact.id }} isCurrent={isCurrent}>
      <span class="row-mark">{other ? <Mark label={other.label} size={16} /> : <StatusLine status={fact.status} />}</span>
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
          {other && <span class={`status-word ${fact.status}`}>{fact.status}</span>}
          {fact.time !== null && <span>{formatEdtf(fact.time)}</span>}
          {fact.modality !== 'actual' && <i>{fact.modality}</i>}
          {fact.anonymousOnly && <i>unnamed sources only</i>}
        </span>
      </span>
    </ViewLink>
  );
}

/** Pointing at a link, or resting the focus on it, shows in the picture what it leads to. */
function pointing(to: Selection) {
  if (to.kind === 'document') return {};
  const enter = (): void => {
    hovered.value = { kind: to.kind, id: to.id };
  };
  const leave = (): void => {
    hovered.value = null;
  };
  return { onMouseEnter: enter, onMouseLeave: leave, onFocus: enter, onBlur: leave };
}
