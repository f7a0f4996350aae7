import type { Table } from "../../datasets/index.ts";
import { networkCourse } from "../network/course.ts";
import { splitFor } from "../network/data.ts";
import { Race, type Stretch } from "../race.ts";
import { Recording } from "../recording/recording.ts";
import type { Spec } from "../spec.ts";
import { surfaceCourse } from "../surface/course.ts";
import { contenderIn } from "../values.ts";
import { recordedOf } from "./recorded.ts";
import { type CoachedRun, coachedRun } from "./run.ts";

/** Returns the race of the contender in a slot, without the others. */
const alone = <S extends Spec>(spec: S, slot: number): S => ({
  ...spec,
  contenders: [contenderIn(spec, slot)],
  edits: spec.edits.filter((edit) => edit.slot === slot),
});

/**
 * Makes the run of the contender in a slot, with the same noise and the same batches as in the race.
 *
 * @param isLate says, between portions of some milliseconds, whether to give up
 * @param table the rows of a network's data where they are the reader's own
 * @returns null where it was given up
 */
export function trialRun(spec: Spec, slot: number, isLate: () => boolean, table?: Table): CoachedRun | null {
  const recording = new Recording();
  const go = (race: Pick<Race<object>, "step" | "slice">, advance: (steps: number) => Stretch<object>[]) => {
    for (const steps = race.slice; ; ) {
      const [{ status }] = advance(steps);
      if (status.kind !== "running") return true;
      if (isLate()) return false;
    }
  };
  const one = alone(spec, slot);
  let ended: boolean;
  if (one.kind === "surface") {
    const race = new Race(one, surfaceCourse(one));
    ended = go(race, (steps) => {
      const stretches = race.advance(steps);
      recording.append(race.step, { kind: "surface", stretches });
      return stretches;
    });
  } else {
    const race = new Race(one, networkCourse(one, splitFor(one, table)));
    ended = go(race, (steps) => {
      const stretches = race.advance(steps);
      recording.append(race.step, { kind: "network", stretches });
      return stretches;
    });
  }
  const made = recording.tracks.get(slot) ?? recording.trainings.get(slot);
  return ended && made ? coachedRun(one, recordedOf(made), table) : null;
}
