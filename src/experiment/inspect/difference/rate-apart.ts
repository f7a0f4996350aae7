import { type ObservedStep, optimizerCall } from "../observed.ts";
import type { Pair } from "./agreement.ts";

/** The first update that two contenders make with other learning rates, and with all else the same. */
export interface RateApart {
  /** The updates made before it. */
  readonly since: number;
  readonly values: Pair<number>;
  /** The ids of what gives them their rates: a schedule, a warmup. */
  readonly schedules: Pair<readonly string[]>;
}

/** Returns how the learning rates of two contenders differ in an update; null where they do not, or something else does. */
export function rateApart(steps: Pair<ObservedStep>): RateApart | null {
  const [one, other] = steps.map(optimizerCall);
  if (!one || !other || steps[0].definition.id !== steps[1].definition.id) return null;
  let values: Pair<number> | null = null;
  for (const [tensor, { values: ours }] of one.before.entries()) {
    const theirs = other.before[tensor].values;
    for (const [name, value] of ours) {
      const counterpart = theirs.get(name) ?? Number.NaN;
      if (Object.is(value, counterpart)) continue;
      if (name !== "lr") return null;
      values ??= [value, counterpart];
    }
  }
  const [ours, theirs] = steps.map(schedulesOf);
  return values && { since: steps[0].step, values, schedules: [ours, theirs] };
}

const schedulesOf = ({ definition }: ObservedStep): string[] =>
  (definition.addons ?? [])
    .filter(({ kind }) => kind === "schedule" || kind === "warmup")
    .map(({ id }) => id);
