import { eigenvalues } from "../algebra/condition.ts";
import { multiplyTransposedLeft, multiplyTransposedRight } from "../algebra/product.ts";
import type { MadeStep, Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";

const of = (step: MadeStep): Quantity[] => {
  const { state, noted } = step;
  const ratio = numberIn(noted.shared, "ratio");
  return [
    {
      name: "damping",
      symbol: "μ",
      value: numberIn(noted.shared, "used"),
      meaning:
        "Along eigenvectors whose eigenvalue is far below μ the step follows the gradient, and is short.",
    },
    {
      name: "tries",
      value: numberIn(noted.shared, "tried"),
      meaning: Number.isNaN(ratio)
        ? "No step was kept: none lowered the loss."
        : "Each try after the first raised the damping, as the loss had not fallen.",
    },
    {
      name: "gain ratio",
      symbol: "ϱ",
      value: ratio,
      meaning: "Fall of the loss, divided by the fall that the linear model of the residuals predicts.",
    },
    {
      name: "damping after",
      value: numberIn(state.shared, "damping"),
      meaning: "The next step begins with it: a gain ratio near 1 divides it by 3.",
    },
    ...spectrum(step),
  ];
};

/** Returns the eigenvalues of JᵀJ; those of JJᵀ, the smaller matrix, are the same but for zeros. */
function spectrum(step: MadeStep): Quantity[] {
  const jacobian = arrayIn(step.noted.shared, "jacobian");
  const size = step.tensors.reduce((sum, { before }) => sum + before.length, 0);
  const count = jacobian.length / size;
  const order = Math.min(count, size);
  const product = new Float64Array(order * order);
  if (count < size) multiplyTransposedRight(jacobian, jacobian, product, count, size, count);
  else multiplyTransposedLeft(jacobian, jacobian, product, size, count, size);
  const zeros = size - order;
  const rest = zeros > 0 ? `; ${zeros} more are 0, as there are only ${count} residuals` : "";
  return [
    {
      name: "eigenvalues of JᵀJ",
      symbol: "λ",
      value: eigenvalues(product, order),
      meaning: `Curvatures in the linear model of the residuals, before damping${rest}.`,
    },
  ];
}

export default { of } satisfies Quantities;
