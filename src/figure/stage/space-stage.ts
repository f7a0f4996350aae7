import type { Size } from "../../plot/plane/viewport.ts";
import type { Part } from "../part.ts";
import type { SpacePicture } from "../recorded.ts";
import { escapeXml } from "../svg/escape.ts";
import { pixels } from "../svg/path-writer.ts";

/** Shows a surface as it was drawn in 3D. */
export const spaceStage = (draw: SpacePicture, size: Size): Part => ({
  ground: "",
  at: (step) =>
    `<image width="${pixels(size.width)}" height="${pixels(size.height)}" href="${escapeXml(draw(size, step))}"/>`,
});
