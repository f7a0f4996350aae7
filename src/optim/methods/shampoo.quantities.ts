import { conditionOf } from "../algebra/condition.ts";
import { eigenvalues } from "../algebra/eigenvalues.ts";
import type { Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn } from "../engine/state-values.ts";
import { sizesOf } from "../matrix/sizes.ts";
import { eachTensor, movedTensors } from "../matrix/tensor-quantities.ts";

const of = eachTensor(({ shape, value, state }) => {
  const [rows, columns] = sizesOf(shape);
  const isVector = columns === undefined;
  const eigen = (name: string, size: number, added = 0) =>
    spectrum(arrayIn(state, name), size).map((one) => one + added);
  const left = eigen("left", rows, value("eps"));
  const leftRoot = eigen("leftRoot", rows);
  const rightRoot = isVector ? [1] : eigen("rightRoot", columns);
  const sum = isVector ? "H" : "L";
  return [
    factorQuantity(sum, isVector ? "gradients" : "the rows of gradients", left),
    ...(isVector
      ? []
      : [factorQuantity("R", "the columns of gradients", eigen("right", columns, value("eps")))]),
    {
      name: "condition of the roots",
      value: conditionOf(leftRoot) * conditionOf(rightRoot),
      meaning:
        "How much further a gradient goes in the direction that they favour most than in the least one.",
    },
    {
      name: `part of ${sum} in the roots`,
      value: total(leftRoot.map((one) => inverse(isVector ? one : one * one))) / total(left),
      meaning: `1 where the roots were computed in this step; ${sum} has grown since by the rest.`,
    },
  ];
});

/** Returns 1/x². */
const inverse = (x: number): number => 1 / (x * x);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const factorQuantity = (symbol: string, of: string, values: readonly number[]): Quantity => ({
  name: `condition of ${symbol}`,
  symbol: `κ(${symbol})`,
  value: conditionOf(values),
  meaning: `Largest eigenvalue of ${symbol} divided by the smallest: 1 where ${of} went in all directions alike.`,
});

/** Returns the eigenvalues of a matrix; one of which only the diagonal is kept has these. */
const spectrum = (matrix: Float64Array, size: number): readonly number[] =>
  matrix.length === size ? [...matrix] : eigenvalues(matrix, size);

const preconditioner: Quantities["preconditioner"] = (step) => {
  const [[, moved] = []] = movedTensors(step);
  if (!moved) return null;
  const [xx, xy, , yy] = arrayIn(moved.state, "leftRoot");
  return [xx, xy, yy];
};

export default { of, preconditioner } satisfies Quantities;
