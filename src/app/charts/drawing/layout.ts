/** Pixels around the plot of a chart; those on the right depend on the labels. */
export const margins = { left: 40, top: 8, bottom: 20 } as const;
/** Pixels for labels on the right, at least and at most; a longer label lies partly over the plot. */
export const labelRoom = { least: 40, most: 84 } as const;
/** Pixels that a label is wide at most. */
export const widestLabel = 120;
/** Pixels between the end of a line and its label. */
export const labelGap = 9;

/** Returns the size of the plot in a chart of a width and height, at least 1 by 1 pixel. */
export function plotSize(width: number, height: number, right: number): { width: number; height: number } {
  return {
    width: Math.max(1, width - margins.left - right),
    height: Math.max(1, height - margins.top - margins.bottom),
  };
}

/** Returns the place at a pixel counted from the chart's left edge, on an axis from 0 to `end`. */
export function placeAt(pixel: number, width: number, right: number, end: number): number {
  const share = (pixel - margins.left) / plotSize(width, 0, right).width;
  return Math.round(Math.min(Math.max(share, 0), 1) * end);
}

/** Returns the pixel of a place, counted from the chart's left edge. */
export function pixelOf(place: number, width: number, right: number, end: number): number {
  return margins.left + (place / end) * plotSize(width, 0, right).width;
}
