import { detailOf } from "../../plot/network/detail.ts";
import { rangeOf, type Setting } from "../../plot/network/setting.ts";
import { type Size, toScreenY, type Viewport, viewportOf, visible } from "../../plot/plane/viewport.ts";
import { Evaluator, onGrid } from "../../plot/regions/evaluator.ts";
import { linesOf } from "../../plot/regions/lines.ts";
import { outputsOf } from "../../plot/regions/outputs.ts";
import { PathWriter } from "../svg/path-writer.ts";
import { Thinner } from "../svg/thinner.ts";
import { axisLabels } from "./axis-labels.ts";
import type { NetworkPicture } from "./network-picture.ts";
import { samplePoints } from "./points.ts";
import { regionBands } from "./region-bands.ts";
import { linePaths } from "./ring-paths.ts";
import type { StageLook } from "./surface-stage.ts";

/** Points of the grids of a picture at most, in a still one and in a frame of a film, which is drawn in time. */
const mostPoints = { still: 15_000, moving: 4000 } as const;
/** Pixels of a picture's shorter side below which its axes have no room. */
const leastForAxes = 110;

/** Draws a network's output over the plane of the samples, or over their only input as a curve. */
export function planePicture(
  setting: Setting,
  networks: number,
  size: Size,
  look: StageLook,
): NetworkPicture {
  const { plane } = setting;
  const { palette } = look;
  const viewport = viewportOf(plane.domain, size, !plane.curve && plane.y !== null);
  const points = samplePoints(setting, viewport, palette);
  const hasAxes = Math.min(size.width, size.height) >= leastForAxes;
  const labels = hasAxes ? axisLabels(plane, viewport, palette).text : "";
  const most = mostPoints[look.moving ? "moving" : "still"] / networks;
  const stage = { setting, viewport, look, most, evaluator: new Evaluator(setting.architecture) };
  if (plane.curve) return { ground: points + labels, draw: (params, slot) => curveOf(stage, params, slot) };
  return { ground: "", draw: (params) => regionsOf(stage, params) + points + labels };
}

interface Stage {
  readonly setting: Setting;
  readonly viewport: Viewport;
  readonly look: StageLook;
  /** Points of a grid at most. */
  readonly most: number;
  readonly evaluator: Evaluator;
}

/** Draws a network's outputs as bands, with the boundaries between classes or contours of numbers. */
function regionsOf({ setting, viewport, look, most, evaluator }: Stage, params: Float64Array): string {
  const { plane, reading, levels, split } = setting;
  const { palette } = look;
  const grid = { region: visible(viewport), ...detailOf(setting, 1, viewport, most) };
  const { columns, rows } = grid;
  const outputs = outputsOf(params, columns * rows, onGrid(plane.basis, grid), evaluator);
  const bands = regionBands(outputs, reading, rangeOf(split.train.targets), grid, viewport, palette);
  const d = linePaths(linesOf(outputs, reading, columns, rows, levels), viewport);
  if (reading !== "values") return bands + outlined(d, palette.ink, 1.6, look);
  return `${bands}<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width=".7"/>`;
}

/** Draws a line set off by a halo. */
function outlined(d: string, color: string, width: number, { palette }: StageLook): string {
  if (d === "") return "";
  return (
    `<g fill="none" stroke-linejoin="round"><path d="${d}" stroke="${palette.halo}" stroke-width="${width + 2.4}" ` +
    `stroke-opacity=".7"/><path d="${d}" stroke="${color}" stroke-width="${width}"/></g>`
  );
}

/** Draws a network's output as a curve over one input. */
function curveOf(
  { setting, viewport, look, most, evaluator }: Stage,
  params: Float64Array,
  slot: number,
): string {
  const grid = { region: visible(viewport), ...detailOf(setting, 1, viewport, most) };
  const { values } = outputsOf(params, grid.columns, onGrid(setting.plane.basis, grid), evaluator);
  return outlined(curvePath(values, viewport), look.palette.slots[slot], 2.4, look);
}

/** Pixels by which a curve may change when points are left out, and the farthest ordinate that is drawn. */
const tolerance = 0.25;
const farthest = 1e4;

/** Returns the `d` of a curve. */
function curvePath(values: Float32Array, viewport: Viewport): string {
  const writer = new PathWriter();
  const x = (i: number): number => (i / (values.length - 1)) * viewport.width;
  const y = (i: number): number => Math.min(Math.max(toScreenY(viewport, values[i]), -farthest), farthest);
  let begun = false;
  const thinner = new Thinner(tolerance, (i) => {
    if (begun) writer.lineTo(x(i), y(i));
    else writer.moveTo(x(i), y(i));
    begun = true;
  });
  for (let i = 0; i < values.length; i++) thinner.add(i, x(i), y(i));
  thinner.end();
  return writer.text;
}
