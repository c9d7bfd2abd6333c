/** A node that wants a label, all in pixels of the stage. */
export interface LabelWish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Stands out from nodes that are dimmed: it may be written over those. */
  readonly lit: boolean;
  /** Must have one, even over another. */
  readonly forced: boolean;
}

/** Width and height in pixels. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: its box, and from which side it touches its node. */
export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly left: number;
  readonly top: number;
}

/** A rectangle in pixels of the stage. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the node to its label, right and down; the usual one first. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const GAP = 4;
/** Radius in pixels from which a node should have a label even in a crowd. */
const LARGE = 11;
const CELL = 48;

/**
 * Gives labels to as many nodes as fit, in the order of the wishes: right of the node, else left, below, above, on a diagonal; never over
 * another label, not beyond the stage, and not over a node; but what is lit may cover what is not, and a large node's label nodes that are
 * wished for later. `sides` remembers the side of each node so that labels do not jump while the camera moves;
 * nothing comes over the boxes in `taken`.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  sides: Map<string, number>,
  stage: StageSize,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const labels = new Boxes();
  for (const box of taken) labels.add(box, '');
  const [all, lit] = [new Boxes(), new Boxes()];
  for (const wish of wishes) for (const boxes of wish.lit ? [all, lit] : [all]) boxes.add(around(wish), wish.key);
  const nodes = new Boxes();
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    nodes.add(around(wish), wish.key);
    const usual = sides.get(wish.key) ?? 0;
    const order = [usual, ...[...SIDES.keys()].filter((side) => side !== usual)];
    const isFree = (s: number, others: Boxes): boolean => {
      const box = boxAt(wish, s);
      return isWithin(box, stage) && !labels.hits(box) && !others.hits(box, wish.key);
    };
    const side =
      order.find((s) => isFree(s, wish.lit ? lit : all)) ?? (wish.radius > LARGE ? order.find((s) => isFree(s, nodes)) : undefined);
    if (side === undefined && !wish.forced) continue;
    const best = side ?? order.find((s) => isWithin(boxAt(wish, s), stage)) ?? usual;
    const box = boxAt(wish, best);
    labels.add({ ...box, left: box.left - GAP, right: box.right + GAP }, wish.key);
    sides.set(wish.key, best);
    placed.push({ wish, left: box.left, top: box.top });
  }
  return placed;
}

function around({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxAt({ x, y, radius, width, height }: LabelWish, side: number): Box {
  const [right, down] = SIDES[side]!;
  // On a diagonal the label touches the circle at 45 degrees.
  const reach = (right !== 0 && down !== 0 ? Math.SQRT1_2 : 1) * radius + GAP;
  const left = x + right * reach - ((1 - right) / 2) * width;
  const top = y + down * reach - ((1 - down) / 2) * height;
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: StageSize): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Boxes by the cells of a grid that they touch. */
class Boxes {
  readonly #cells = new Map<string, { box: Box; key: string }[]>();

  add(box: Box, key: string): void {
    for (const cell of cellsOf(box)) {
      const list = this.#cells.get(cell);
      if (list) list.push({ box, key });
      else this.#cells.set(cell, [{ box, key }]);
    }
  }

  hits(box: Box, except?: string): boolean {
    for (const cell of cellsOf(box))
      for (const other of this.#cells.get(cell) ?? []) if (other.key !== except && overlap(box, other.box)) return true;
    return false;
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
