import { select, selection, story } from '../state/store.ts';
import type { Story } from '../state/story.ts';
import { DocumentDetail } from './document-detail.tsx';
import { EntityDetail } from './entity-detail.tsx';
import { FactDetail } from './fact-detail.tsx';
import { Heading } from './heading.tsx';
import { Overview } from './overview.tsx';

/** What is selected, down to the highlighted words in the report; with nothing selected, all facts. */
export function DetailPanel() {
  const now = story.value;
  if (!now) return null;
  return (
    <main id="detail" class="detail" aria-label="Detail">
      {selection.value && (
        <button type="button" class="back" onClick={() => select(null)}>
          ‹ All facts
        </button>
      )}
      <Selected story={now} />
    </main>
  );
}

function Selected({ story: now }: { story: Story }) {
  const chosen = selection.value;
  if (!chosen) return <Overview story={now} />;
  if (chosen.kind === 'fact') {
    const fact = now.factOrNull(chosen.id);
    if (fact) return <FactDetail story={now} fact={fact} />;
  } else if (chosen.kind === 'entity') {
    const entity = now.entityOrNull(chosen.id);
    if (entity) return <EntityDetail story={now} entity={entity} />;
  } else {
    const document = now.documentOrNull(chosen.id);
    if (document) return <DocumentDetail story={now} document={document} />;
  }
  return (
    <div class="scroll">
      <Heading>Not in this project</Heading>
      <p>
        The address names the {chosen.kind} <code>{chosen.id}</code>, which this project does not have. It may have been renamed, merged or
        removed since the link was made.
      </p>
    </div>
  );
}
