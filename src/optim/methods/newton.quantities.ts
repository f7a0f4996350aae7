import { curvatures } from "../define/choices.ts";
import type { MadeStep, Quantities, Quantity } from "../define/quantities.ts";
import { arrayIn, numberIn } from "../engine/state-values.ts";
import { changed } from "../whole/newton-method.ts";

interface Direction {
  readonly eigenvalue: number;
  /** The number that the gradient along the eigenvector is divided by. */
  readonly divisor: number;
  readonly column: number;
}

const of = (step: MadeStep): Quantity[] => {
  const directions = directionsOf(step);
  const tried = numberIn(step.noted.shared, "tried");
  const negative = directions.filter(({ eigenvalue }) => eigenvalue < 0).length;
  return [
    {
      name: "eigenvalues",
      symbol: "λ",
      value: directions.map(({ eigenvalue }) => eigenvalue),
      meaning: `Curvatures of the surface along its main directions; ${negative > 0 ? `${negative} of ${directions.length} bend downwards` : "none bends downwards"}.`,
    },
    dampingQuantity(step, directions),
    {
      name: "divided by",
      value: directions.map(({ divisor }) => divisor),
      meaning: "The gradient along each main direction is divided by this, in the order of the eigenvalues.",
    },
    {
      name: "accepted length",
      symbol: "α",
      value: numberIn(step.noted.shared, "length"),
      meaning: "The part of the full step that was made.",
    },
    {
      name: "points tried",
      value: tried,
      meaning:
        tried === 1
          ? "The first length was kept."
          : "Each after the first is half as far, as the loss had not fallen enough.",
    },
  ];
};

const kindOf = ({ tensors: [{ values }] }: MadeStep) => curvatures[values.get("curvature") ?? 0];

const dampingOf = ({ tensors: [{ values }] }: MadeStep): number => values.get("damping") ?? Number.NaN;

/** Returns the eigenvectors' numbers, smallest eigenvalue first. */
function directionsOf(step: MadeStep): Direction[] {
  const values = arrayIn(step.noted.shared, "values");
  const size = Math.sqrt(values.length);
  const all = Array.from({ length: size }, (_, k) => values[k * size + k]);
  const lowest = Math.min(...all);
  return all
    .map((eigenvalue, column) => ({
      eigenvalue,
      divisor: changed(eigenvalue, lowest, dampingOf(step), kindOf(step)),
      column,
    }))
    .sort((a, b) => a.eigenvalue - b.eigenvalue);
}

function dampingQuantity(step: MadeStep, directions: readonly Direction[]): Quantity {
  const damping = dampingOf(step);
  if (kindOf(step) === "shifted")
    return {
      name: "shift",
      value: Math.max(0, damping - directions[0].eigenvalue),
      meaning: "Added to all eigenvalues, so that the smallest is the damping or more.",
    };
  const raised = directions.filter(({ eigenvalue }) => Math.abs(eigenvalue) < damping).length;
  return {
    name: "damping",
    symbol: "δ",
    value: damping,
    meaning: `The least curvature to divide by: ${raised === 0 ? "all are larger" : `it replaces ${raised} of ${directions.length}`}.`,
  };
}

const preconditioner: Quantities["preconditioner"] = (step) => {
  const vectors = arrayIn(step.noted.shared, "vectors");
  const sum: [number, number, number] = [0, 0, 0];
  for (const { divisor, column } of directionsOf(step)) {
    const [x, y] = [vectors[column], vectors[2 + column]];
    sum[0] += (x * x) / divisor;
    sum[1] += (x * y) / divisor;
    sum[2] += (y * y) / divisor;
  }
  return sum;
};

export default { of, preconditioner } satisfies Quantities;
