import type { AddonDefinition } from "./addon.ts";
import type { Values } from "./hyperparameter.ts";
import { ScheduledMethod } from "./scheduled-method.ts";

/** A course of the learning rate, stated once: an addon and a class of the library are made of it. */
export interface Schedule extends AddonDefinition {
  readonly kind: "schedule";
  /**
   * The learning rate of the update that follows `t` others.
   *
   * @param base what it would be without the schedule
   */
  readonly lr: (base: number, t: number, values: Values) => number;
}

/** Types a file's definition and makes it go round an optimizer. */
export function defineSchedule(stated: Omit<Schedule, "kind" | "wrap">): Schedule {
  const schedule: Schedule = {
    ...stated,
    kind: "schedule",
    wrap: (inner) => new ScheduledMethod(stated, inner),
  };
  return schedule;
}
