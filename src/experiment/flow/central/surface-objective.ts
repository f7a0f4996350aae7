import type { Landscape } from "../../../surfaces/index.ts";
import { thirdDerivatives } from "../../../surfaces/third-derivatives.ts";
import { eigenvalues } from "../../explain/stability.ts";
import type { CriticalSpace, CurvedObjective } from "./curved-objective.ts";

/** A surface's objective, with the derivatives of its formula. */
interface SurfaceObjective extends CurvedObjective {
  /** False where its second or third derivatives are too long, which are NaN then. */
  readonly exact: boolean;
}

/** Returns the objective of a surface, with third derivatives by its formula where these are not too long. */
export function surfaceObjective(landscape: Landscape): SurfaceObjective {
  const { hessian } = landscape;
  const thirds = thirdDerivatives(landscape);
  const second = new Float64Array(3).fill(Number.NaN);
  const third = new Float64Array(4).fill(Number.NaN);
  const sharpness = ([x, y]: Float64Array): number => {
    hessian?.(x, y, second);
    return eigenvalues(second[0], second[1], second[2])[1];
  };
  return {
    size: 2,
    exact: hessian !== null && thirds !== null,
    lossAndGradient: (params, grads) => landscape.lossAndGradient(params, grads),
    sharpness,
    criticalSpace(params, least): CriticalSpace {
      const highest = sharpness(params);
      const [xx, xy, yy] = second;
      const values = [highest, xx + yy - highest].filter((value) => value > least);
      // The vector of the larger eigenvalue makes half the angle with the axis of x that (xx − yy, 2xy) makes.
      const angle = Math.atan2(2 * xy, xx - yy) / 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const vectors = [Float64Array.of(c, s), Float64Array.of(-s, c)].slice(0, values.length);
      const matrix = new Float64Array(values.length ** 2);
      for (const [i, value] of values.entries()) matrix[i * values.length + i] = value;
      return { sharpness: highest, vectors, hessian: matrix, more: false };
    },
    tilts([x, y], vectors) {
      thirds?.(x, y, third);
      return vectors.flatMap((u, i) => vectors.slice(i).map((v) => tilt(third, u, v)));
    },
  };
}

/** Contracts third derivatives with two vectors. */
function tilt([xxx, xxy, xyy, yyy]: Float64Array, u: Float64Array, v: Float64Array): Float64Array {
  const [a, b, c] = [u[0] * v[0], u[0] * v[1] + u[1] * v[0], u[1] * v[1]];
  return Float64Array.of(a * xxx + b * xxy + c * xyy, a * xxy + b * xyy + c * yyy);
}
