import { dot } from "../../optim/algebra/vector.ts";
import type { Numbers } from "../../optim/index.ts";
import { told } from "../../words/told.ts";
import type { Tensor } from "../course.ts";
import type { KeptPath } from "./kept-paths.ts";
import type { PlaneChoice } from "./landscape-spec.ts";
import type { Plane } from "./plane.ts";
import { principalDirections } from "./principal-directions.ts";
import { randomDirections } from "./random-directions.ts";
import { lineThrough, planeThrough } from "./through-ends.ts";
import { isRefusal, type Refusal } from "./work.ts";

/** The things that a plane follows from. */
interface Surroundings {
  readonly paths: readonly KeptPath[];
  /** Returns the weights that the plane passes through, where the choice has no ends; or the reason why there are none. */
  readonly centre: () => Numbers | Refusal;
  readonly tensors: readonly Tensor[];
}

/** Returns the plane of a choice; or the reason why there is none. */
export function planeOf(choice: PlaneChoice, { paths, centre, tensors }: Surroundings): Plane | Refusal {
  if (choice.kind === "ends" || choice.kind === "line") return planeOfEnds(choice.slots, paths);
  const through = centre();
  if (isRefusal(through)) return through;
  const origin = Float64Array.from(through);
  return choice.kind === "random" ? randomPlane(tensors, origin, choice.seed) : principalPlane(paths, origin);
}

/** The square of the sine of an angle: a smaller one is rounding. */
const negligible = 1e-12;

function randomPlane(tensors: readonly Tensor[], origin: Float64Array, seed: number): Plane | Refusal {
  const directions = randomDirections(tensors, origin, seed);
  const [first, second] = directions;
  const [p, q, r] = [dot(first, first), dot(first, second), dot(second, second)];
  if (p === 0) return told("All weights are 0, so random directions of their size are 0 too.");
  // Filters of one weight have one direction, forwards or backwards.
  if (!(p * r - q * q > negligible * p * r))
    return told(
      "Both random directions are on one line, as there are so few weights. Try another seed or a wider network.",
    );
  return { origin, directions };
}

function principalPlane(paths: readonly KeptPath[], origin: Float64Array): Plane | Refusal {
  const found = principalDirections(
    finite(paths).flatMap(({ points }) => points.map(({ params }) => params)),
  );
  if (found === 0) return told("No contender has moved, so their paths have no directions.");
  if (found === 1)
    return told("The paths are on one line, which spans no plane. Use more steps or add a contender.");
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
    if (!path)
      return told("There is no contender {number} whose end the plane could go through.", {
        number: slot + 1,
      });
    if (path.diverged)
      return told("Contender {number} diverged, so it has no end that the plane could go through.", {
        number: slot + 1,
      });
    ends.push(Float64Array.from(path.points[path.points.length - 1].params));
  }
  const [first, second, third] = ends;
  if (third)
    return (
      planeThrough(first, second, third) ??
      told("The three ends are on one line, which spans no plane. Choose the line between two.")
    );
  return (
    lineThrough(first, second) ?? told("Both ends are the same weights, so there is no line between them.")
  );
}
