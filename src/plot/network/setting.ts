import type { Split } from "../../datasets/index.ts";
import { layerSizes, type NetworkSpec, shapeOf } from "../../experiment/index.ts";
import { type Architecture, layoutOf } from "../../network/index.ts";
import type { Reading } from "../regions/fields.ts";
import { type Plane, type PlaneChoice, planeOf } from "./plane.ts";

/** Everything about data and network that stays the same while it is trained. */
export interface Setting {
  readonly split: Split;
  /** In double precision, whatever the training's: no pixel differs, and loops over doubles alone are faster. */
  readonly architecture: Architecture;
  /** Number of parameters. */
  readonly size: number;
  readonly reading: Reading;
  readonly plane: Plane;
  /** Standardised targets that contours are drawn at; empty for classes. */
  readonly levels: Float64Array;
  /** True where the samples are pictures of digits. */
  readonly digits: boolean;
}

const contours = 9;

/** The part of a spec that decides a `Setting`. */
type Ingredients = Pick<NetworkSpec, "hidden" | "data" | "activation" | "bias" | "loss">;

export function settingOf(spec: Ingredients, split: Split, choice: PlaneChoice): Setting {
  const { activation, bias, loss, data } = spec;
  const sizes = layerSizes(spec, shapeOf(split));
  const outputs = sizes[sizes.length - 1];
  const reading = split.task.kind === "regression" ? "values" : outputs <= 2 ? "signed" : "classes";
  return {
    split,
    architecture: { sizes, activation, bias, loss },
    size: layoutOf(sizes, bias).size,
    reading,
    plane: planeOf(split, choice),
    levels: reading === "values" ? levelsOf(split.train.targets) : new Float64Array(0),
    digits: data.kind === "builtin" && data.id === "digits",
  };
}

function levelsOf(targets: Float64Array): Float64Array {
  const [from, to] = rangeOf(targets);
  return Float64Array.from({ length: contours }, (_, i) => from + ((i + 1) / (contours + 1)) * (to - from));
}

export function rangeOf(values: ArrayLike<number>): readonly [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    from = Math.min(from, values[i]);
    to = Math.max(to, values[i]);
  }
  return to > from ? [from, to] : [from - 1, from + 1];
}
