import type { Curvatures } from "../../experiment/curvature/columns.ts";
import { CurvatureCourse } from "../../experiment/curvature/curvature-course.ts";
import { surfaceEigenvalues } from "../../experiment/curvature/eigenvalues.ts";
import { chosenSurface, type Spec, type SurfaceSpec } from "../../experiment/index.ts";
import { landscapeOf, type Point } from "../../surfaces/index.ts";

/** Returns the largest eigenvalue of a surface's Hessian at a point. */
export function sharpnessAt({ surface }: SurfaceSpec, [x, y]: Point): number {
  const eigenvalues = surfaceEigenvalues(landscapeOf(chosenSurface(surface)));
  eigenvalues.at(Float64Array.of(x, y));
  return eigenvalues.largest("", null, 0);
}

/** Returns the curvatures of a race's first contender at evenly spread steps, as the page's charts show them. */
export function curvaturesOf(spec: Spec, steps: number): Curvatures[] {
  const course = new CurvatureCourse(spec, undefined, steps);
  const found: Curvatures[] = [];
  for (let next = course.next(spec.steps, spec.steps); next; next = course.next(spec.steps, spec.steps))
    if (next.measured?.slot === spec.contenders[0].slot) found.push(next.measured);
  return found.sort((one, other) => one.step - other.step);
}
