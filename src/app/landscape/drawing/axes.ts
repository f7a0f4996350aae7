import type { LandscapeFrame } from "../../../plot/landscape/frame.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";

const font = "11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
/** CSS pixels from the edges to the labels along them. */
const inset = 10;
/** CSS pixels at the top and at the bottom that the labels upwards leave to the names and to the legend. */
const clear = { above: 32, below: 78 } as const;

/** Writes round numbers and the names of the axes along the left and the lower edge. @param cover notes their areas */
export function drawAxes(
  context: CanvasRenderingContext2D,
  { width, height, across, upwards }: LandscapeFrame,
  [nameAcross, nameUp]: readonly [across: string, up: string],
  palette: Palette,
  cover: (x: number, y: number, width: number) => void,
): void {
  context.font = font;
  context.lineJoin = "round";
  const write = (text: string, x: number, y: number, align: "left" | "center" | "right") => {
    const long = context.measureText(text).width;
    context.textAlign = align;
    context.globalAlpha = 0.85;
    context.strokeStyle = palette.stage;
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.globalAlpha = 1;
    context.fillStyle = palette.soft;
    context.fillText(text, x, y);
    cover(align === "left" ? x + long / 2 : align === "right" ? x - long / 2 : x, y - 4, long + 8);
  };
  const room = context.measureText(nameAcross).width + 2 * inset;
  for (const { at, label } of across)
    if (at > 44 && at < width - room - 14) write(label, at, height - inset, "center");
  write(nameAcross, width - inset, height - inset, "right");
  for (const { at, label } of upwards)
    if (at > clear.above && at < height - clear.below) write(label, inset, at + 4, "left");
  write(nameUp, inset, inset + 10, "left");
}
