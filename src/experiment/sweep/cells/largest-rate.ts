import type { Table } from "../../../datasets/index.ts";
import { landscapeOf } from "../../../surfaces/index.ts";
import { wayOut } from "../../explain/surroundings.ts";
import { conflictAmong } from "../../groups.ts";
import { isRandom } from "../../is-random.ts";
import type { Runner } from "../../runner.ts";
import type { Spec } from "../../spec.ts";
import { undefinedUpdate } from "../../status.ts";
import { chosenSurface } from "../../surface/chosen-surface.ts";
import { contenderIn, definitionOf, valuesAt } from "../../values.ts";
import { Problems } from "./problems.ts";
import { stepsOf } from "./run-steps.ts";

/** Halvings at most until a learning rate holds. */
const maxHalvings = 40;
/** Significant digits of the rate that is returned. */
const digits = 3;
/** A rate is below the limit where one that exceeds it by this factor holds too: at the limit a run neither falls nor rises. */
const justAbove = 1 + 1e-6;
/** A loss is higher than another where it exceeds it by more than this share of the first loss. */
const rounding = 1e-9;

/**
 * Finds the largest learning rate of three significant digits, below the largest that a contender has, with which its
 * run would have held: it stays in the finite range, ends no higher than it begins, and, where nothing is random, its
 * highest loss of the last tenth of steps is no higher than that of the tenth before. So does a rate just above it. It is
 * found by bisection of replays from the start, which have the rate throughout: changes of it are left out. If it holds
 * in several intervals, this is the one below the first rate that holds among the halves.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @returns yields between portions of some milliseconds; then returns a rate that was replayed, or null where the
 * contender has no learning rate, its own holds, none does, or something else than the rate makes it diverge
 */
export function* largestRate(spec: Spec, slot: number, table?: Table): Generator<void, number | null> {
  const lr = highestRate(spec, slot);
  if (!(lr > 0) || !Object.hasOwn(definitionOf(contenderIn(spec, slot)).hyperparameters, "lr")) return null;
  const replays = new Replays(spec, slot, table);
  if ((yield* replays.divergesAnyway()) || (yield* replays.holds(lr))) return null;
  let high = rungAbove(lr);
  let half = lr / 2;
  let low = rungAbove(half) - 1;
  for (let k = 0; !(yield* replays.holds(rung(low))); k++) {
    if (k === maxHalvings) return null;
    half /= 2;
    [high, low] = [low, rungAbove(half) - 1];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (yield* replays.holds(rung(middle))) low = middle;
    else high = middle;
  }
  const isBelow = yield* replays.holds(rung(low) * justAbove);
  return isBelow || !(yield* replays.holds(rung(low - 1))) ? rung(low) : rung(low - 1);
}

/** Returns the highest learning rate that a contender has in its run. */
const highestRate = (spec: Spec, slot: number): number =>
  spec.edits
    .filter((edit) => edit.slot === slot && edit.name === "lr")
    .reduce((highest, { value }) => Math.max(highest, value), valuesAt(spec, slot, 0).lr);

/** The numbers of three digits in a decade. */
const perDecade = 9 * 10 ** (digits - 1);

/** Returns the number of three significant digits at a place of their row, in which 1 is at 0. */
function rung(place: number): number {
  const decade = Math.floor(place / perDecade);
  return Number(`${10 ** (digits - 1) + place - perDecade * decade}e${decade - digits + 1}`);
}

/** Returns the place of the first number of three significant digits that is at least `value`. */
function rungAbove(value: number): number {
  const decade = Math.floor(Math.log10(value));
  let place = perDecade * decade + Math.floor(value / 10 ** (decade - digits + 1)) - 10 ** (digits - 1);
  while (rung(place) >= value) place -= 1;
  while (rung(place) < value) place += 1;
  return place;
}

/** Runs of a contender alone, with its own learning rate or with another. */
class Replays {
  readonly #spec: Spec;
  readonly #problems: Problems;

  constructor(spec: Spec, slot: number, table: Table | undefined) {
    this.#spec = {
      ...spec,
      contenders: [contenderIn(spec, slot)],
      edits: spec.edits.filter((edit) => edit.slot === slot),
    };
    this.#problems = new Problems(table);
  }

  /** Says whether the contender diverges at any rate: by 0/0, or down a surface that falls without end. */
  *divergesAnyway(): Generator<void, boolean> {
    const { stopped, params } = yield* this.#run(this.#spec);
    if (stopped?.kind !== "diverged") return false;
    if (this.#spec.kind !== "surface") return stopped.cause === undefinedUpdate;
    const { surface, start } = this.#spec;
    const landscape = landscapeOf(chosenSurface(surface));
    return (
      stopped.cause === undefinedUpdate ||
      wayOut(landscape, start, [params[0], params[1]], stopped.cause) !== null
    );
  }

  /** Says whether a run with a learning rate holds. */
  *holds(lr: number): Generator<void, boolean> {
    const spec = this.#with(lr);
    const [contender] = spec.contenders;
    if (conflictAmong(definitionOf(contender), contender.values)) return false;
    let [before, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let first = Number.NaN;
    const follow = (step: number, { loss }: Runner) => {
      if (step === 0) first = loss;
      else if (10 * step > 9 * spec.steps) last = Math.max(last, loss);
      else if (10 * step > 8 * spec.steps) before = Math.max(before, loss);
    };
    const { stopped, loss } = yield* this.#run(spec, follow);
    if (stopped && stopped.kind !== "stationary") return false;
    const margin = rounding * Math.abs(first);
    const rises = !isRandom(spec) && Number.isFinite(before) && last > before + margin;
    return loss <= first + margin && !rises;
  }

  /** Makes all steps of a run. @param follow is called at the start and after each step, with its number */
  *#run(spec: Spec, follow: (step: number, runner: Runner) => void = () => {}): Generator<void, Runner> {
    const track = this.#problems.trackOf(spec);
    const noise = this.#problems.noiseOf(spec, track);
    const runner = this.#problems.runnerOf(spec, track);
    follow(0, runner);
    for (const _ of stepsOf(runner, spec, track, noise, (step) => follow(step, runner))) yield;
    return runner;
  }

  #with(lr: number): Spec {
    const [contender] = this.#spec.contenders;
    return {
      ...this.#spec,
      contenders: [{ ...contender, values: { ...contender.values, lr } }],
      edits: this.#spec.edits.filter(({ name }) => name !== "lr"),
    };
  }
}
