import { useEffect, useRef } from 'preact/hooks';
import { type CameraCommand, cameraCommand, hovered, sceneProblem, visibleFacts } from '../state/store.ts';
import { plural } from '../ui/wording.ts';
import { FilterChips, NothingPasses } from './filter-chips.tsx';
import { HoverCard } from './hover-card.tsx';

const KEYS: ReadonlyMap<string, CameraCommand> = new Map<string, CameraCommand>([
  ['+', { kind: 'zoom', by: 0.7 }],
  ['=', { kind: 'zoom', by: 0.7 }],
  ['-', { kind: 'zoom', by: 1 / 0.7 }],
  ['0', { kind: 'fit' }],
  ['ArrowLeft', { kind: 'pan', x: -0.15, y: 0 }],
  ['ArrowRight', { kind: 'pan', x: 0.15, y: 0 }],
  ['ArrowUp', { kind: 'pan', x: 0, y: -0.15 }],
  ['ArrowDown', { kind: 'pan', x: 0, y: 0.15 }],
]);

/** The picture with what floats over it. The scene draws into its middle; it is handed in, since panels know no scene. */
export function Stage({ mountScene }: { mountScene: (element: HTMLElement) => () => void }) {
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => (canvas.current ? mountScene(canvas.current) : undefined), [mountScene]);
  const facts = visibleFacts.value;
  const shown = new Set(facts.flatMap((f) => [f.subject.id, f.object.id])).size;
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = KEYS.get(event.key);
    if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    send(command);
  };
  return (
    <section class="stage" aria-label="Graph">
      <div
        class="canvas"
        ref={canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        role="application"
        aria-roledescription="graph"
        aria-label={`Picture of ${plural(shown, 'node')} and ${plural(facts.length, 'fact')}. Arrow keys move it, plus and minus zoom, 0 fits it. The detail panel lists the same facts.`}
        onKeyDown={onKeyDown}
        onMouseLeave={() => {
          hovered.value = null;
        }}
      />
      <FilterChips />
      <NothingPasses />
      <NoPicture />
      <HoverCard stage={canvas} />
      <p class="stage-count" role="status">
        {plural(shown, 'node')} · {plural(facts.length, 'fact')}
      </p>
      {sceneProblem.value === null && (
        <div class="tools" role="toolbar" aria-label="Camera">
          <Tool label="Zoom in" sign="M8 3v10M3 8h10" command={{ kind: 'zoom', by: 0.7 }} />
          <Tool label="Zoom out" sign="M3 8h10" command={{ kind: 'zoom', by: 1 / 0.7 }} />
          <Tool label="Fit all" sign="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" command={{ kind: 'fit' }} />
        </div>
      )}
    </section>
  );
}

function Tool({ label, sign, command }: { label: string; sign: string; command: CameraCommand }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={() => send(command)}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} class="stroke" />
      </svg>
    </button>
  );
}

function NoPicture() {
  const problem = sceneProblem.value;
  if (problem === null) return null;
  return (
    <div class="overlay" role="alert">
      <h2>The graph cannot be drawn</h2>
      <p>{problem.message}</p>
      <p>Search, filters and lists go on working: the panel beside has every fact.</p>
      <button type="button" class="button" onClick={problem.retry}>
        Try again
      </button>
    </div>
  );
}

/** A new object each time: the same command twice is two commands. */
function send(command: CameraCommand): void {
  cameraCommand.value = { ...command };
}
