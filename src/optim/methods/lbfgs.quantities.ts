import { dot } from "../algebra/vector.ts";
import type { MadeStep, Quantities, Quantity } from "../define/quantities.ts";
import type { MethodState } from "../engine/method.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import { directionQuantities, lengthQuantities } from "../whole/direction-quantities.ts";
import { Memory } from "../whole/memory.ts";

const of = ({ start, state, noted }: MadeStep): Quantity[] => {
  const iterations = iterationsOf({ start, state });
  if (iterations === 0)
    return [
      {
        name: "iterations",
        value: 0,
        meaning: "None was made: no component of the gradient exceeds the gradient tolerance.",
      },
    ];
  return [
    {
      name: "iterations",
      value: iterations,
      meaning: "The numbers below are those of the step's last iteration.",
    },
    ...pairQuantities(start, state),
    ...directionQuantities(arrayIn(state.shared, "direction"), arrayIn(state.shared, "previous")),
    ...lengthQuantities(numberIn(noted.shared, "length"), numberIn(noted.shared, "tried")),
  ];
};

const iterationsOf = ({ start, state }: Pick<MadeStep, "start" | "state">): number =>
  numberIn(state.shared, "iterations") - numberIn(start.shared, "iterations");

function pairQuantities(start: MethodState, state: MethodState): Quantity[] {
  const { length } = arrayIn(state.shared, "rhos");
  const pairs: Quantity = {
    name: "curvature pairs",
    value: length,
    meaning: isRefused(start, state)
      ? "Steps and gradient changes that are kept; the last pair was not, as the curvature along it is not positive."
      : "Steps and gradient changes that are kept: from them it estimates the inverse of the Hessian.",
  };
  if (length === 0) return [pairs];
  return [
    pairs,
    {
      name: "curvature along the pairs",
      symbol: "yᵀs/sᵀs",
      value: curvatures(state),
      meaning: "The mean second derivative along each kept step, oldest first.",
    },
    {
      name: "initial scale",
      symbol: "γ",
      value: numberIn(state.shared, "scale"),
      meaning: "Where no pair says otherwise, the direction is −γ·g.",
    },
  ];
}

function curvatures({ shared }: MethodState): number[] {
  const [rhos, ys, ss] = ["rhos", "ys", "ss"].map((name) => arrayIn(shared, name));
  const size = ss.length / rhos.length;
  return Array.from(rhos, (_, k) => {
    const [y, s] = [ys, ss].map((all) => all.subarray(k * size, (k + 1) * size));
    return dot(y, s) / dot(s, s);
  });
}

/** Says whether the only change that a step could have added is not among the pairs. */
function isRefused(start: MethodState, state: MethodState): boolean {
  if (numberIn(start.shared, "iterations") === 0 || iterationsOf({ start, state }) > 1) return false;
  const [before, after] = [start, state].map(({ shared }) => arrayIn(shared, "ss"));
  return before.length === after.length && before.every((value, i) => value === after[i]);
}

/** Applies the pairs to both unit vectors. */
const preconditioner: Quantities["preconditioner"] = ({ start, state }) => {
  if (iterationsOf({ start, state }) === 0) return null;
  const [scale, ys, ss, rhos] = ["scale", "ys", "ss", "rhos"].map((name) => arrayIn(state.shared, name));
  const memory = new Memory(2);
  memory.load({ scale, ys, ss, rhos });
  const [x, y] = [new Float64Array(2), new Float64Array(2)];
  memory.direction(Float64Array.of(-1, 0), x);
  memory.direction(Float64Array.of(0, -1), y);
  return [x[0], (x[1] + y[0]) / 2, y[1]];
};

export default { of, preconditioner } satisfies Quantities;
