import { pow } from "../../lang/elementary/index.ts";
import { conditionOf, extremes } from "../algebra/condition.ts";
import { eigenvalues } from "../algebra/eigenvalues.ts";
import { multiply, multiplyTransposedLeft } from "../algebra/product.ts";
import { dot } from "../algebra/vector.ts";
import type { Quantities, Quantity } from "../define/quantities.ts";
import type { StateValues } from "../engine/method.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import { sizesOf } from "../matrix/sizes.ts";
import { eachTensor, type MovedTensor, movedTensors } from "../matrix/tensor-quantities.ts";

const of = eachTensor((tensor) => {
  const { shape, state } = tensor;
  const [rows, columns] = sizesOf(shape);
  const sides =
    columns === undefined
      ? [side("left", "L", rows)]
      : [side("left", "L", rows), side("right", "R", columns)];
  const averages = sides.flatMap((one) => ofSide(one, state));
  if (numberIn(state, "seen") === 1)
    return [
      ...averages,
      { name: "steps made", value: 0, meaning: "The first step only measures: nothing moves." },
    ];
  return turns(tensor) ? [...averages, denominators(tensor)] : [denominators(tensor)];
});

const turns = ({ shape, value }: MovedTensor): boolean => shape.length > 1 || value("precondition1d") === 1;

const side = (name: "left" | "right", symbol: string, size: number) => ({ name, symbol, size });

/** Describes one average of products of gradients; none is kept along a large dimension. */
function ofSide({ name, symbol, size }: ReturnType<typeof side>, state: StateValues): Quantity[] {
  const average = arrayIn(state, name);
  if (average.length === 0) return [];
  return [
    {
      name: `condition of ${symbol}`,
      symbol: `κ(${symbol})`,
      value: conditionOf(eigenvalues(average, size)),
      meaning: `Largest eigenvalue of ${symbol} divided by the smallest; infinite until gradients have gone in all directions.`,
    },
    {
      name: `basis of ${symbol} is off by`,
      value: offDiagonal(average, arrayIn(state, `${name}Vectors`), size),
      meaning: `The part of ${symbol} beside its diagonal in this basis: 0 where the basis is that of its eigenvectors.`,
    },
  ];
}

const length = (values: Float64Array): number => Math.sqrt(dot(values, values));

/** Returns ‖offdiagonal(QᵀAQ)‖ / ‖A‖, Frobenius norms; 0 where that is rounding. */
function offDiagonal(average: Float64Array, vectors: Float64Array, size: number): number {
  const [half, turned] = [new Float64Array(size * size), new Float64Array(size * size)];
  multiply(average, vectors, half, size, size, size);
  multiplyTransposedLeft(vectors, half, turned, size, size, size);
  const all = length(turned);
  for (let i = 0; i < size; i++) turned[i * size + i] = 0;
  const part = length(turned) / all;
  return part > size * Number.EPSILON ? part : 0;
}

function denominators({ value, state }: MovedTensor): Quantity {
  const [largest, smallest] = extremes(Array.from(arrayIn(state, "v"), (v) => Math.sqrt(v) + value("eps")));
  return {
    name: "largest : smallest denominator",
    value: largest / smallest,
    meaning:
      "The same momentum makes a step this many times longer along one axis of the basis than along another.",
  };
}

/** Returns Q·diag(1/(√V + ε))·Qᵀ for the momentum, with both bias corrections. */
const preconditioner: Quantities["preconditioner"] = (step) => {
  const [[, moved] = []] = movedTensors(step);
  const t = moved ? numberIn(moved.state, "seen") - 1 : 0;
  if (!moved || t < 1) return null;
  const { grad, value, start } = moved;
  const [beta1, beta2] = [value("beta1"), value("beta2")];
  const [a, b, c, d] = turns(moved) ? arrayIn(start, "leftVectors") : [1, 0, 0, 1];
  const old = arrayIn(start, "v");
  const size = Math.sqrt(1 - pow(beta2, t)) / (1 - pow(beta1, t));
  const along = [a * grad[0] + c * grad[1], b * grad[0] + d * grad[1]];
  const [p, q] = along.map((g, i) => size / (Math.sqrt(beta2 * old[i] + (1 - beta2) * g * g) + value("eps")));
  return [a * a * p + b * b * q, a * c * p + b * d * q, c * c * p + d * d * q];
};

export default { of, preconditioner } satisfies Quantities;
