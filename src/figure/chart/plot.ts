import type { Size } from "../../plot/plane/viewport.ts";

/** Room around a plot, in pixels; on the right the names of its lines decide. */
export const margins = { left: 34, top: 7, bottom: 17 } as const;
/** Pixels around a plot that belong to the thickness of its lines. */
export const edge = 2;

/** Where lines are drawn in a chart, the edge around them included. */
export type Plot = Size & { readonly x: number; readonly y: number };
