import type { Numbers } from "../../optim/index.ts";
import type { Tensor } from "../course.ts";
import type { KeptPath } from "./kept-paths.ts";
import type { PlaneChoice } from "./landscape-spec.ts";
import type { Plane } from "./plane.ts";
import { principalDirections } from "./principal-directions.ts";
import { randomDirections } from "./random-directions.ts";
import { lineThrough, planeThrough } from "./through-ends.ts";
import type { Refusal } from "./work.ts";

/** The things that a plane follows from. */
interface Surroundings {
  readonly paths: readonly KeptPath[];
  /** Returns the weights that the plane passes through, where the choice has no ends. */
  readonly centre: () => Numbers;
  readonly tensors: readonly Tensor[];
}

/** Returns the plane of a choice; or the reason why there is none. */
export function planeOf(choice: PlaneChoice, { paths, centre, tensors }: Surroundings): Plane | Refusal {
  if (choice.kind === "ends" || choice.kind === "line") return planeOfEnds(choice.slots, paths);
  const origin = Float64Array.from(centre());
  if (choice.kind === "random") {
    const directions = randomDirections(tensors, origin, choice.seed);
    const isZero = directions[0].every((value) => value === 0);
    return isZero
      ? "All weights are 0, so random directions of their size are 0 too."
      : { origin, directions };
  }
  return principalPlane(paths, origin);
}

function principalPlane(paths: readonly KeptPath[], origin: Float64Array): Plane | Refusal {
  const found = principalDirections(
    finite(paths).flatMap(({ points }) => points.map(({ params }) => params)),
  );
  if (found === 0) return "No contender has moved, so their paths have no directions.";
  if (found === 1) return "The paths are on one line: a plane takes more steps, or another contender.";
  return { origin, ...found };
}

/** Returns the paths that decide planes and extents: those of contenders that did not diverge, unless all did. */
export function finite(paths: readonly KeptPath[]): readonly KeptPath[] {
  const left = paths.filter(({ diverged }) => !diverged);
  return left.length > 0 ? left : paths;
}

function planeOfEnds(slots: readonly number[], paths: readonly KeptPath[]): Plane | Refusal {
  const ends: Float64Array[] = [];
  for (const slot of slots) {
    const path = paths.find((one) => one.slot === slot);
    if (!path) return `There is no contender ${slot + 1} whose end the plane could go through.`;
    if (path.diverged)
      return `Contender ${slot + 1} diverged, so it has no end that the plane could go through.`;
    ends.push(Float64Array.from(path.points[path.points.length - 1].params));
  }
  const [first, second, third] = ends;
  if (third)
    return (
      planeThrough(first, second, third) ?? "The three ends are on one line, which many planes go through."
    );
  return lineThrough(first, second) ?? "Both ends are the same weights, so there is no line between them.";
}
