export type { FigureTheme } from "../plot/look/theme.ts";
export { figureTitle } from "../plot/title.ts";
export { describe } from "./describe.ts";
export { figure } from "./figure.ts";
export { type Frames, frames } from "./frames.ts";
export type { FigureOptions } from "./options.ts";
export { record } from "./record.ts";
export type { NetworkRecord, Recorded, SurfaceRecord } from "./recorded.ts";
