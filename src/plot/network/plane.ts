import type { Samples, Split } from "../../datasets/index.ts";
import type { Point, View } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { type Ticks, ticks } from "../plane/ticks.ts";
import type { Basis } from "../regions/fields.ts";
import { principalComponents } from "./pca.ts";

/** The choice of a plane through the space of inputs. */
export type PlaneChoice =
  | { readonly kind: "components" }
  | { readonly kind: "features"; readonly across: number; readonly up: number };

/** The meaning of a coordinate: `offset + scale · coordinate`, in the units of the table. */
export interface Axis {
  readonly name: string;
  readonly offset: number;
  readonly scale: number;
}

/** Returns round numbers in the units of the table along a stretch of coordinates; the rest as for `ticks`. */
export const axisTicks = (
  { offset, scale }: Axis,
  [from, to]: readonly [number, number],
  pixels: number,
  room: (characters: number) => number,
): Ticks => ticks(offset + scale * from, offset + scale * to, pixels, room);

export interface Plane {
  readonly basis: Basis;
  readonly x: Axis;
  /** Null where height has no meaning: with one input and classes. */
  readonly y: Axis | null;
  /** The plane in words; null where there is no other. */
  readonly label: string | null;
  /** True where height is the target, not an input. */
  readonly curve: boolean;
  readonly train: Places;
  readonly test: Places;
  /** The part of the plane that holds the samples. */
  readonly domain: View;
}

/** Coordinates of samples on a plane. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Returns the plane of a choice; with one input or two there is only one. */
export function planeOf(split: Split, choice: PlaneChoice): Plane {
  const count = split.features.length;
  if (count === 1) return lineOf(split);
  if (count > 2 && !isAmong(choice, count)) return componentsPlane(split);
  const chosen = choice.kind === "features" && count > 2 ? choice : { across: 0, up: 1 };
  const basis = {
    origin: new Float64Array(count),
    across: unitVector(count, chosen.across),
    up: unitVector(count, chosen.up),
  };
  const [x, y] = [featureAxis(split, chosen.across), featureAxis(split, chosen.up)];
  const label =
    count > 2 ? say("{x} and {y}; the other inputs at their training mean", { x: x.name, y: y.name }) : null;
  return withPlaces(split, basis, { x, y, label, curve: false });
}

/** Says whether the chosen features exist: a file that is opened again under the same name may have lost columns. */
const isAmong = (choice: PlaneChoice, features: number): boolean =>
  choice.kind === "features" && choice.across < features && choice.up < features;

function componentsPlane(split: Split): Plane {
  const count = split.features.length;
  const { axes, shares } = principalComponents(split.train.inputs, count);
  const share = Math.round(100 * (shares[0] + shares[1]));
  const axis = (name: string): Axis => ({ name, offset: 0, scale: 1 });
  return withPlaces(
    split,
    { origin: new Float64Array(count), across: axes[0], up: axes[1] },
    {
      x: axis(say("component 1")),
      y: axis(say("component 2")),
      label: say("plane of the first two principal components, {share} % of the variance", { share }),
      curve: false,
    },
  );
}

/** Returns the plane for one input: height is the target, or has no meaning. */
function lineOf(split: Split): Plane {
  const basis = { origin: Float64Array.of(0), across: Float64Array.of(1), up: Float64Array.of(0) };
  const { targetMean, targetDeviation } = split.scaling;
  const curve = split.task.kind === "regression";
  const y = curve ? { name: split.target, offset: targetMean, scale: targetDeviation || 1 } : null;
  return withPlaces(split, basis, { x: featureAxis(split, 0), y, label: null, curve });
}

/** Returns a feature's axis; a constant column has deviation 0, so its scale is 1. */
const featureAxis = ({ features, scaling }: Split, f: number): Axis => ({
  name: features[f],
  offset: scaling.mean[f],
  scale: scaling.deviation[f] || 1,
});

const unitVector = (length: number, at: number): Float64Array =>
  Float64Array.from({ length }, (_, f) => Number(f === at));

function withPlaces(split: Split, basis: Basis, rest: Pick<Plane, "x" | "y" | "label" | "curve">): Plane {
  const place = (samples: Samples): Places => {
    const x = project(samples, basis.origin, basis.across);
    if (rest.curve) return { x, y: samples.targets };
    return { x, y: rest.y ? project(samples, basis.origin, basis.up) : spread(samples.count) };
  };
  const train = place(split.train);
  const test = place(split.test);
  const domain = { x: extent(train.x, test.x), y: extent(train.y, test.y) };
  return { basis, ...rest, train, test, domain };
}

function project({ count, inputs }: Samples, origin: Float64Array, axis: Float64Array): Float64Array {
  const features = axis.length;
  return Float64Array.from({ length: count }, (_, s) => {
    let sum = 0;
    for (let f = 0; f < features; f++) sum += (inputs[s * features + f] - origin[f]) * axis[f];
    return sum;
  });
}

/** Returns heights without a meaning that keep points apart: multiples of the golden section. */
const spread = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, s) => ((s * 0.6180339887498949) % 1) * 2 - 1);

/** Returns the interval from the least to the greatest value, with a margin of a twelfth. */
function extent(...columns: readonly Float64Array[]): Point {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const column of columns)
    for (const value of column) {
      from = Math.min(from, value);
      to = Math.max(to, value);
    }
  if (!(to > from)) return [(Number.isFinite(from) ? from : 0) - 1, (Number.isFinite(to) ? to : 0) + 1];
  return [from - (to - from) / 12, to + (to - from) / 12];
}
