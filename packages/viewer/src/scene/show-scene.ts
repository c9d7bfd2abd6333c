import { effect, signal } from '@preact/signals';
import { cameraCommand, hovered, sceneProblem, select, selection, story, visibleFacts } from '../state/store.ts';
import { theme } from '../state/theme.ts';
import { GraphScene } from './graph-scene.ts';

/**
 * Draws the story into an element and keeps the picture in step with the state. Without WebGL it says so in `sceneProblem`; everything else
 * goes on working.
 * @returns ends it
 */
export function showScene(container: HTMLElement): () => void {
  let scene: GraphScene | null = null;
  let fromScene = false;
  const attempt = signal(0);
  const fail = (message: string): void => {
    sceneProblem.value = { message, retry: () => attempt.value++ };
    scene?.kill();
    scene = null;
  };
  const events = {
    select: (next: Parameters<typeof select>[0]): void => {
      fromScene = true;
      select(next);
      fromScene = false;
    },
    hover: (next: typeof hovered.value): void => {
      hovered.value = next;
      container.style.cursor = next ? 'pointer' : '';
    },
    lost: () => fail('The browser has taken the graphics memory back.'),
  };
  const draw = effect(() => {
    const now = story.value;
    attempt.value;
    const camera = scene?.camera;
    scene?.kill();
    scene = null;
    sceneProblem.value = null;
    if (!now || now.facts.length === 0) return;
    try {
      scene = new GraphScene(container, now, events);
    } catch (error) {
      container.replaceChildren(); // what sigma had made before it failed
      fail(error instanceof Error ? error.message : String(error));
      return;
    }
    scene.setFacts(visibleFacts.peek());
    scene.setFocus(selection.peek(), hovered.peek());
    if (camera) scene.camera = camera;
    else scene.fit(false);
    scene.reveal();
  });
  // A signal is read before the scene is asked for: an effect follows only what it has read.
  const follow = <T>(read: () => T, act: (scene: GraphScene, value: T) => void): (() => void) =>
    effect(() => {
      const value = read();
      if (scene) act(scene, value);
    });
  const stops = [
    draw,
    follow(
      () => visibleFacts.value,
      (s, facts) => s.setFacts(facts),
    ),
    follow(
      () => [selection.value, hovered.value] as const,
      (s, [selected, pointed]) => s.setFocus(selected, pointed),
    ),
    follow(
      () => selection.value,
      (s, selected) => selected && !fromScene && s.reveal(),
    ),
    follow(
      () => cameraCommand.value,
      (s, command) => command && s.command(command),
    ),
    follow(
      () => theme.value,
      (s) => s.recolour(),
    ),
  ];
  const sizes = new ResizeObserver(() => scene?.resize());
  sizes.observe(container);
  return () => {
    sizes.disconnect();
    for (const stop of stops) stop();
    scene?.kill();
  };
}
