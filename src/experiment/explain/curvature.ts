import { landscapeOf, type Point } from "../../surfaces/index.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { contenderIn, valuesAt } from "../values.ts";
import { eigenvalues, sgdLimit } from "./stability.ts";

/** The cosine of the angle to an axis, a degree, within which a direction is named after it. */
const aligned = Math.cos(Math.PI / 180);

/** Returns the second derivatives at a point, ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y²; null where they are too long. */
function secondDerivatives(spec: SurfaceSpec, [x, y]: Point): Float64Array | null {
  const { hessian } = landscapeOf(chosenSurface(spec.surface));
  if (!hessian) return null;
  const triangle = new Float64Array(3);
  hessian(x, y, triangle);
  return triangle;
}

/** Returns the smallest and the largest curvature at a point; null where the second derivatives are too long. */
export function curvatures(spec: SurfaceSpec, at: Point): [number, number] | null {
  const triangle = secondDerivatives(spec, at);
  return triangle && eigenvalues(triangle[0], triangle[1], triangle[2]);
}

/** A limit of SGD's learning rate at the start, and what decides it. */
interface Bound {
  readonly limit: number;
  /** The largest curvature. */
  readonly curvature: number;
  /** The axis along which it is; null where it is along none. */
  readonly axis: "x" | "y" | null;
}

/**
 * Returns the learning rate below which a contender is stable at the start; null where no bound is known: for other
 * optimizers than SGD, and with addons, which change the steps.
 */
export function boundAtStart(spec: SurfaceSpec, slot: number, step: number): Bound | null {
  const { optimizer, addons = [] } = contenderIn(spec, slot);
  if (optimizer !== "sgd" || addons.length > 0) return null;
  const triangle = secondDerivatives(spec, spec.start);
  if (!triangle) return null;
  const [xx, xy, yy] = triangle;
  const [, curvature] = eigenvalues(xx, xy, yy);
  const limit = sgdLimit(valuesAt(spec, slot, step), curvature);
  return Number.isFinite(limit) ? { limit, curvature, axis: axisOf(xx, xy, yy, curvature) } : null;
}

/** Returns the axis along which the largest eigenvalue of [[xx, xy], [xy, yy]] has its eigenvector; null for none. */
function axisOf(xx: number, xy: number, yy: number, largest: number): "x" | "y" | null {
  if (xx === yy && xy === 0) return null;
  // Of the two rows of the eigenvector's equation the longer one is the more exact.
  const [a, b] = largest - xx > largest - yy ? [xy, largest - xx] : [largest - yy, xy];
  const length = Math.hypot(a, b);
  if (Math.abs(a) >= aligned * length) return "x";
  return Math.abs(b) >= aligned * length ? "y" : null;
}
