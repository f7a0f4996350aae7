import type { Samples } from "../../../datasets/index.ts";
import { classColor, classMarker } from "../../../plot/look/class-colors.ts";
import { css } from "../../../plot/look/color-map.ts";
import { markerPath, ringOf, sampleRadius } from "../../../plot/look/markers.ts";
import { heightColor } from "../../../plot/look/palette.ts";
import type { Places } from "../../../plot/network/plane.ts";
import { rangeOf, type Setting } from "../../../plot/network/setting.ts";
import { toScreenX, toScreenY, type Viewport } from "../../../plot/plane/viewport.ts";
import type { NetworkPalette } from "./network-palette.ts";

/** Number of samples that are drawn at most: more would cover each other. */
export const maxPoints = 3000;

/** Draws the samples: training samples filled, test samples hollow, each class in its colour and marker. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  { plane, split, reading }: Setting,
  viewport: Viewport,
  palette: NetworkPalette,
): void {
  const range = rangeOf(split.train.targets);
  const radius = sampleRadius(viewport);
  const stride = strideOf(split.train.count + split.test.count);
  // The map of heights has every lightness: only ink is visible everywhere on it.
  const heights = reading === "values" && !plane.curve;
  const draw = (places: Places, { targets, replaced }: Samples, filled: boolean) => {
    for (let s = 0; s < targets.length; s += stride) {
      const color =
        reading !== "values"
          ? css(classColor(palette.ground, targets[s]))
          : plane.curve
            ? palette.soft
            : css(heightColor(palette, (targets[s] - range[0]) / (range[1] - range[0])));
      context.beginPath();
      const marker = reading === "values" ? "circle" : classMarker(targets[s]);
      const [x, y] = [toScreenX(viewport, places.x[s]), toScreenY(viewport, places.y[s])];
      markerPath(context, marker, x, y, radius);
      if (filled) fillPoint(context, color, heights ? palette.ink : palette.halo);
      else outlinePoint(context, color, heights ? palette.ink : palette.halo);
      if (replaced?.[s]) ringPoint(context, x, y, radius, palette);
    }
  };
  draw(plane.test, split.test, false);
  draw(plane.train, split.train, true);
}

/** Returns the stride at which samples are drawn: 1 for all of them, 2 for every other one. */
export const strideOf = (samples: number): number => Math.max(1, Math.ceil(samples / maxPoints));

/** Draws a ring around a sample whose label was replaced. */
function ringPoint(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  palette: NetworkPalette,
): void {
  context.beginPath();
  context.arc(x, y, ringOf(radius), 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = palette.halo;
  context.stroke();
  context.lineWidth = 1.4;
  context.strokeStyle = palette.ink;
  context.stroke();
}

function fillPoint(context: CanvasRenderingContext2D, color: string, edge: string): void {
  context.lineJoin = "round";
  context.lineWidth = 1.4;
  context.strokeStyle = edge;
  context.globalAlpha = 0.8;
  context.stroke();
  context.globalAlpha = 1;
  context.fillStyle = color;
  context.fill();
}

function outlinePoint(context: CanvasRenderingContext2D, color: string, edge: string): void {
  context.lineJoin = "round";
  context.lineWidth = 3.4;
  context.strokeStyle = edge;
  context.globalAlpha = 0.7;
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = 1.7;
  context.strokeStyle = color;
  context.stroke();
}
