import type { Fact, Statement } from '@proj/core';
import type { Story } from '../state/story.ts';
import { DocumentLink, EntityLink } from '../ui/links.tsx';
import { ReportText } from '../ui/report-text.tsx';
import { dayOf } from '../ui/wording.ts';

/** The report that a statement rests on, at its words; steps through all evidence of the fact. */
export function EvidenceReader(props: {
  story: Story;
  fact: Fact;
  statements: readonly Statement[];
  current: Statement;
  onStep: (next: Statement) => void;
}) {
  const { story, fact, statements, current, onStep } = props;
  const document = story.graph.document(current.evidence.document);
  const place = statements.indexOf(current);
  const step = (by: number): void => onStep(statements[(place + by + statements.length) % statements.length]!);
  const spans = fact.statements
    .filter((s) => s.evidence.document === document.id)
    .map((s) => ({ start: s.evidence.start, end: s.evidence.end, id: s.id }));
  return (
    <section class="reader" aria-label="In the report">
      <header>
        <div>
          <p class="title-link">
            <DocumentLink document={document} />
          </p>
          <p class="quiet">
            <EntityLink entity={story.graph.entity(document.publisher)} />, {dayOf(document.published)}
          </p>
        </div>
        {statements.length > 1 && (
          <div class="stepper">
            <button type="button" class="icon-button" aria-label="Previous evidence" onClick={() => step(-1)}>
              ‹
            </button>
            <span>
              {place + 1}/{statements.length}
            </span>
            <button type="button" class="icon-button" aria-label="Next evidence" onClick={() => step(1)}>
              ›
            </button>
          </div>
        )}
      </header>
      <ReportText key={document.id} text={document.text} spans={spans} current={current.id} />
    </section>
  );
}
