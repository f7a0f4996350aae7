import type { Rgb } from "../../../plot/look/color-map.ts";
import { heightColor, regionColor } from "../../../plot/look/palette.ts";
import type { Field, Grid, Reading } from "../../../plot/regions/fields.ts";
import type { NetworkPalette } from "./network-palette.ts";

/** Returns the colour of a point of a field by its index. */
export type Shade = (i: number) => Rgb;

const steps = 64;

/** Returns the colours of a field. @param range lowest and highest number, for the reading "values" */
export function shadeOf(
  { values, classes }: Field,
  reading: Reading,
  range: readonly [number, number],
  palette: NetworkPalette,
): Shade {
  if (reading === "values") {
    const [from, to] = range;
    return (i) => heightColor(palette, (values[i] - from) / (to - from));
  }
  const table = new Map<number, Rgb>();
  const shade = (index: number, sure: number): Rgb => {
    const step = Math.round(sure * steps);
    const key = index * (steps + 1) + step;
    const known = table.get(key) ?? regionColor(palette, index, step / steps);
    table.set(key, known);
    return known;
  };
  if (classes) return (i) => shade(classes[i], values[i]);
  return (i) => shade(values[i] > 0 ? 1 : 0, Math.abs(values[i]));
}

/** Returns the colours of a unit's response: that of the second class above 0, that of the first below. */
export function responseShade(
  values: ArrayLike<number>,
  from: number,
  count: number,
  palette: NetworkPalette,
): Shade {
  let largest = 0;
  for (let i = from; i < from + count; i++) largest = Math.max(largest, Math.abs(values[i]));
  const scale = largest > 0 ? 1 / largest : 0;
  return (i) => {
    const part = values[from + i] * scale;
    return regionColor(palette, part > 0 ? 1 : 0, Math.abs(part));
  };
}

/** Paints grids on a small canvas and stretches that to their place. */
export class Painter {
  readonly #canvas = document.createElement("canvas");
  #image: ImageData | null = null;

  /**
   * Paints a grid at its place.
   *
   * @param as "points": `place` reaches from the first to the last points, and between them colours pass into each
   *   other; "cells": each is a rectangle of one colour, and all of them fill `place`
   */
  paint(
    target: CanvasRenderingContext2D,
    { columns, rows }: Pick<Grid, "columns" | "rows">,
    shade: Shade,
    place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
    as: "points" | "cells" = "points",
  ): void {
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    if (!this.#image || this.#canvas.width !== columns || this.#canvas.height !== rows) {
      this.#canvas.width = columns;
      this.#canvas.height = rows;
      this.#image = context.createImageData(columns, rows);
    }
    fill(this.#image, columns, rows, shade);
    context.putImageData(this.#image, 0, 0);
    target.imageSmoothingEnabled = as === "points";
    const { left, top, width, height } = place;
    if (as === "cells") {
      target.drawImage(this.#canvas, left, top, width, height);
      return;
    }
    // Points are at the centres of pixels: the outermost pixels extend beyond the place by half.
    const cellX = columns > 1 ? width / (columns - 1) : width;
    const cellY = rows > 1 ? height / (rows - 1) : height;
    target.drawImage(
      this.#canvas,
      left - cellX / 2,
      top - cellY / 2,
      cellX * columns,
      rows > 1 ? cellY * rows : 2 * cellY,
    );
  }
}

/** Fills an image with the colours of a grid, whose first row is at the bottom. */
function fill({ data }: ImageData, columns: number, rows: number, shade: Shade): void {
  let at = 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = 0; column < columns; column++) {
      const [red, green, blue] = shade(row * columns + column);
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255;
      at += 4;
    }
}
