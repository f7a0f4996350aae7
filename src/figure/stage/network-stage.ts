import type { Setting } from "../../plot/network/setting.ts";
import { layTiles } from "../../plot/network/tile-layout.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { shorten } from "../../plot/text/shorten.ts";
import { widthOf } from "../../plot/text/width.ts";
import { contenderSign, signWidth } from "../legend.ts";
import type { Part } from "../part.ts";
import type { TrainingRecord } from "../recorded.ts";
import { textElement, windowElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import { digitPicture } from "./digit-picture.ts";
import type { NetworkPicture } from "./network-picture.ts";
import { planePicture } from "./plane-picture.ts";
import type { StageLook } from "./surface-stage.ts";

/** Pixels of the line above a picture, with the contender's sign and name. */
const headHeight = 22;
const fontSize = 11;
/** The width of a sign above pictures narrower than `narrow`, to leave room for names. */
const shortSign = 10;
const narrow = 120;

/** Draws every contender's network on its data, side by side as the page does: over a plane, or on the test digits. */
export function networkStage(
  setting: Setting,
  trainings: readonly TrainingRecord[],
  stage: Size,
  look: StageLook,
): Part {
  const slots = trainings.map(({ slot }) => slot);
  const heads = { line: headHeight, two: headHeight };
  const { tiles, size } = layTiles(slots, stage, setting.plane.curve ? "curve" : "plane", heads);
  const draw = setting.digits ? digitPicture : planePicture;
  const picture = draw(setting, trainings.length, size, look);
  const boxes = tiles.map(({ left, top }) => ({ x: left, y: top, ...size }));
  const headed = trainings.length === 1 ? "" : tiles.map((tile) => headOf(tile, size.width, look)).join("");
  const moving = trainings.map((training) => networkAt(training, picture));
  return {
    ground: headed + boxes.map((box) => windowElement(box, picture.ground)).join(""),
    at: (step) => boxes.map((box, i) => windowElement(box, moving[i](step))).join(""),
  };
}

/** Returns a function that draws a network at a step. */
function networkAt(training: TrainingRecord, picture: NetworkPicture): (step: number) => string {
  let last: Float64Array | null = null;
  let drawn = "";
  return (step) => {
    const params = training.paramsAt(step);
    // Parameters are kept at some steps only, so many frames of a film show the same.
    if (params !== last) drawn = params ? picture.draw(params, training.slot) : "";
    last = params;
    return drawn;
  };
}

/** Draws a contender's sign and as much of its name as fits above its picture. */
function headOf(
  { slot, left, top }: { readonly slot: number; readonly left: number; readonly top: number },
  width: number,
  { palette, names }: StageLook,
): string {
  const middle = top - headHeight / 2;
  const sign = width < narrow ? shortSign : signWidth;
  const at = left + sign + (width < narrow ? 3 : 6);
  const room = left + width - at;
  const name = shorten(names.get(slot) ?? "", room, (text) => widthOf(text, fontSize, true));
  return (
    `<g transform="translate(${pixels(left)} ${pixels(middle)})">${contenderSign(slot, palette, palette.stage, sign)}</g>` +
    textElement(name, at, middle + 4, { size: fontSize, color: palette.ink, bold: true })
  );
}
