import type { Table } from "../../datasets/index.ts";
import { Recording } from "../recording/recording.ts";
import { reportingRace } from "../recording/reporting-race.ts";
import { firstSeed } from "../seeds/single.ts";
import type { Spec } from "../spec.ts";
import { contenderIn } from "../values.ts";
import { recordedOf } from "./recorded.ts";
import { type CoachedRun, coachedRun } from "./run.ts";

/** Returns the race of the contender in a slot, without the others. */
const alone = <S extends Spec>(spec: S, slot: number): S => ({
  ...firstSeed(spec),
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
  const one = alone(spec, slot);
  const { race, advance } = reportingRace(one, table);
  const { slice } = race;
  for (;;) {
    const columns = advance(slice);
    recording.append(race.step, columns);
    if (columns.stretches[0].status.kind !== "running") break;
    if (isLate()) return null;
  }
  const made = recording.tracks.get(slot) ?? recording.trainings.get(slot);
  return made ? coachedRun(one, recordedOf(made), table) : null;
}
