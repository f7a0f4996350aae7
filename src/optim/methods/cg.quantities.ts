import type { MadeStep, Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import { directionQuantities, lengthQuantities } from "../whole/direction-quantities.ts";
import { gathered } from "../whole/whole-method.ts";

const of = (step: MadeStep): Quantity[] => {
  const { state, noted, tensors } = step;
  const tried = numberIn(noted.shared, "tried");
  if (tried === 0)
    return [
      {
        name: "accepted length",
        symbol: "α",
        value: 0,
        meaning: "The gradient is 0: no direction descends.",
      },
    ];
  const direction = arrayIn(state.shared, "direction");
  return [
    ...betas(step, direction.length),
    {
      name: "steps since restart",
      value: numberIn(state.shared, "since"),
      meaning: `It restarts from −gradient after ${direction.length} steps, the number of parameters.`,
    },
    ...directionQuantities(
      direction,
      gathered(tensors.map(({ grad, before }) => grad ?? before.map(() => 0))),
    ),
    ...lengthQuantities(numberIn(state.shared, "t"), tried),
  ];
};

function betas(step: MadeStep, size: number): Quantity[] {
  const beta = numberIn(step.noted.shared, "beta");
  const formula = numberIn(step.noted.shared, "formula");
  const meaning =
    beta === 0
      ? `0 is a restart from −gradient: ${restartReason(step, size)}.`
      : "How much of the last direction is added to −gradient.";
  const used = { name: "weight of the last direction", symbol: "β", value: beta, meaning };
  if (beta === formula || Number.isNaN(formula)) return [used];
  return [used, { name: "β of the formula", value: formula, meaning: "Replaced by 0." }];
}

function restartReason({ start, noted }: MadeStep, size: number): string {
  if (numberIn(start.shared, "t") === 0) return "it is the first step";
  if (numberIn(start.shared, "since") >= size) return "as many steps as parameters have passed";
  if (numberIn(noted.shared, "formula") > 0) return "the direction would have led uphill";
  return "the formula's β is not positive";
}

/** The part of −gradient in the direction is 1, along every parameter. */
const preconditioner: Quantities["preconditioner"] = ({ noted }) =>
  numberIn(noted.shared, "tried") > 0 ? [1, 0, 1] : null;

export default { of, preconditioner } satisfies Quantities;
