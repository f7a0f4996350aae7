import { epsForms } from "../define/choices.ts";
import type { Quantities } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import type { Numbers } from "../library/parameter.ts";
import { eachTensor, movedTensors } from "../matrix/tensor-quantities.ts";

function rootMeanSquare(values: Numbers): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length);
}

const of = eachTensor(({ before, value, noted }) => {
  const size = rootMeanSquare(arrayIn(noted, "update"));
  const limit = value("d");
  return [
    {
      name: "parameter's size",
      symbol: "RMS(W)",
      value: rootMeanSquare(before),
      meaning:
        "Root mean square of the parameter: the step is relative to it, or to ε₂ where that is larger.",
    },
    {
      name: "relative step",
      value: numberIn(noted, "rate"),
      meaning: "Step as a part of the parameter's size.",
    },
    {
      name: "update's size",
      symbol: "RMS(U)",
      value: size,
      meaning: "Root mean square of gradient over typical gradient, before it is limited to d.",
    },
    {
      name: "limited by",
      value: 1 / Math.max(1, size / limit),
      meaning:
        size > limit
          ? "The update was larger than d, and is scaled down by this."
          : "1: the update is within d.",
    },
    { name: "factor on the update", value: numberIn(noted, "alpha"), meaning: "The step is this times U." },
  ];
});

/** Divides each element by its typical gradient. */
const preconditioner: Quantities["preconditioner"] = (step) => {
  const [[, moved] = []] = movedTensors(step);
  if (!moved) return null;
  const { value, state, noted } = moved;
  const eps = epsForms[value("epsForm")] === "bound" ? value("eps1") : 0;
  const factor = numberIn(noted, "alpha") / value("lr");
  const [x, y] = arrayIn(state, "variance").map((v) => factor / Math.max(Math.sqrt(v), eps));
  return [x, 0, y];
};

export default { of, preconditioner } satisfies Quantities;
