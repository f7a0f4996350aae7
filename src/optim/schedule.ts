import type { AddonDefinition } from "./addon.ts";
import { multiplying } from "./course.ts";
import type { Values } from "./hyperparameter.ts";
import { ScheduledMethod } from "./scheduled-method.ts";

/** A course that is a part of the learning rate, or of its distance from a floor. */
interface Multiplying {
  /** The product of all multipliers at the update that follows `t` others. */
  readonly factor: (t: number, values: Values) => number;
  /** The rate that is approached and never multiplied; 0 if left out. */
  readonly floor?: (values: Values) => number;
}

/** A course of the learning rate, stated once: an addon and a class of the library are made of it. */
export interface Schedule extends AddonDefinition, Partial<Multiplying> {
  readonly kind: "schedule";
  /**
   * The learning rate of the update that follows `t` others.
   *
   * @param base what it would be without the schedule
   */
  readonly lr: (base: number, t: number, values: Values) => number;
}

/** As a file states it: by a factor, by the rate itself, or by both where rounding tells them apart. */
type Stated = Omit<Schedule, "kind" | "wrap" | "lr" | keyof Multiplying> &
  (Multiplying | Pick<Schedule, "lr">);

/** Types a file's definition and makes it go round an optimizer. */
export function defineSchedule(stated: Stated): Schedule {
  const lr = "lr" in stated ? stated.lr : byFactor(stated);
  return {
    ...stated,
    kind: "schedule",
    lr,
    wrap: (inner) => new ScheduledMethod({ id: stated.id, lr }, inner),
  };
}

const byFactor =
  ({ factor, floor }: Multiplying): Schedule["lr"] =>
  (base, t, values) =>
    multiplying((t) => factor(t, values), floor?.(values)).at(base, t);
