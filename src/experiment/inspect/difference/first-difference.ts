import type { Course } from "../../course.ts";
import type { Runner } from "../../runner.ts";
import type { Spec } from "../../spec.ts";
import { Observation } from "../observation.ts";
import type { ObservedStep } from "../observed.ts";
import type { Criterion, Pair } from "./agreement.ts";
import { type Parting, partingIn } from "./parting.ts";
import { type RateApart, rateApart } from "./rate-apart.ts";

/** A contender of an experiment. */
export interface Side {
  readonly spec: Spec;
  readonly slot: number;
}

/** The outcome of a comparison. */
export type Outcome =
  /** They part with the update after `step`; before it they agree. */
  | { readonly kind: "parted"; readonly step: number; readonly parting: Parting }
  /**
   * They agree in all updates up to the shorter step limit, or until both stopped. `largest` is the largest difference of
   * a parameter.
   */
  | { readonly kind: "agree"; readonly steps: number; readonly largest: number; readonly stopped: boolean }
  /** One makes no update at all, for a reason in words. */
  | { readonly kind: "none"; readonly side: 0 | 1; readonly stopped: Runner["stopped"] };

/** Compares two contenders of one problem, update by update, until they part. */
export class FirstDifference {
  readonly #criterion: Criterion;
  readonly #observations: Pair<Observation>;
  readonly #last: number;
  #step = 0;
  #scale = 0;
  #largest = 0;
  /** The first update with other rates, where all was equal before it; undefined until two positions differ. */
  #rate: RateApart | null | undefined;
  #outcome: Outcome | null = null;

  /** @param courses those of the sides' specs */
  constructor(sides: Pair<Side>, courses: Pair<Course<object>>, criterion: Criterion) {
    this.#criterion = criterion;
    const observe = (k: 0 | 1) => new Observation(sides[k].spec, sides[k].slot, courses[k]);
    this.#observations = [observe(0), observe(1)];
    this.#last = Math.min(...sides.map(({ spec }) => spec.steps));
  }

  /** Updates compared so far. */
  get step(): number {
    return this.#step;
  }

  /** The updates to compare where they do not part. */
  get last(): number {
    return this.#last;
  }

  /** Compares the next update; returns the outcome once it is known, else null. */
  advance(): Outcome | null {
    this.#outcome ??= this.#compare();
    return this.#outcome;
  }

  #compare(): Outcome | null {
    const seen: ObservedStep[] = [];
    for (const [side, observation] of this.#observations.entries()) {
      const sight = observation.observe(this.#step, 1);
      if (sight.kind === "away") throw new Error("the updates of a comparison were not made in order");
      if (sight.kind === "none") return { kind: "none", side: side === 0 ? 0 : 1, stopped: sight.stopped };
      seen.push(sight.observed);
    }
    const steps: Pair<ObservedStep> = [seen[0], seen[1]];
    if (this.#step === 0) this.#scale = sizeOf(steps);
    const parting = partingIn(steps, this.#criterion, this.#scale);
    if (parting) return { kind: "parted", step: this.#step, parting: this.#grownFrom(parting) };
    this.#largest = Math.max(this.#largest, distanceOf(steps));
    if (this.#largest > 0 && this.#rate === undefined) this.#rate = rateApart(steps);
    this.#step += 1;
    const stopped = steps.every((step) => step.stopped !== null);
    if (!stopped && this.#step < this.#last) return null;
    return { kind: "agree", steps: this.#step, largest: this.#largest, stopped };
  }

  /** Returns the learning rates as the cause of a parting where they made the first difference, in an earlier update. */
  #grownFrom(parting: Parting): Parting {
    const isByRule = parting.kind === "line" || parting.kind === "number";
    return isByRule && this.#rate ? { kind: "rate", ...this.#rate } : parting;
  }
}

/** Returns the largest parameter that two runs begin with. */
function sizeOf(steps: Pair<ObservedStep>): number {
  let largest = 0;
  for (const { levels } of steps)
    for (const { data } of levels[0].calls[0].before)
      for (const value of data) largest = Math.max(largest, Math.abs(value));
  return largest;
}

/** Returns the largest difference of a parameter after two updates. */
function distanceOf(steps: Pair<ObservedStep>): number {
  const [one, other] = steps.map(({ levels }) => levels[0].calls[0].after);
  let largest = 0;
  for (const [k, { data }] of one.entries())
    for (let i = 0; i < data.length; i++)
      if (!Object.is(data[i], other[k].data[i]))
        largest = Math.max(largest, Math.abs(data[i] - other[k].data[i]));
  return largest;
}
