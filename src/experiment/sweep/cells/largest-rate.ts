import type { Table } from "../../../datasets/index.ts";
import { conflictAmong } from "../../groups.ts";
import type { Spec } from "../../spec.ts";
import { contenderIn, definitionOf, valuesAt } from "../../values.ts";
import { Problems } from "./problems.ts";
import { stepsOf } from "./run-steps.ts";

/** Halvings at most until a learning rate holds, and the ratio of the rates between which the largest is known. */
const maxHalvings = 40;
const precision = 1.001;
/** Significant digits of the rate that is returned. */
const digits = 4;
/** A loss is higher than another where it exceeds it by more than this share of the first loss. */
const rounding = 1e-9;

/**
 * Finds the largest learning rate below a contender's with which its run would have held: it stays in the finite range,
 * ends no higher than it begins, and, where nothing is random, its highest loss of the last tenth of steps is no higher
 * than that of the tenth before. It is found by bisection of replays from the start, which have the rate throughout:
 * changes of it are left out. If it holds in several intervals, this is the one below the first rate that holds among the halves.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @returns yields between portions of some milliseconds; then returns the rate, rounded down to four digits, or null where
 * the contender has no learning rate, its own holds, or none does
 */
export function* largestRate(spec: Spec, slot: number, table?: Table): Generator<void, number | null> {
  const { lr } = valuesAt(spec, slot, 0);
  if (!(lr > 0) || !Object.hasOwn(definitionOf(contenderIn(spec, slot)).hyperparameters, "lr")) return null;
  const replays = new Replays(spec, slot, table);
  if (yield* replays.holds(lr)) return null;
  let [high, low] = [lr, lr / 2];
  for (let k = 0; !(yield* replays.holds(low)); k++) {
    if (k === maxHalvings) return null;
    [high, low] = [low, low / 2];
  }
  while (high / low > precision) {
    const middle = Math.sqrt(low * high);
    if (yield* replays.holds(middle)) low = middle;
    else high = middle;
  }
  const rounded = roundedDown(low);
  return (yield* replays.holds(rounded)) ? rounded : low;
}

/** Returns a number rounded down to some significant digits. */
function roundedDown(value: number): number {
  const nearest = Number(value.toPrecision(digits));
  if (nearest <= value) return nearest;
  const [mantissa, exponent] = nearest.toExponential(digits - 1).split("e");
  return Number(`${(Number(mantissa) - 10 ** (1 - digits)).toFixed(digits - 1)}e${exponent}`);
}

/** Runs of a contender alone with other learning rates. */
class Replays {
  readonly #spec: Spec;
  readonly #slot: number;
  readonly #problems: Problems;

  constructor(spec: Spec, slot: number, table: Table | undefined) {
    this.#spec = spec;
    this.#slot = slot;
    this.#problems = new Problems(table);
  }

  /** Says whether a run with a learning rate holds. */
  *holds(lr: number): Generator<void, boolean> {
    const spec = this.#with(lr);
    const [contender] = spec.contenders;
    if (conflictAmong(definitionOf(contender), contender.values)) return false;
    const track = this.#problems.trackOf(spec);
    const noise = this.#problems.noiseOf(spec);
    const runner = this.#problems.runnerOf(spec, track);
    const first = runner.loss;
    const margin = rounding * Math.abs(first);
    let [before, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const follow = (step: number) => {
      if (10 * step > 9 * spec.steps) last = Math.max(last, runner.loss);
      else if (10 * step > 8 * spec.steps) before = Math.max(before, runner.loss);
    };
    for (const _ of stepsOf(runner, spec, track, noise, follow)) yield;
    if (runner.stopped && runner.stopped.kind !== "stationary") return false;
    const rises = !isRandom(spec) && Number.isFinite(before) && last > before + margin;
    return runner.loss <= first + margin && !rises;
  }

  #with(lr: number): Spec {
    const contender = contenderIn(this.#spec, this.#slot);
    return {
      ...this.#spec,
      contenders: [{ ...contender, values: { ...contender.values, lr } }],
      edits: this.#spec.edits.filter(({ slot, name }) => slot === this.#slot && name !== "lr"),
    };
  }
}

/** Says whether noise or batches make the loss of a step random. */
const isRandom = (spec: Spec): boolean => (spec.kind === "surface" ? spec.noise > 0 : spec.batch > 0);
