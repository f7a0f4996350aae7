import { landscapeOf, type Point } from "../../surfaces/index.ts";
import { Race } from "../race.ts";
import type { Spec } from "../spec.ts";
import type { Status } from "../status.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import { surfaceCourse } from "../surface/course.ts";
import type { SurfaceSpec } from "../surface/spec.ts";
import { contenderIn, valuesAt } from "../values.ts";
import { boundAtStart } from "./curvature.ts";
import { wayOut } from "./surroundings.ts";

/** Steps for which a learning rate is tried at most, and those of all trials: some milliseconds of work. */
const longest = 1000;
const budget = 2000;
/** Learning rates that are tried at most, three to a decade. */
const trials = 10;

/**
 * Returns a smaller learning rate for a contender that has diverged: the largest of 1, 2, 5 times a power of ten that is
 * within its bound at the start, where one is known, and with which it neither diverges nor ends as high as it began,
 * found by trying. It is null where there is none, and for a network, whose steps take too long to be tried.
 *
 * @param at the contender's last position
 */
export function stableLr(spec: Spec, slot: number, status: Status, at: Point): number | null {
  // Where a fork diverges, what it shares with another contender stays.
  if (spec.kind !== "surface" || status.kind !== "diverged" || contenderIn(spec, slot).fork) return null;
  const { lr } = valuesAt(spec, slot, status.step);
  const landscape = landscapeOf(chosenSurface(spec.surface));
  if (!(lr > 0) || wayOut(landscape, spec.start, at, status.cause)) return null;
  const { limit = lr } = boundAtStart(spec, slot, status.step) ?? {};
  const enough = Math.min(spec.steps, longest);
  let left = budget;
  for (const value of below(Math.min(lr, limit))) {
    if (left < enough) return null;
    const { stable, steps } = tried(alone(spec, slot, value), enough);
    if (stable) return value;
    left -= steps;
  }
  return null;
}

/** Returns the 1, 2, 5 times a power of ten below a number, the largest first. */
function below(value: number): readonly number[] {
  const top = Math.floor(Math.log10(value));
  const decades = Array.from({ length: 2 + trials / 3 }, (_, i) => top - i);
  // Read from digits, so that 1e-3 is exactly 0.001.
  const ladder = decades.flatMap((decade) => [5, 2, 1].map((digit) => Number(`${digit}e${decade}`)));
  return ladder.filter((rung) => rung < value).slice(0, trials);
}

/** Returns the race of one contender that has another learning rate from the start on. */
function alone(spec: SurfaceSpec, slot: number, lr: number): SurfaceSpec {
  const contender = contenderIn(spec, slot);
  return {
    ...spec,
    contenders: [{ ...contender, values: { ...contender.values, lr } }],
    edits: spec.edits.filter((edit) => edit.slot === slot && edit.name !== "lr"),
  };
}

/** Returns whether the first contender is stable for some steps, and the steps that it made. */
function tried(spec: SurfaceSpec, steps: number): { readonly stable: boolean; readonly steps: number } {
  const [{ status, loss }] = new Race(spec, surfaceCourse(spec)).advance(steps);
  const goesOn = status.kind === "running" || status.kind === "finished" || status.kind === "stationary";
  return { stable: goesOn && loss[loss.length - 1] < loss[0], steps: loss.length - 1 };
}
