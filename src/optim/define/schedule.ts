import { ScheduledMethod } from "../engine/scheduled-method.ts";
import type { Schedule } from "./addon.ts";

/** Types a file's definition and adds `kind` and `wrap`; the folder's index takes each file's default export. */
export function defineSchedule(stated: Omit<Schedule, "kind" | "wrap">): Schedule {
  const schedule: Schedule = {
    ...stated,
    kind: "schedule",
    wrap: (inner, steps) => new ScheduledMethod(schedule, inner, steps),
  };
  return schedule;
}
