/** Room around the plot of a chart, in pixels; on the right its labels decide. */
export const margins = { left: 38, top: 8, bottom: 20 } as const;
/** The least and the most room for labels on the right. */
export const labelRoom = { least: 30, most: 116 } as const;
/** From a line's end to its label. */
export const labelGap = 10;

/** What a chart of a width and height leaves to its plot. */
export function plotSize(width: number, height: number, right: number): { width: number; height: number } {
  return {
    width: Math.max(1, width - margins.left - right),
    height: Math.max(1, height - margins.top - margins.bottom),
  };
}

/** The place under a pixel counted from the chart's left edge, on an axis from 0 to `end`. */
export function placeAt(pixel: number, width: number, right: number, end: number): number {
  const share = (pixel - margins.left) / plotSize(width, 0, right).width;
  return Math.round(Math.min(Math.max(share, 0), 1) * end);
}

/** The pixel of a place, counted from the chart's left edge. */
export function pixelOf(place: number, width: number, right: number, end: number): number {
  return margins.left + (place / end) * plotSize(width, 0, right).width;
}
