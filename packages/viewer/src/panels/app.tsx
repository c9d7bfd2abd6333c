import { useEffect } from 'preact/hooks';
import { connected, phase, problem, select, selection, story } from '../state/store.ts';
import { DetailPanel } from './detail-panel.tsx';
import { FacetsPanel } from './facets-panel.tsx';
import { Header } from './header.tsx';
import { Stage } from './stage.tsx';

/** What the screen needs from outside. */
export interface AppProps {
  mountScene: (element: HTMLElement) => () => void;
  retry: () => void;
}

/** The whole screen: search and filters, the graph, what is selected. */
export function App({ mountScene, retry }: AppProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && selection.value) select(null);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const now = phase.value;
  return (
    <div class="screen">
      <Header />
      <Notices />
      {now.kind === 'loading' && (
        <div class="overlay page" role="status">
          <div class="spinner" />
          <p>{now.step}</p>
        </div>
      )}
      {now.kind === 'failed' && (
        <div class="overlay page" role="alert">
          <h2>The project cannot be shown</h2>
          <pre>{now.message}</pre>
          <button type="button" class="button primary" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      {now.kind === 'ready' && (story.value?.facts.length === 0 ? <EmptyProject /> : <Explorer mountScene={mountScene} />)}
    </div>
  );
}

function Explorer({ mountScene }: Pick<AppProps, 'mountScene'>) {
  return (
    <>
      <FacetsPanel />
      <Stage mountScene={mountScene} />
      <DetailPanel />
    </>
  );
}

function EmptyProject() {
  return (
    <div class="overlay page">
      <h2>Nothing here yet</h2>
      <p>This project has no facts. Put reports into it and say what they state:</p>
      <pre>{'npx kg add report.md\nnpx kg validate'}</pre>
      <p class="quiet">The page fills as soon as the folder has statements.</p>
    </div>
  );
}

function Notices() {
  return (
    <div class="notices">
      {!connected.value && (
        <p class="notice" role="status">
          The server does not answer. What you see is its last state; the page tries again by itself.
        </p>
      )}
      {problem.value !== null && (
        <div class="notice error" role="alert">
          <details>
            <summary>The project folder has errors. You see the last state without any.</summary>
            <pre>{problem.value}</pre>
          </details>
          <button type="button" class="icon-button" aria-label="Hide this message" onClick={() => (problem.value = null)}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
