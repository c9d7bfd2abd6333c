import { select } from '../state/store.ts';
import type { Placed } from '../state/story.ts';
import { StatusLine } from '../ui/mark.tsx';
import { relationWords } from '../ui/wording.ts';

/** One statement in a list: what it says and its words. Opens its fact at this evidence. */
export function StatementRow({ statement, fact }: Placed) {
  const isDenial = statement.polarity === 'negated';
  return (
    <button type="button" class="row" onClick={() => select({ kind: 'fact', id: fact.id, statement: statement.id })}>
      <span class="row-mark">
        <StatusLine status={fact.status} />
      </span>
      <span class="row-text">
        {isDenial && <b class="denial">not: </b>}
        {fact.subject.name} <span class="relation">{relationWords(fact.relation)}</span> {fact.object.name}
        <q class="row-quote">{statement.evidence.exact}</q>
      </span>
    </button>
  );
}
