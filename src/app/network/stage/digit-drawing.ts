import type { Split } from "../../../datasets/index.ts";
import { mix, rgbOf } from "../../../plot/look/rgb.ts";
import { cornerOf, type DigitLayout } from "../../../plot/network/digit-layout.ts";
import { brightnessAt, digitSide, type Guesses } from "../../../plot/network/digits.ts";
import type { NetworkPalette } from "./network-palette.ts";

/** Draws the test digits as they were scanned. */
export function drawDigits(
  context: CanvasRenderingContext2D,
  split: Split,
  layout: DigitLayout,
  palette: NetworkPalette,
): void {
  const sheet = sheetOf(split, layout.shown, palette);
  if (!sheet) return;
  const size = layout.cell - 6;
  context.imageSmoothingEnabled = false;
  for (let s = 0; s < layout.shown; s++) {
    const { left, top } = cornerOf(layout, s);
    const [x, y] = placeOnSheet(s);
    context.drawImage(sheet, x, y, digitSide, digitSide, left + 3, top + 2, size, size);
  }
}

/** Digits in a row of the sheet. */
const across = 32;
const shades = 256;

const placeOnSheet = (digit: number): readonly [x: number, y: number] => [
  (digit % across) * digitSide,
  Math.floor(digit / across) * digitSide,
];

/** Draws the first test digits, a canvas pixel for each of theirs: a rectangle for each would take too long. */
function sheetOf(split: Split, count: number, { paper, ink }: NetworkPalette): HTMLCanvasElement | null {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context || count === 0) return null;
  canvas.width = across * digitSide;
  canvas.height = Math.ceil(count / across) * digitSide;
  const inkRgb = rgbOf(ink);
  const colors = Array.from({ length: shades }, (_, i) =>
    mix(paper, inkRgb, 0.04 + (0.86 * i) / (shades - 1)),
  );
  const image = context.createImageData(canvas.width, canvas.height);
  for (let digit = 0; digit < count; digit++) {
    const [left, top] = placeOnSheet(digit);
    for (let p = 0; p < digitSide * digitSide; p++) {
      const color = colors[Math.round(brightnessAt(split, digit, p) * (shades - 1))];
      const at = 4 * ((top + Math.floor(p / digitSide)) * canvas.width + left + (p % digitSide));
      image.data.set(color, at);
      image.data[at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Marks each digit: a right one by a tick; a wrong one by a frame, a cross and the predicted class. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  { task, test }: Split,
  layout: DigitLayout,
  { classes }: Guesses,
  { right, wrong }: NetworkPalette,
): void {
  const names = task.kind === "classification" ? task.classes : [];
  const { cell } = layout;
  // A path for all ticks and one for all frames: a stroke for each would take long.
  const [ticks, frames] = [new Path2D(), new Path2D()];
  context.font = "700 11px Inter, 'Segoe UI', system-ui, 'Liberation Sans', sans-serif";
  context.textAlign = "center";
  context.fillStyle = wrong;
  for (let s = 0; s < Math.min(layout.shown, classes.length); s++) {
    const { left, top } = cornerOf(layout, s);
    if (classes[s] === test.targets[s]) {
      const [x, y] = [left + cell / 2, top + cell + 2];
      ticks.moveTo(x - 3, y);
      ticks.lineTo(x - 0.8, y + 2.4);
      ticks.lineTo(x + 3.2, y - 2.6);
    } else {
      frames.rect(left + 2, top + 1, cell - 4, cell - 4);
      context.fillText(`✕ ${names[classes[s]] ?? "?"}`, left + cell / 2, top + cell + 8);
    }
  }
  context.lineWidth = 1.6;
  context.strokeStyle = right;
  context.stroke(ticks);
  context.lineWidth = 2;
  context.strokeStyle = wrong;
  context.stroke(frames);
}
