import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { withSchedule, withScheduleWrittenOut } from "./schedule-changes.ts";

/** Gives a contender another typed schedule; letters typed one after the other are one change to undo. */
export const setSchedule = (slot: number, text: string): void =>
  commit(
    ofSpec((spec) => withSchedule(spec, slot, text)),
    { gesture: `schedule ${slot}` },
  );

/** Writes a contender's schedule out as a typed schedule, for editing. */
export const writeOutSchedule = (slot: number): void =>
  commit(ofSpec((spec) => withScheduleWrittenOut(spec, slot)));
