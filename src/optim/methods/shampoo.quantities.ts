import { conditionOf } from "../algebra/condition.ts";
import { eigenvalues } from "../algebra/eigenvalues.ts";
import type { Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import { sizesOf } from "../matrix/sizes.ts";
import { eachTensor, movedTensors } from "../matrix/tensor-quantities.ts";

const of = eachTensor(({ shape, value, state }) => {
  const [rows, columns] = sizesOf(shape);
  const eps = value("eps");
  const condition = (name: string, size: number, added: number) =>
    conditionOf(spectrum(arrayIn(state, name), size).map((one) => one + added));
  const age = (numberIn(state, "steps") - 1) % value("updateFreq");
  const factors: Quantity[] =
    columns === undefined
      ? [factorQuantity("H", "gradients", condition("left", rows, eps))]
      : [
          factorQuantity("L", "the rows of gradients", condition("left", rows, eps)),
          factorQuantity("R", "the columns of gradients", condition("right", columns, eps)),
        ];
  const right = columns === undefined ? 1 : condition("rightRoot", columns, 0);
  return [
    ...factors,
    {
      name: "condition of the roots",
      value: condition("leftRoot", rows, 0) * right,
      meaning:
        "How much further a gradient goes in the direction that they favour most than in the least one.",
    },
    {
      name: "age of the roots",
      value: age,
      meaning: "Steps since they were computed: the sums have grown by as many gradients.",
    },
  ];
});

const factorQuantity = (symbol: string, of: string, value: number): Quantity => ({
  name: `condition of ${symbol}`,
  symbol: `κ(${symbol})`,
  value,
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
