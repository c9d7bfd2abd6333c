import type { Statement } from '@proj/core';
import { readStatement } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import { EntityLink } from '../ui/links.tsx';
import { dayOf, mannerWords } from '../ui/wording.ts';

/** A statement: through which voices it reached us, its words, and how it is made. */
export function StatementCard({ story, statement, isCurrent }: { story: Story; statement: Statement; isCurrent: boolean }) {
  const { attribution, evidence, extractor, confidence, review } = statement;
  return (
    <article class={`statement ${statement.polarity}`} aria-current={isCurrent ? 'true' : undefined}>
      <ol class="chain" aria-label="Who says so, from the outlet inwards">
        {attribution.map(({ agent, role, cue }) => (
          <li key={`${agent} ${role}`}>
            <EntityLink entity={story.graph.entity(agent)} />
            {cue !== undefined && <span class="cue"> “{cue}”</span>}
          </li>
        ))}
      </ol>
      <blockquote>{evidence.exact}</blockquote>
      <p class="manner">
        <span>
          {mannerWords(statement)} · {dayOf(statement.published)}
          {extractor !== 'hand' &&
            ` · read by ${extractor}, ${Math.round(confidence * 100)} % sure, ${review === 'accepted' ? 'accepted by a person' : 'not yet reviewed'}`}
        </span>
        <button type="button" class="text-button" aria-pressed={isCurrent} onClick={() => readStatement(statement.id)}>
          {isCurrent ? 'shown below' : 'in the report'}
        </button>
      </p>
    </article>
  );
}
