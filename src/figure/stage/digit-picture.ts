import { hexOf, mix, rgbOf } from "../../plot/look/rgb.ts";
import { verdictColors } from "../../plot/look/verdict-colors.ts";
import { cornerOf, type DigitLayout, layDigits } from "../../plot/network/digit-layout.ts";
import { brightnessAt, digitSide, type Guesses, guessesOf } from "../../plot/network/digits.ts";
import type { Setting } from "../../plot/network/setting.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { Evaluator, inTable } from "../../plot/regions/evaluator.ts";
import { outputsOf } from "../../plot/regions/outputs.ts";
import { textElement } from "../svg/elements.ts";
import { PathWriter, pixels } from "../svg/path-writer.ts";
import type { NetworkPicture } from "./network-picture.ts";
import type { StageLook } from "./surface-stage.ts";

type Split = Setting["split"];

/** Number of shades of a scan's ink: more would make the picture's text long. */
const shades = 4;

/** Draws the test digits, each marked as recognised by a network or not. */
export function digitPicture(
  { split, architecture }: Setting,
  networks: number,
  { width, height }: Size,
  look: StageLook,
): NetworkPicture {
  const layout = layDigits(split.test.count, width, height, networks === 1);
  const evaluator = new Evaluator(architecture);
  const fill = inTable(split.test.inputs, split.features.length);
  return {
    ground: scans(split, layout, look),
    draw: (params) => {
      const { values } = outputsOf(params, layout.shown, fill, evaluator);
      return marks(split, layout, guessesOf(values, layout.shown, split), look);
    },
  };
}

/** Draws the first digits as they were scanned: a square for each, and a path of horizontal lines for each shade on it. */
function scans(split: Split, layout: DigitLayout, { palette }: StageLook): string {
  const side = layout.cell - 6;
  const pixel = side / digitSide;
  const squares = new PathWriter();
  const writers = Array.from({ length: shades }, () => new PathWriter());
  for (let digit = 0; digit < layout.shown; digit++) {
    const corner = cornerOf(layout, digit);
    const [left, top] = [corner.left + 3, corner.top + 2];
    squares.moveTo(left, top + side / 2);
    squares.lineTo(left + side, top + side / 2);
    const shadeAt = (p: number): number => Math.round(brightnessAt(split, digit, p) * shades);
    for (let row = 0; row < digitSide; row++)
      for (let from = 0, to = 0; from < digitSide; from = to) {
        const shade = shadeAt(row * digitSide + from);
        for (to = from + 1; to < digitSide && shadeAt(row * digitSide + to) === shade; ) to += 1;
        if (shade === 0) continue;
        const y = top + (row + 0.5) * pixel;
        writers[shade - 1].moveTo(left + from * pixel, y);
        writers[shade - 1].lineTo(left + to * pixel, y);
      }
  }
  const ink = rgbOf(palette.ink);
  const colorOf = (share: number) => hexOf(mix(palette.paper, ink, 0.04 + 0.86 * share));
  const paths = writers.map(({ text }, i) => `<path d="${text}" stroke="${colorOf((i + 1) / shades)}"/>`);
  // A little wider than a row, so that no seam is seen.
  return (
    `<g fill="none" stroke-width="${pixels(pixel + 0.2)}">` +
    `<path d="${squares.text}" stroke="${colorOf(0)}" stroke-width="${pixels(side)}"/>${paths.join("")}</g>`
  );
}

/** Marks each digit: a right one by a tick; a wrong one by a frame, a cross and the predicted class. */
function marks(
  { task, test }: Split,
  layout: DigitLayout,
  { classes }: Guesses,
  { palette }: StageLook,
): string {
  const names = task.kind === "classification" ? task.classes : [];
  const { right, wrong } = verdictColors[palette.ground];
  const [ticks, frames] = [new PathWriter(), new PathWriter()];
  let texts = "";
  for (const [digit, guess] of classes.entries()) {
    const { left, top } = cornerOf(layout, digit);
    const [x, y] = [left + layout.cell / 2, top + layout.cell];
    if (guess === test.targets[digit]) {
      ticks.moveTo(x - 3, y + 2);
      ticks.lineTo(x - 0.8, y + 4.4);
      ticks.lineTo(x + 3.2, y - 0.6);
      continue;
    }
    const [right, bottom] = [left + layout.cell - 2, top + layout.cell - 3];
    frames.moveTo(left + 2, top + 1);
    for (const [toX, toY] of [
      [right, top + 1],
      [right, bottom],
      [left + 2, bottom],
    ])
      frames.lineTo(toX, toY);
    frames.closePath();
    texts += textElement(`✕ ${names[guess] ?? "?"}`, x, y + 8, {
      size: 11,
      color: wrong,
      bold: true,
      anchor: "middle",
    });
  }
  const stroked = ({ text }: PathWriter, color: string, width: number): string =>
    text === "" ? "" : `<path d="${text}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
  return stroked(ticks, right, 1.6) + stroked(frames, wrong, 2) + texts;
}
