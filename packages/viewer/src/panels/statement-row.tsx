import type { Placed, Story } from '../state/story.ts';
import { ViewLink } from '../ui/links.tsx';
import { StatusLine } from '../ui/mark.tsx';
import { dayOf, relationWords } from '../ui/wording.ts';

/** One statement in a list: what it says and its words. Opens its fact at this evidence. */
export function StatementRow({ story, statement, fact }: Placed & { story: Story }) {
  const isDenial = statement.polarity === 'negated';
  return (
    <ViewLink class="row" to={{ kind: 'fact', id: fact.id, statement: statement.id }}>
      <span class="row-mark">
        <StatusLine status={fact.status} />
      </span>
      <span class="row-text">
        {isDenial && <b class="denial">not: </b>}
        {fact.subject.name} <span class="relation">{relationWords(fact.relation)}</span> {fact.object.name}
        <q class="row-quote">{statement.evidence.exact}</q>
        <span class="row-more">
          {story.graph.entity(story.graph.document(statement.evidence.document).publisher).name}
          <span>{dayOf(statement.published)}</span>
        </span>
      </span>
    </ViewLink>
  );
}
