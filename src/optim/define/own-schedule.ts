import { readSchedule } from "../../lang/index.ts";
import type { Schedule } from "./addon.ts";
import { defineSchedule } from "./schedule.ts";
import { nameIn, once, slidersOf } from "./typed.ts";

/** Stands for the id of a schedule whose text the contender itself carries. */
export const ownScheduleId = "own-schedule";

/**
 * The schedule that a typed text states. It is called what a comment on its first line says; its sliders are the
 * hyperparameters it declares, and every other name that it reads and never assigns.
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
