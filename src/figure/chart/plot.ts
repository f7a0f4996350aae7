import type { Size } from "../../plot/plane/viewport.ts";

/** Room around a plot, in pixels; on the right it depends on the names of its lines. */
export const margins = { left: 34, top: 7, bottom: 17 } as const;
/** Pixels around a plot that belong to the thickness of its lines. */
export const edge = 2;

/** The area of a chart that lines are drawn in, with the edge around it. */
export type Plot = Size & { readonly x: number; readonly y: number };
