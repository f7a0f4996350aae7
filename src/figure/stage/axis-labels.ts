import type { FigurePalette } from "../../plot/look/palette.ts";
import { type Axis, axisTicks } from "../../plot/network/plane.ts";
import { toScreenX, toScreenY, type Viewport, visible } from "../../plot/plane/viewport.ts";
import type { Rect } from "../../plot/text/place-labels.ts";
import { widthOf } from "../../plot/text/width.ts";
import { textElement } from "../svg/elements.ts";

const fontSize = 10.5;
/** Pixels at the bottom that the labels of y leave to those of x. */
const below = 26;
/** Pixels from an edge to the labels along it. */
const inset = 8;

/** An axis in the coordinates of the plane, without a name. */
export const plainAxis: Axis = { name: "", offset: 0, scale: 1 };

/** Draws round numbers and the axes' names along the left and the lower edge; `taken` lists the areas they cover. */
export function axisLabels(
  { x, y }: { readonly x: Axis; readonly y: Axis | null },
  viewport: Viewport,
  palette: FigurePalette,
): { readonly text: string; readonly taken: readonly Rect[] } {
  const { width, height } = viewport;
  const seen = visible(viewport);
  const taken: Rect[] = [];
  const parts: string[] = [];
  const write = (label: string, at: number, baseline: number, anchor: "start" | "middle" | "end"): void => {
    const long = widthOf(label, fontSize);
    const left = anchor === "start" ? at : anchor === "middle" ? at - long / 2 : at - long;
    const rect = { left: left - 3, top: baseline - 11, right: left + long + 3, bottom: baseline + 4 };
    if (rect.left < 0 || rect.right > width || rect.top < 0) return;
    taken.push(rect);
    parts.push(
      textElement(label, at, baseline, { size: fontSize, color: palette.soft, anchor, halo: palette.stage }),
    );
  };
  const nameRoom = x.name === "" ? 0 : widthOf(x.name, fontSize) + 2 * inset;
  if (nameRoom > 0 && nameRoom < width / 2) write(x.name, width - inset, height - inset, "end");
  const across = axisTicks(x, seen.x, width, (characters) => Math.max(64, 30 + 7 * characters));
  for (const [i, value] of across.values.entries()) {
    const at = toScreenX(viewport, (value - x.offset) / x.scale);
    if (at > 34 && at < width - nameRoom - 10) write(across.labels[i], at, height - inset, "middle");
  }
  if (!y) return { text: parts.join(""), taken };
  if (y.name !== "" && widthOf(y.name, fontSize) < width - 2 * inset)
    write(y.name, inset, inset + 9, "start");
  const upwards = axisTicks(y, seen.y, height, () => 50);
  for (const [i, value] of upwards.values.entries()) {
    const at = toScreenY(viewport, (value - y.offset) / y.scale);
    if (at > (y.name === "" ? 10 : 30) && at < height - below)
      write(upwards.labels[i], inset, at + 4, "start");
  }
  return { text: parts.join(""), taken };
}
