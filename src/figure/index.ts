export { describe } from "./describe.ts";
export { figure } from "./figure.ts";
export { type Frames, frames } from "./frames.ts";
export type { FigureOptions, FigureTheme } from "./options.ts";
export { record } from "./record.ts";
export type { NetworkRecord, Recorded, SurfaceRecord } from "./recorded.ts";
export { figureTitle } from "./title.ts";
