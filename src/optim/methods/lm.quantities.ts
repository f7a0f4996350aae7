import { eigenvalues } from "../algebra/eigenvalues.ts";
import type { MadeStep, Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";

const of = (step: MadeStep): Quantity[] => {
  const { state, noted } = step;
  const [tried, ratio] = ["tried", "ratio"].map((name) => numberIn(noted.shared, name));
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
      value: tried,
      meaning: triesInWords(tried, ratio),
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
    spectrum(step),
  ];
};

function triesInWords(tried: number, ratio: number): string {
  if (Number.isNaN(ratio)) return "No step was kept: none lowered the loss.";
  if (tried === 1) return "The first step lowered the loss, and was kept.";
  return "Each try before the last did not lower the loss, and raised the damping.";
}

/** Returns the eigenvalues of JᵀJ; those of JJᵀ, the smaller matrix, are the same but for zeros. */
function spectrum({ noted, tensors }: MadeStep): Quantity {
  const matrix = arrayIn(noted.shared, "triangle");
  const order = Math.sqrt(matrix.length);
  for (let i = 0; i < order; i++) for (let j = 0; j < i; j++) matrix[j * order + i] = matrix[i * order + j];
  const zeros = tensors.reduce((sum, { before }) => sum + before.length, -order);
  const rest = zeros > 0 ? `; ${zeros} more are 0, as there are only ${order} residuals` : "";
  return {
    name: "eigenvalues of JᵀJ",
    symbol: "λ",
    value: eigenvalues(matrix, order).reverse(),
    meaning: `Curvatures of the loss where each residual is taken as linear, largest first, without damping${rest}.`,
  };
}

export default { of } satisfies Quantities;
