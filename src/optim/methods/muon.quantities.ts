import { singularValues } from "../algebra/singular-values.ts";
import { dot } from "../algebra/vector.ts";
import type { Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import { aim, gatheringOf } from "../matrix/muon-momentum.ts";
import { stretchesOf } from "../matrix/muon-stretch.ts";
import { sizesOf } from "../matrix/sizes.ts";
import { eachTensor, type MovedTensor, movedTensors } from "../matrix/tensor-quantities.ts";

const of = eachTensor((tensor) => {
  const { shape, value, noted } = tensor;
  const [before, after] = [momentumOf(tensor), arrayIn(noted, "update")];
  const [rows, columns] = sizesOf(shape);
  if (columns === undefined) return lengths(before, after);
  const [raw, orthogonal] = [before, after].map((matrix) => singularValues(matrix, rows, columns));
  return [
    {
      name: "singular values before",
      symbol: "σ",
      value: raw,
      meaning: "Of the momentum's matrix: its strength along each of its directions, strongest first.",
    },
    {
      name: "singular values after",
      value: orthogonal,
      meaning:
        "Of the update: the iterations bring them near 1, so that all directions get about the same step.",
    },
    {
      name: "largest : smallest before",
      value: raw[0] / raw[raw.length - 1],
      meaning: "The condition number of the momentum: how unevenly a plain step would go.",
    },
    {
      name: "largest : smallest after",
      value: orthogonal[0] / orthogonal[orthogonal.length - 1],
      meaning: "The condition number of the update; 1 is orthogonal.",
    },
    {
      name: "scale",
      value: stretchesOf(rows, columns)[value("adjustLrFn")],
      meaning: "The update is multiplied by this and by lr.",
    },
  ];
});

/** Describes the update of a vector, whose one singular value is its length. */
const lengths = (before: Float64Array, after: Float64Array): Quantity[] => {
  const [[raw], [unit]] = [before, after].map((vector) => singularValues(vector, 1, vector.length));
  return [
    { name: "length before", value: raw, meaning: "Of the momentum, a vector: its one singular value." },
    { name: "length after", value: unit, meaning: "Of the update: a vector is divided by its length." },
  ];
};

/** Returns the matrix or vector before it is made orthogonal. */
function momentumOf({ grad, value, state }: MovedTensor): Float64Array {
  const momentum = arrayIn(state, "momentum");
  const out = new Float64Array(momentum.length);
  aim(grad, momentum, out, gatheringOf(value, numberIn(state, "steps")));
  return out;
}

/** Divides a vector by its length. */
const preconditioner: Quantities["preconditioner"] = (step) => {
  const [[, moved] = []] = movedTensors(step);
  if (!moved) return null;
  const u = momentumOf(moved);
  const factor = 1 / (Math.sqrt(dot(u, u)) + moved.value("eps"));
  return [factor, 0, factor];
};

export default { of, preconditioner } satisfies Quantities;
