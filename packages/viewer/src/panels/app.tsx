import { useEffect, useRef } from 'preact/hooks';
import { graph, problem } from '../state/store.ts';
import { DetailPanel } from './detail-panel.tsx';
import { FiltersPanel } from './filters-panel.tsx';
import { SearchBox } from './search-box.tsx';

/** The whole screen: search and filters, the graph, what is selected. */
export function App({ mountScene }: { mountScene: (element: HTMLElement) => void }) {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    try {
      if (stage.current) mountScene(stage.current);
    } catch (error) {
      problem.value = `The graph cannot be drawn here (${error instanceof Error ? error.message : error}). Search and lists still work.`;
    }
  }, [mountScene]);
  const story = graph.value;
  return (
    <div class="screen">
      <header>
        <h1>{story?.project.name ?? 'Loading …'}</h1>
        {story && (
          <p>
            {story.documents.length} reports · {story.integrity.accepted} statements · {story.facts().length} facts
          </p>
        )}
      </header>
      {problem.value && (
        <pre class="problem" role="alert">
          {problem.value}
        </pre>
      )}
      <nav aria-label="Search and filters">
        <SearchBox />
        <FiltersPanel />
      </nav>
      <div class="stage" ref={stage} role="img" aria-label="The graph; use the search to reach everything in it by keyboard" />
      <main aria-label="Selected">
        <DetailPanel />
      </main>
    </div>
  );
}
