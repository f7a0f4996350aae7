import { readSchedule } from "../../lang/index.ts";
import type { Schedule } from "../define/addon.ts";
import { defineSchedule } from "../define/schedule.ts";
import { nameIn, once, slidersOf } from "./typed.ts";

/** The id of every typed schedule; its text is in the contender. */
export const ownScheduleId = "own-schedule";

/**
 * Returns the schedule that a typed text states. Its name is a comment on the text's first line; its sliders are the
 * hyperparameters that the text declares, and every other name that it reads and never assigns.
 *
 * @throws LanguageError where the text cannot be read
 */
export const ownSchedule: (source: string) => Schedule = once((source) =>
  defineSchedule({
    id: ownScheduleId,
    name: nameIn(source, "Your schedule"),
    hyperparameters: slidersOf(source, readSchedule(source)),
    rule: source,
    prose: { paper: "", notes: "A schedule that was written by hand: it does what it says." },
  }),
);
