import type { FigureOptions } from "./options.ts";
import type { Box } from "./part.ts";

/** The boxes of a figure's parts; null for a part that is left out. */
export interface Layout {
  readonly stage: Box | null;
  readonly charts: readonly Box[];
}

const gap = 14;
/** Pixels that a chart needs to be legible. */
const least = { width: 150, height: 88 } as const;
/** The stage's share of the width next to the charts, and of the height above them. */
const share = { beside: 0.56, above: 0.58 } as const;

/** Divides the area that title, legend and foot leave. @param hasStage true if the experiment has a plane to show */
export function layOut(body: Box, parts: FigureOptions["parts"], hasStage: boolean): Layout {
  if (parts === "stage") return hasStage ? { stage: body, charts: [] } : { stage: null, charts: [body] };
  if (parts === "charts" || !hasStage) return { stage: null, charts: chartsIn(body) };
  if (body.width >= 1.25 * body.height) {
    const [stage, rest] = columns(body, share.beside);
    return { stage, charts: chartsIn(rest) };
  }
  const [stage, rest] = rows(body, share.above);
  return { stage, charts: chartsIn(rest) };
}

/** Returns boxes for two charts, one above the other or side by side; for one where two have no room. */
function chartsIn(box: Box): Box[] {
  const sideBySide = box.width >= 1.9 * box.height;
  const two = sideBySide ? columns(box, 0.5) : rows(box, 0.5);
  const fit = two.every(({ width, height }) => width >= least.width && height >= least.height);
  return fit ? two : [box];
}

function columns({ x, y, width, height }: Box, part: number): [Box, Box] {
  const first = Math.round((width - gap) * part);
  return [
    { x, y, width: first, height },
    { x: x + first + gap, y, width: width - gap - first, height },
  ];
}

function rows({ x, y, width, height }: Box, part: number): [Box, Box] {
  const first = Math.round((height - gap) * part);
  return [
    { x, y, width, height: first },
    { x, y: y + first + gap, width, height: height - gap - first },
  ];
}
