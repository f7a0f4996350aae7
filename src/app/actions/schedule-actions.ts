import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { withSchedule, withScheduleWrittenOut } from "./schedule-changes.ts";

/** Gives a contender another schedule of its own; letters typed one after the other are one change to undo. */
export const setSchedule = (slot: number, text: string): void =>
  commit(
    ofSpec((spec) => withSchedule(spec, slot, text)),
    { gesture: `schedule ${slot}` },
  );

/** Makes a contender's schedule its own, to be edited. */
export const writeOutSchedule = (slot: number): void =>
  commit(ofSpec((spec) => withScheduleWrittenOut(spec, slot)));
