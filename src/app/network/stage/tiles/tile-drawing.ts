import type { DigitLayout } from "../../../../plot/network/digit-layout.ts";
import type { Guesses } from "../../../../plot/network/digits.ts";
import type { Setting } from "../../../../plot/network/setting.ts";
import type { Tile, TileLayout } from "../../../../plot/network/tile-layout.ts";
import type { Size, Viewport } from "../../../../plot/plane/viewport.ts";
import type { UnitPlace } from "../../../../worker/region/protocol.ts";
import { drawAxes } from "../axes.ts";
import { drawDigits, drawMarks } from "../digit-drawing.ts";
import type { Painter } from "../image.ts";
import type { NetworkPalette } from "../network-palette.ts";
import { type Answer, drawPlane } from "../plane-picture.ts";
import { drawPoints } from "../points.ts";

/** Data, layout and colours, which all pictures have in common. */
interface Scenery {
  readonly setting: Setting;
  readonly layout: TileLayout;
  /** The viewport of each picture. */
  readonly viewport: Viewport;
  /** The layout of the digits in each picture; null where the plane is shown. */
  readonly digits: DigitLayout | null;
  readonly unit: UnitPlace | null;
  readonly palette: NetworkPalette;
  /** The size of the stage. */
  readonly size: Size;
}

/** CSS pixels of a picture's shorter side below which its axes have no room. */
const leastForAxes = 110;

/** Draws what does not change while networks are trained: samples and axes, or the digits; the same in each picture. */
export function drawStillTiles(context: CanvasRenderingContext2D, scenery: Scenery): void {
  const { setting, layout, viewport, digits, unit, palette, size } = scenery;
  context.clearRect(0, 0, size.width, size.height);
  const [first] = layout.tiles;
  if (!first) return;
  within(context, first, layout.size, () => {
    if (digits) {
      drawDigits(context, setting.split, digits, palette);
      return;
    }
    const { plane } = setting;
    if (!unit || !plane.curve) drawPoints(context, setting, viewport, palette);
    if (Math.min(viewport.width, viewport.height) >= leastForAxes)
      drawAxes(context, unit && plane.curve ? { ...plane, y: null } : plane, viewport, palette);
  });
  copyFirst(context, layout);
}

/** Draws every network's plane, or the marks of its digits. @param guessesOf returns a contender's predictions */
export function drawMovingTiles(
  plane: CanvasRenderingContext2D,
  marks: CanvasRenderingContext2D,
  { setting, layout, viewport, digits, palette, size }: Scenery,
  answer: Answer | null,
  guessesOf: (slot: number) => Guesses | null,
  painter: Painter,
): void {
  for (const context of [plane, marks]) context.clearRect(0, 0, size.width, size.height);
  if (!answer) return;
  for (const tile of layout.tiles) {
    const guesses = digits && guessesOf(tile.slot);
    if (digits && guesses)
      within(marks, tile, layout.size, () => drawMarks(marks, setting.split, digits, guesses, palette));
    const of = answer.question.networks.findIndex(({ slot }) => slot === tile.slot);
    if (!digits && of >= 0)
      within(plane, tile, layout.size, () => drawPlane(plane, answer, of, viewport, painter, palette));
  }
}

/** Draws in a tile's own coordinates, and nothing outside it. */
function within(
  context: CanvasRenderingContext2D,
  { left, top }: Tile,
  { width, height }: Size,
  draw: () => void,
): void {
  context.save();
  context.translate(left, top);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  draw();
  context.restore();
}

/** Copies the first picture to all others: to draw thousands of samples eight times would take long. */
function copyFirst(context: CanvasRenderingContext2D, { tiles, size }: TileLayout): void {
  const ratio = context.getTransform().a;
  const pixels = (length: number) => Math.round(length * ratio);
  const [first, ...others] = tiles;
  const [width, height] = [pixels(size.width), pixels(size.height)];
  context.save();
  context.resetTransform();
  for (const { left, top } of others)
    context.drawImage(
      context.canvas,
      pixels(first.left),
      pixels(first.top),
      width,
      height,
      pixels(left),
      pixels(top),
      width,
      height,
    );
  context.restore();
}
