/** A label at the end of a line: the height that its middle would have, and what it covers from left to right. */
export interface Label {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** The end of a line, in pixels, and the width of the name that it gets. */
export interface NamedEnd {
  readonly x: number;
  /** The height that the middle of the name would have. */
  readonly y: number;
  readonly width: number;
}

/** The left end of a name and its middle from top to bottom, in pixels. */
export interface NamePlace {
  readonly left: number;
  readonly middle: number;
}

/** The space for names, in pixels. */
export interface NameSpace {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixels between the end of a line and its name, and from the middle of a name to that of the next. */
  readonly gap: number;
  readonly lineHeight: number;
}

/**
 * Places a name next to the end of each line, none over another. A name too wide for the space on the right stands on
 * the left of the end, over the plot: below the lowest of the lines, and above any other.
 */
export function placeNames(
  ends: readonly NamedEnd[],
  { right, top, bottom, gap, lineHeight }: NameSpace,
): NamePlace[] {
  const lowest = Math.max(...ends.map(({ y }) => y));
  const wanted = ends.map(({ x, y, width }): Label => {
    const fits = x + gap / 2 + width <= right;
    if (fits) return { y, left: Math.min(x + gap, right - width), right: Math.min(x + gap + width, right) };
    const left = Math.max(0, x - gap - width);
    const isBelow = (y === lowest && y + lineHeight <= bottom) || y - lineHeight < top;
    return { y: isBelow ? y + lineHeight : y - lineHeight, left, right: left + width };
  });
  const middles = placeLabels(wanted, lineHeight, top, bottom);
  return wanted.map(({ left }, i) => ({ left, middle: middles[i] }));
}

/**
 * Moves labels up or down by as little as is needed: those that overlap from left to right stand at least `gap`
 * apart, all between `top` and `bottom`. Labels that are too many for the height share it evenly.
 *
 * @param labels in order of importance: of two at the same height the earlier one stands above
 * @returns the middle of each label, in the order given
 */
export function placeLabels(labels: readonly Label[], gap: number, top: number, bottom: number): number[] {
  const placed = labels.map((label) => label.y);
  for (const group of overlapping(labels)) {
    group.sort((a, b) => labels[a].y - labels[b].y || a - b);
    const heights = spread(
      group.map((i) => labels[i].y),
      gap,
      top,
      bottom,
    );
    for (const [k, i] of group.entries()) placed[i] = heights[k];
  }
  return placed;
}

/** Groups the indices of labels: two that overlap from left to right are in one group. */
function overlapping(labels: readonly Label[]): number[][] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a].left - labels[b].left || a - b);
  const groups: number[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    const { left, right } = labels[i];
    if (left < reach) groups[groups.length - 1].push(i);
    else groups.push([i]);
    reach = Math.max(reach, right);
  }
  return groups;
}

interface Block {
  /** Sum over its labels of the wanted height less the label's index times the step. */
  sum: number;
  count: number;
  first: number;
}

/**
 * Returns the heights nearest to `wanted` (ascending) in the sum of squares that keep `gap` between neighbours: labels
 * which would collide merge into a block around the mean of what they want.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const step = wanted.length > 1 ? Math.min(gap, (bottom - top) / (wanted.length - 1)) : gap;
  const blocks: Block[] = [];
  for (const [i, y] of wanted.entries()) {
    const free = bottom - step * (wanted.length - 1);
    blocks.push({ sum: Math.min(Math.max(y - i * step, top), free), count: 1, first: i });
    for (let k = blocks.length - 1; k > 0 && mean(blocks[k - 1]) > mean(blocks[k]); k--) {
      blocks[k - 1].sum += blocks[k].sum;
      blocks[k - 1].count += blocks[k].count;
      blocks.pop();
    }
  }
  return blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, k) => mean(block) + (block.first + k) * step),
  );
}

const mean = (block: Block): number => block.sum / block.count;
