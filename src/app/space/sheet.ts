import type { Palette } from "../../plot/look/stage-palette.ts";
import type { Lens } from "../../plot/space/camera.ts";
import type { HeadNamer } from "../stage/overlay.ts";
import type { Block } from "./block.ts";

/** A picture to write on. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly lens: Lens;
  readonly palette: Palette;
  readonly block: Block;
  readonly names: HeadNamer | null;
  /** The point from which all start; left out where the page has a handle there. */
  readonly start?: readonly [x: number, y: number];
}
