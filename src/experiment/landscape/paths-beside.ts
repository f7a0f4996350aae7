import type { KeptPath } from "./kept-paths.ts";
import type { Progress } from "./landscape-query.ts";
import type { Plane } from "./plane.ts";
import type { PlanePath } from "./plane-path.ts";
import { pointOf, project } from "./project.ts";
import type { Subject } from "./subject.ts";

/** Computes paths beside a plane; yields the share that is done after each point. */
export function* pathsBeside(
  paths: readonly KeptPath[],
  plane: Plane,
  { recordedLoss, height }: Pick<Subject, "recordedLoss" | "height">,
): Generator<Progress, PlanePath[]> {
  const total = paths.reduce((sum, { points }) => sum + points.length, 0);
  const below = new Float64Array(plane.origin.length);
  const beside: PlanePath[] = [];
  let done = 0;
  for (const { slot, points } of paths) {
    const path = emptyPath(slot, points.length);
    for (const [i, { step, params }] of points.entries()) {
      const [a, b, distance] = project(plane, params);
      pointOf(plane, a, b, below);
      path.steps[i] = step;
      path.a[i] = a;
      path.b[i] = b;
      path.distance[i] = distance;
      path.loss[i] = recordedLoss(params);
      path.height[i] = height(below);
      done += 1;
      yield { progress: done / total };
    }
    beside.push(path);
  }
  return beside;
}

function emptyPath(slot: number, count: number): PlanePath {
  const column = () => new Float64Array(count);
  return {
    slot,
    steps: column(),
    a: column(),
    b: column(),
    distance: column(),
    loss: column(),
    height: column(),
  };
}
