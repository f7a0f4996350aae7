import type { Split } from "../../../datasets/index.ts";
import { predictedClass } from "../../../experiment/network/prediction.ts";
import { cssOf, mix, rgbOf } from "../../../plot/look/rgb.ts";
import { cornerOf, type DigitLayout } from "./digit-layout.ts";
import type { NetworkPalette } from "./network-palette.ts";

const side = 8;
/** The largest pixel value of the table. */
const brightest = 16;

/** The classes that the network predicts for test samples, in their order, and the number of wrong ones. */
export interface Guesses {
  readonly classes: Uint16Array;
  readonly wrong: number;
}

/** @param outputs outputs of the first `samples` test samples, [output][sample] */
export function guessesOf(outputs: Float32Array, samples: number, { test }: Split): Guesses {
  const classes = Uint16Array.from({ length: samples }, (_, s) =>
    predictedClass(outputs, outputs.length / samples, s, samples, 0),
  );
  let wrong = 0;
  for (let s = 0; s < samples; s++) if (classes[s] !== test.targets[s]) wrong += 1;
  return { classes, wrong };
}

/** Draws the test digits as they were scanned. */
export function drawDigits(
  context: CanvasRenderingContext2D,
  split: Split,
  layout: DigitLayout,
  palette: NetworkPalette,
): void {
  for (let s = 0; s < layout.shown; s++) {
    const { left, top } = cornerOf(layout, s);
    drawDigit(context, split, s, left + 3, top + 2, layout.cell - 6, palette);
  }
}

/** Marks each digit: a right one by a tick; a wrong one by a frame, a cross and the predicted class. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  { task, test }: Split,
  layout: DigitLayout,
  { classes }: Guesses,
  palette: NetworkPalette,
): void {
  const names = task.kind === "classification" ? task.classes : [];
  for (let s = 0; s < Math.min(layout.shown, classes.length); s++) {
    const { left, top } = cornerOf(layout, s);
    if (classes[s] === test.targets[s]) markRight(context, left, top, layout.cell, palette);
    else markWrong(context, names[classes[s]], left, top, layout.cell, palette);
  }
}

function drawDigit(
  context: CanvasRenderingContext2D,
  { test, scaling }: Split,
  sample: number,
  left: number,
  top: number,
  size: number,
  palette: NetworkPalette,
): void {
  const ink = rgbOf(palette.ink);
  // Edges are whole pixels: otherwise thin lines of the background would show between them.
  const edge = (i: number) => Math.round((i * size) / side);
  for (let p = 0; p < side * side; p++) {
    const score = test.inputs[sample * side * side + p];
    const value = scaling.mean[p] + scaling.deviation[p] * score;
    const [column, row] = [p % side, Math.floor(p / side)];
    context.fillStyle = cssOf(
      mix(palette.paper, ink, 0.04 + 0.86 * Math.min(1, Math.max(0, value / brightest))),
    );
    context.fillRect(
      left + edge(column),
      top + edge(row),
      edge(column + 1) - edge(column),
      edge(row + 1) - edge(row),
    );
  }
}

function markRight(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  cell: number,
  { right }: NetworkPalette,
): void {
  const [x, y] = [left + cell / 2, top + cell + 2];
  context.beginPath();
  context.moveTo(x - 3, y);
  context.lineTo(x - 0.8, y + 2.4);
  context.lineTo(x + 3.2, y - 2.6);
  context.lineWidth = 1.6;
  context.strokeStyle = right;
  context.stroke();
}

function markWrong(
  context: CanvasRenderingContext2D,
  name: string | undefined,
  left: number,
  top: number,
  cell: number,
  { wrong }: NetworkPalette,
): void {
  context.lineWidth = 2;
  context.strokeStyle = wrong;
  context.strokeRect(left + 2, top + 1, cell - 4, cell - 4);
  context.font = "700 11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
  context.fillStyle = wrong;
  context.textAlign = "center";
  context.fillText(`✕ ${name ?? "?"}`, left + cell / 2, top + cell + 8);
}
