import type { Split } from "../../datasets/index.ts";
import type { NetworkSpec } from "../../experiment/index.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { detailOf } from "../../plot/network/detail.ts";
import { rangeOf, type Setting, settingOf } from "../../plot/network/setting.ts";
import { type Size, toScreenY, type Viewport, viewportOf, visible } from "../../plot/plane/viewport.ts";
import { Evaluator, onGrid } from "../../plot/regions/evaluator.ts";
import { linesOf } from "../../plot/regions/lines.ts";
import { outputsOf } from "../../plot/regions/outputs.ts";
import type { Part } from "../part.ts";
import type { NetworkRecord } from "../recorded.ts";
import { PathWriter } from "../svg/path-writer.ts";
import { Thinner } from "../svg/thinner.ts";
import { axisLabels } from "./axis-labels.ts";
import { LineMarkers } from "./line-markers.ts";
import { samplePoints } from "./points.ts";
import { regionBands } from "./region-bands.ts";
import { eachPoint, linePaths } from "./ring-paths.ts";
import type { StageLook } from "./surface-stage.ts";

/** Draws the outputs of a network of one or two inputs over the plane of its samples. */
export function networkStage(
  spec: NetworkSpec,
  split: Split,
  trainings: readonly NetworkRecord[],
  size: Size,
  look: StageLook,
): Part {
  const setting = settingOf(spec, split, { kind: "components" });
  const { plane } = setting;
  const viewport = viewportOf(plane.domain, size, !plane.curve && plane.y !== null);
  const stage = { setting, viewport, look, evaluator: new Evaluator(setting.architecture) };
  const points = samplePoints(setting, viewport, look.palette);
  const labels = axisLabels(plane, viewport, look.palette).text;
  if (plane.curve)
    return { ground: points + labels, at: (step) => curvesAt(stage, networksAt(trainings, step)) };
  let networks: readonly Network[] = [];
  let regions = "";
  return {
    ground: "",
    at: (step) => {
      // Parameters are kept at some steps only, so many frames of a film show the same.
      const wanted = networksAt(trainings, step);
      if (wanted.length > 0 && !areSame(wanted, networks)) regions = regionsAt(stage, wanted);
      networks = wanted;
      return regions + points + labels;
    },
  };
}

const areSame = (a: readonly Network[], b: readonly Network[]): boolean =>
  a.length === b.length && a.every(({ params }, i) => params === b[i].params);

interface Stage {
  readonly setting: Setting;
  readonly viewport: Viewport;
  readonly look: StageLook;
  readonly evaluator: Evaluator;
}

interface Network {
  readonly slot: number;
  readonly params: Float64Array;
}

function networksAt(trainings: readonly NetworkRecord[], step: number): Network[] {
  return trainings.flatMap((training) => {
    const params = training.paramsAt(step);
    return params ? [{ slot: training.slot, params }] : [];
  });
}

/** Points of a grid at most in a frame of a film, to draw it in time. */
const maxMoving = 4000;

/** Draws the first network's outputs as bands, and every network's decision boundary. */
function regionsAt({ setting, viewport, look, evaluator }: Stage, networks: readonly Network[]): string {
  const { plane, reading, levels, split } = setting;
  const { palette } = look;
  const region = visible(viewport);
  const grid = {
    region,
    ...detailOf(setting, networks.length, viewport, look.moving ? maxMoving : undefined),
  };
  const { columns, rows } = grid;
  const fill = onGrid(plane.basis, grid);
  const outputs = networks.map(({ params }) => outputsOf(params, columns * rows, fill, evaluator));
  const bands = regionBands(outputs[0], reading, rangeOf(split.train.targets), grid, viewport, palette);
  const traced = outputs.map((each) => linesOf(each, reading, columns, rows, levels));
  if (reading === "values") {
    const d = linePaths(traced[0], viewport);
    return `${bands}<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width=".7"/>`;
  }
  // The first network's boundary is drawn last, on top.
  const boundaries = networks.map(({ slot }, i) => {
    const d = linePaths(traced[i], viewport);
    if (networks.length === 1) return outlined(d, "", palette.ink, 1.6, palette);
    const markers = new LineMarkers(slot, viewport);
    eachPoint(traced[i], viewport, (x, y, begins) => markers.add(x, y, begins));
    return outlined(d, markers.path(), palette.slots[slot], 2.2, palette);
  });
  return bands + boundaries.reverse().join("");
}

/** Draws lines and the markers along them, both set off by a halo. */
function outlined(d: string, markers: string, color: string, width: number, palette: FigurePalette): string {
  if (d === "") return "";
  const halo = `stroke="${palette.halo}" stroke-width="${width + 2.4}" stroke-opacity=".7"`;
  const line = `<path d="${d}" ${halo}/><path d="${d}" stroke="${color}" stroke-width="${width}"/>`;
  const filled = `<path d="${markers}" fill="${color}" ${halo} paint-order="stroke"/>`;
  return `<g fill="none" stroke-linejoin="round">${line}${markers === "" ? "" : filled}</g>`;
}

/** Draws every network's output as a curve over one input, the first network's on top. */
function curvesAt({ setting, viewport, look, evaluator }: Stage, networks: readonly Network[]): string {
  const grid = { region: visible(viewport), ...detailOf(setting, networks.length, viewport) };
  const fill = onGrid(setting.plane.basis, grid);
  const { palette } = look;
  const curves = networks.map(({ slot, params }) => {
    const { values } = outputsOf(params, grid.columns, fill, evaluator);
    const markers = new LineMarkers(slot, viewport);
    const d = curvePath(values, viewport, markers);
    return outlined(d, networks.length === 1 ? "" : markers.path(), palette.slots[slot], 2.4, palette);
  });
  return curves.reverse().join("");
}

/** Pixels by which a curve may change when points are left out, and the farthest ordinate that is drawn. */
const tolerance = 0.25;
const farthest = 1e4;

/** Returns the `d` of a curve, and adds its points to those that may bear markers (mutates `markers`). */
function curvePath(values: Float32Array, viewport: Viewport, markers: LineMarkers): string {
  const writer = new PathWriter();
  const x = (i: number): number => (i / (values.length - 1)) * viewport.width;
  const y = (i: number): number => Math.min(Math.max(toScreenY(viewport, values[i]), -farthest), farthest);
  let begun = false;
  const thinner = new Thinner(tolerance, (i) => {
    if (begun) writer.lineTo(x(i), y(i));
    else writer.moveTo(x(i), y(i));
    begun = true;
  });
  for (let i = 0; i < values.length; i++) {
    thinner.add(i, x(i), y(i));
    markers.add(x(i), y(i));
  }
  thinner.end();
  return writer.text;
}
