import type { LandscapeFrame } from "../../plot/landscape/frame.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import type { Rect } from "../../plot/text/place-labels.ts";
import { widthOf } from "../../plot/text/width.ts";
import { textElement } from "../svg/elements.ts";

const fontSize = 10.5;
/** Pixels from an edge to the labels along it. */
const inset = 8;

/** Writes round numbers and the names of a landscape's axes along the left and the lower edge. */
export function landscapeAxes(
  [nameAcross, nameUp]: readonly [across: string, up: string],
  { width, height, across, upwards }: LandscapeFrame,
  palette: FigurePalette,
): { readonly text: string; readonly taken: readonly Rect[] } {
  const taken: Rect[] = [];
  const write = (label: string, at: number, baseline: number, anchor: "start" | "middle" | "end"): string => {
    const long = widthOf(label, fontSize);
    const left = anchor === "start" ? at : anchor === "middle" ? at - long / 2 : at - long;
    if (left < 0 || left + long > width) return "";
    taken.push({ left: left - 3, top: baseline - 11, right: left + long + 3, bottom: baseline + 4 });
    const look = { size: fontSize, color: palette.soft, anchor, halo: palette.stage };
    return textElement(label, at, baseline, look);
  };
  const room = widthOf(nameAcross, fontSize) + 2 * inset;
  const texts = [
    write(nameAcross, width - inset, height - inset, "end"),
    write(nameUp, inset, inset + 9, "start"),
    ...across
      .filter(({ at }) => at > 34 && at < width - room - 10)
      .map(({ at, label }) => write(label, at, height - inset, "middle")),
    ...upwards
      .filter(({ at }) => at > 30 && at < height - 26)
      .map(({ at, label }) => write(label, inset, at + 4, "start")),
  ];
  return { text: texts.join(""), taken };
}
