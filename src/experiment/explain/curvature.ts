import { landscapeOf, type Point } from "../../surfaces/index.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { contenderIn, valuesAt } from "../values.ts";
import { eigenvalues, sgdLimit } from "./stability.ts";

/** Returns the smallest and the largest curvature at a point; null where the second derivatives are too long. */
export function curvatures(spec: SurfaceSpec, [x, y]: Point): [number, number] | null {
  const { hessian } = landscapeOf(chosenSurface(spec.surface));
  if (!hessian) return null;
  const triangle = new Float64Array(3);
  hessian(x, y, triangle);
  return eigenvalues(triangle[0], triangle[1], triangle[2]);
}

/**
 * Returns the learning rate below which a contender is stable at the start, and the largest curvature there, which
 * decides it; null where no bound is known: for other optimizers than SGD, and with addons, which change the steps.
 */
export function boundAtStart(
  spec: SurfaceSpec,
  slot: number,
  step: number,
): { readonly limit: number; readonly curvature: number } | null {
  const { optimizer, addons = [] } = contenderIn(spec, slot);
  if (optimizer !== "sgd" || addons.length > 0) return null;
  const found = curvatures(spec, spec.start);
  if (!found) return null;
  const limit = sgdLimit(valuesAt(spec, slot, step), found[1]);
  return Number.isFinite(limit) ? { limit, curvature: found[1] } : null;
}
