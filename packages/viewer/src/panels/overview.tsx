import type { Document, Fact, Status } from '@proj/core';
import { filters, visibleFacts } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import { CappedList } from '../ui/capped-list.tsx';
import { FactRow, ViewLink } from '../ui/links.tsx';
import { Mark, StatusBadge } from '../ui/mark.tsx';
import { dayOf, plural } from '../ui/wording.ts';
import { Heading } from './heading.tsx';

/** What deserves a look first comes first. */
const ORDER: readonly Status[] = ['disputed', 'denied', 'corroborated', 'reported'];

/** With nothing selected: everything that the picture shows, as lists. */
export function Overview({ story }: { story: Story }) {
  const facts = visibleFacts.value;
  const { accepted, refused } = story.graph.integrity;
  return (
    <div class="scroll">
      <Heading>
        {facts.length === story.facts.length ? plural(facts.length, 'fact') : `${facts.length} of ${plural(story.facts.length, 'fact')}`}
      </Heading>
      <p class="quiet">
        From {plural(accepted, 'statement')} in {plural(story.graph.documents.length, 'report')}. Choose a fact, here or in the graph, to
        read who says so, and in which words.
      </p>
      {refused > 0 && (
        <p class="warning">
          {plural(refused, 'statement')} did not pass the checks and {refused === 1 ? 'is' : 'are'} left out; <code>npx kg validate</code>{' '}
          says why.
        </p>
      )}
      {ORDER.map((status) => (
        <StatusGroup key={status} status={status} facts={facts.filter((f) => f.status === status)} />
      ))}
      <Reports story={story} />
    </div>
  );
}

function StatusGroup({ status, facts }: { status: Status; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 class="group-title">
        <StatusBadge status={status} /> <span class="count">{facts.length}</span>
      </h3>
      <CappedList key={Object.keys(filters.value).join()} items={facts} cap={status === 'disputed' ? 10 : 6}>
        {(fact) => (
          <li key={fact.id}>
            <FactRow fact={fact} />
          </li>
        )}
      </CappedList>
    </section>
  );
}

function Reports({ story }: { story: Story }) {
  const reports = [...story.graph.documents].sort((a, b) => (a.published < b.published ? -1 : 1));
  return (
    <section>
      <h3 class="group-title">
        Reports <span class="count">{reports.length}</span>
      </h3>
      <CappedList items={reports} cap={20}>
        {(document) => (
          <li key={document.id}>
            <ReportRow document={document} story={story} />
          </li>
        )}
      </CappedList>
    </section>
  );
}

/** One report in a list. */
export function ReportRow({ document, story }: { document: Document; story: Story }) {
  return (
    <ViewLink class="row" to={{ kind: 'document', id: document.id }}>
      <span class="row-mark">
        <Mark label="Document" size={16} />
      </span>
      <span class="row-text">
        {document.title}
        <span class="row-more">
          {story.graph.entity(document.publisher).name}
          <span>{dayOf(document.published)}</span>
          <span>{plural(story.statedIn(document.id).length, 'statement')}</span>
        </span>
      </span>
    </ViewLink>
  );
}
