import { chosenSurface, type SurfaceSpec } from "../experiment/index.ts";
import { type Expression, hessian } from "../lang/index.ts";
import { landscapeOf } from "../surfaces/index.ts";
import type { Dialect } from "./python/dialect.ts";
import { linesOf } from "./python/statement.ts";

/** The lines that compute a surface's height `f`, and its slopes `df_dx` and `df_dy` where they are asked for. */
export function surfaceLines({ surface }: SurfaceSpec, dialect: Dialect, withSlopes: boolean): string {
  const { formula, gradient } = landscapeOf(chosenSurface(surface));
  const slopes: [string, Expression][] = [
    ["df_dx", gradient[0]],
    ["df_dy", gradient[1]],
  ];
  return linesOf([["f", formula], ...(withSlopes ? slopes : [])], dialect);
}

/** The lines that compute its second derivatives. */
export function hessianLines({ surface }: SurfaceSpec, dialect: Dialect): string {
  const [[dxx, dxy], [, dyy]] = hessian(landscapeOf(chosenSurface(surface)).formula, ["x", "y"]);
  return linesOf(
    [
      ["d2f_dx2", dxx],
      ["d2f_dxdy", dxy],
      ["d2f_dy2", dyy],
    ],
    dialect,
  );
}
