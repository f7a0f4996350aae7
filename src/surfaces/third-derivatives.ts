import { differentiate, type Expression, LanguageError } from "../lang/index.ts";
import { type Landscape, PointEvaluator } from "./landscape.ts";

/** Writes (∂³f/∂x³, ∂³f/∂x²∂y, ∂³f/∂x∂y², ∂³f/∂y³) at a point to `out` (mutates). */
export type ThirdDerivatives = (x: number, y: number, out: Float64Array) => void;

/** Derives a surface's third derivatives; null where they are too long. */
export function thirdDerivatives({ gradient: [dx, dy] }: Landscape): ThirdDerivatives | null {
  const derived = triangleOf(dx, dy);
  if (!derived) return null;
  const evaluator = new PointEvaluator(derived);
  return (x, y, out) => {
    const values = evaluator.at(x, y);
    for (let i = 0; i < 4; i++) out[i] = values[i][0];
  };
}

function triangleOf(dx: Expression, dy: Expression): Expression[] | null {
  try {
    const [dxx, dyy] = [differentiate(dx, "x"), differentiate(dy, "y")];
    return [
      differentiate(dxx, "x"),
      differentiate(dxx, "y"),
      differentiate(dyy, "x"),
      differentiate(dyy, "y"),
    ];
  } catch (error) {
    if (error instanceof LanguageError) return null;
    throw error;
  }
}
