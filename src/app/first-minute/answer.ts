import {
  chosenSurface,
  decode,
  type Spec,
  type SurfaceSpec,
  type Trajectory,
} from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { firstRace, saddlePoint } from "./first-race.ts";
import { type Wait, waitAt } from "./wait.ts";

const { spec: first } = decode(firstRace);

/** Returns true for a race that the question can be asked about: down the first race's surface, SGD in the first slot. */
export const isAskedAbout = (spec: Spec): spec is SurfaceSpec =>
  spec.kind === "surface" &&
  first.kind === "surface" &&
  spec.surface.kind === "builtin" &&
  first.surface.kind === "builtin" &&
  spec.surface.id === first.surface.id &&
  inSlot(spec, 0)?.optimizer === "sgd";

const inSlot = (spec: Spec, slot: number) => spec.contenders.find((one) => one.slot === slot);

/**
 * Answers the question from a finished race, in numbers of that race.
 *
 * @param tracks the whole trajectories by slot
 */
export function answer(spec: SurfaceSpec, tracks: ReadonlyMap<number, Trajectory>): string {
  const minima = chosenSurface(spec.surface).minima.map(({ at }) => at);
  const waitOf = (slot: number): Wait | null => {
    const track = tracks.get(slot);
    return track ? waitAt(saddlePoint, minima, track) : null;
  };
  const sgd = waitOf(0);
  if (!sgd || sgd.steps === 0) return say("With these settings it does not wait at the saddle.");
  const waited =
    sgd.end === "waiting"
      ? say(
          "It is still waiting at the saddle, for {steps} {steps:step|steps} so far: the slope there is nearly zero.",
          { steps: sgd.steps },
        )
      : say("It waited {steps} {steps:step|steps} at the saddle, where the slope is nearly zero.", {
          steps: sgd.steps,
        });
  const other = spec.contenders.find(({ optimizer }) => optimizer === "adam");
  const adam = other ? waitOf(other.slot) : null;
  return adam && adam.steps < sgd.steps && adam.end === "at rest" ? `${waited} ${besides(adam)}` : waited;
}

const besides = ({ steps }: Wait): string =>
  steps === 0
    ? say("Adam divides by that slope, and did not wait.")
    : say("Adam divides by that slope, and waited {steps}.", { steps });
