import type Sigma from 'sigma';
import type { EdgeShape, NodeShape } from './drawn-graph.ts';

/** Room for labels around what is fitted, in pixels. */
const MARGIN = 70;
const CLOSEST = 0.12;
const FARTHEST = 3;

/** Shows all of the given nodes, as large as they fit but not closer than `closest`. */
export function fitNodes(sigma: Sigma<NodeShape, EdgeShape>, ids: Iterable<string>, closest: number, duration: number): void {
  const box = boxOf(sigma, ids);
  if (!box) return;
  const { width, height } = sigma.getDimensions();
  const perUnit = pixelsPerUnit(sigma);
  const wide = (box.right - box.left) * perUnit;
  const high = (box.top - box.bottom) * perUnit;
  const ratio = Math.max(wide / Math.max(width - 2 * MARGIN, 50), high / Math.max(height - 2 * MARGIN, 50), closest);
  move(sigma, { x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2, ratio: Math.min(ratio, FARTHEST) }, duration);
}

/** Brings nodes into view with their surroundings, and leaves the camera alone when they stand well inside already. */
export function revealNodes(sigma: Sigma<NodeShape, EdgeShape>, ids: readonly string[], duration: number): void {
  const { width, height } = sigma.getDimensions();
  const inset = Math.min(80, width / 5, height / 5);
  const isInside = ids.every((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data) return true;
    const { x, y } = sigma.framedGraphToViewport(data);
    return x > inset && y > inset && x < width - inset && y < height - inset;
  });
  if (!isInside) fitNodes(sigma, ids, Math.min(sigma.getCamera().ratio, 0.6), duration);
}

export function zoom(sigma: Sigma<NodeShape, EdgeShape>, by: number, duration: number): void {
  const ratio = Math.min(Math.max(sigma.getCamera().ratio * by, CLOSEST), FARTHEST);
  move(sigma, { ratio }, duration);
}

/** Moves by a share of the stage. */
export function pan(sigma: Sigma<NodeShape, EdgeShape>, right: number, down: number, duration: number): void {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.viewportToFramedGraph({ x: width * (0.5 + right), y: height * (0.5 + down) });
  move(sigma, { x, y }, duration);
}

function move(sigma: Sigma<NodeShape, EdgeShape>, to: { x?: number; y?: number; ratio?: number }, duration: number): void {
  const camera = sigma.getCamera();
  if (duration === 0) camera.setState(to);
  else void camera.animate(to, { duration, easing: 'quadraticInOut' });
}

function boxOf(
  sigma: Sigma<NodeShape, EdgeShape>,
  ids: Iterable<string>,
): { left: number; right: number; bottom: number; top: number } | null {
  let box: { left: number; right: number; bottom: number; top: number } | null = null;
  for (const id of ids) {
    const data = sigma.getNodeDisplayData(id);
    if (!data) continue;
    box ??= { left: data.x, right: data.x, bottom: data.y, top: data.y };
    box.left = Math.min(box.left, data.x);
    box.right = Math.max(box.right, data.x);
    box.bottom = Math.min(box.bottom, data.y);
    box.top = Math.max(box.top, data.y);
  }
  return box;
}

/** Pixels that a unit of sigma's framed graph takes at camera ratio 1. */
function pixelsPerUnit(sigma: Sigma<NodeShape, EdgeShape>): number {
  const a = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const b = sigma.framedGraphToViewport({ x: 1, y: 0 });
  return Math.hypot(a.x - b.x, a.y - b.y) * sigma.getCamera().ratio;
}
