import type { Numbers } from "../../optim/index.ts";
import type { Tensor } from "../course.ts";
import type { KeptPath } from "./kept-paths.ts";
import type { PlaneChoice } from "./landscape-spec.ts";
import type { Plane } from "./plane.ts";
import { principalDirections } from "./principal-directions.ts";
import { randomDirections } from "./random-directions.ts";
import { lineThrough, planeThrough } from "./through-ends.ts";

/** The things that a plane follows from. */
interface Surroundings {
  readonly paths: readonly KeptPath[];
  /** Returns the weights that the plane passes through, where the choice has no ends. */
  readonly centre: () => Numbers;
  readonly tensors: readonly Tensor[];
}

/** Returns the plane of a choice; or the reason why there is none, a sentence. */
export function planeOf(choice: PlaneChoice, { paths, centre, tensors }: Surroundings): Plane | string {
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

function principalPlane(paths: readonly KeptPath[], origin: Float64Array): Plane | string {
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

function planeOfEnds(slots: readonly number[], paths: readonly KeptPath[]): Plane | string {
  const ends = slots.map((slot) => paths.find((path) => path.slot === slot)!);
  const diverged = ends.find((path) => path.diverged);
  if (diverged) return `Contender ${diverged.slot + 1} diverged, so its end is no place to go through.`;
  const [first, second, third] = ends.map(({ points }) => Float64Array.from(points.at(-1)!.params));
  if (third)
    return (
      planeThrough(first, second, third) ??
      "The three ends are on one line, so they do not determine a plane."
    );
  return lineThrough(first, second) ?? "Both ends are the same weights, so there is no line between them.";
}
