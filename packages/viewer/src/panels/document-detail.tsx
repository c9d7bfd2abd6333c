import type { Document } from '@proj/core';
import type { Placed, Story } from '../state/story.ts';
import type { Selection } from '../state/view.ts';
import { CappedList } from '../ui/capped-list.tsx';
import { EntityLink } from '../ui/links.tsx';
import { Mark } from '../ui/mark.tsx';
import { ReportText } from '../ui/report-text.tsx';
import { dayOf, plural } from '../ui/wording.ts';
import { Heading } from './heading.tsx';
import { StatementRow } from './statement-row.tsx';

/** A report: its text with all evidence marked, and every statement read from it. */
export function DocumentDetail({ story, document }: { story: Story; document: Document }) {
  const placed = story.statedIn(document.id);
  const spans = placed.map(({ statement: { id, evidence } }) => ({ start: evidence.start, end: evidence.end, id }));
  // The narrowest evidence over the words is the one that is meant.
  const narrowest = [...placed].sort((a, b) => lengthOf(a) - lengthOf(b));
  const factAt = (ids: readonly string[]): Selection => {
    const { fact, statement } = narrowest.find((p) => ids.includes(p.statement.id))!;
    return { kind: 'fact', id: fact.id, statement: statement.id };
  };
  return (
    <div class="scroll" key={document.id}>
      <div class="entity-head">
        <Mark label="Document" size={28} />
        <div>
          <Heading>{document.title}</Heading>
          <p class="quiet">
            <EntityLink entity={story.graph.entity(document.publisher)} />, {dayOf(document.published)}
            {isWebAddress(document.url) && (
              <>
                {' · '}
                <a href={document.url} target="_blank" rel="noopener noreferrer">
                  original
                </a>
              </>
            )}
          </p>
        </div>
      </div>
      {document.origin && <p class="quiet">{document.origin}</p>}
      <ReportText text={document.text} spans={spans} to={factAt} />
      <section>
        <h3 class="group-title">
          {plural(placed.length, 'statement').replace(/^[\d,]+ /, '')} <span class="count">{placed.length}</span>
        </h3>
        <CappedList items={placed} cap={8}>
          {(item) => (
            <li key={item.statement.id}>
              <StatementRow story={story} {...item} />
            </li>
          )}
        </CappedList>
      </section>
    </div>
  );
}

function lengthOf({ statement: { evidence } }: Placed): number {
  return evidence.end - evidence.start;
}

/** Anything else, `javascript:` above all, does not become a link. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
