/**
 * The course that the loss of a run takes, by name; a column has indices of these, −1 where no step was made.
 *
 * The definitions are by the losses after each step alone, in this order: the first that holds.
 *
 * - `diverged`: the run left the finite range, or every loss of its last tenth is above every loss of its first half.
 * - `monotone`: no step raised the loss, but for a billionth of the first loss. Gradient descent does so below 2/λ.
 * - `catapult`: the loss rose above one and a half times the first before it had fallen by half of it, and ended below
 *   the first. Lewkowycz et al. 2020 (arXiv:2003.02218) describe it for learning rates between 2/λ and about 4/λ.
 * - `spikes`: of eight equal parts of the run, one has a largest loss above ten times that of the part before, and a
 *   later one a largest loss below a tenth of that. Ma, Wu and E 2022 (arXiv:2009.06125) find such spikes with Adam.
 * - `edge`: in the second half, the loss turned from rising to falling or back at a quarter of the steps or more, yet
 *   the mean of the last quarter is at least a hundredth below that of the quarter before: "non-monotone over short
 *   timescales, yet consistently decreasing over long timescales", as Cohen et al. 2021 (arXiv:2103.00065) describe the
 *   edge of stability.
 * - `oscillating`: the loss rose and fell otherwise.
 *
 * The thresholds are ours; the papers state none.
 */
export const regimes = ["monotone", "catapult", "edge", "oscillating", "spikes", "diverged"] as const;
export type Regime = (typeof regimes)[number];

const [monotone, catapult, edge, oscillating, spikes, diverged] = regimes.keys();

/** A catapult raises the loss above the first by more than this share of its size. */
const catapultRise = 0.5;
/** A step has raised the loss where it is higher by more than this share of the first loss. */
const rounding = 1e-9;
/** Parts of a run that are compared to find spikes, and the factor by which a spike is higher. */
const parts = 8;
const factor = 10;
/** The least share of steps at which the loss turns at the edge, and the least fall of the mean from one quarter to the next. */
const fewestTurns = 1 / 4;
const leastFall = 0.01;

/** The places of a run's numbers in its state. */
const width = 18;
const places = Array.from({ length: width }, (_, place) => place);
const [first, last, made, fallen, raised, rises, turns, third, thirds, fourth, fourths, ...more] = places;
const [highestEarly, lowestLate, highest, before, spike, spiked, rising] = more;

/** Follows the losses of runs that have the same number of steps, and says which course each took. */
export class Regimes {
  readonly #state: Float64Array;
  readonly #steps: number;

  /** @param runs that are followed at once @param steps of each */
  constructor(runs: number, steps: number) {
    this.#state = new Float64Array(width * runs);
    this.#steps = steps;
  }

  /** Begins a run. @param loss at the start */
  begin(run: number, loss: number): void {
    const state = this.#state;
    const from = width * run;
    state.fill(0, from, from + width);
    for (const place of [first, last, highestEarly, highest]) state[from + place] = loss;
    state[from + lowestLate] = Number.POSITIVE_INFINITY;
    state[from + before] = Number.POSITIVE_INFINITY;
  }

  /** Takes the loss after update number `step` of a run. */
  follow(run: number, step: number, loss: number): void {
    const state = this.#state;
    const from = width * run;
    const steps = this.#steps;
    const start = state[from + first];
    const margin = rounding * Math.abs(start);
    state[from + made] += 1;
    if (Math.floor(((step - 1) * parts) / steps) > Math.floor(((step - 2) * parts) / steps))
      this.#endPart(from);
    if (loss > state[from + highest]) state[from + highest] = loss;
    if (loss < start - Math.abs(start) / 2) state[from + fallen] = 1;
    else if (loss > start + catapultRise * Math.abs(start) && state[from + fallen] === 0)
      state[from + raised] = 1;
    const rose = loss > state[from + last] + margin;
    if (rose) state[from + rises] += 1;
    if (2 * step <= steps) state[from + highestEarly] = Math.max(state[from + highestEarly], loss);
    else {
      if (rose !== (state[from + rising] === 1)) state[from + turns] += 1;
      const isThird = 4 * step <= 3 * steps;
      state[from + (isThird ? third : fourth)] += loss;
      state[from + (isThird ? thirds : fourths)] += 1;
      if (10 * step > 9 * steps) state[from + lowestLate] = Math.min(state[from + lowestLate], loss);
    }
    state[from + rising] = Number(rose);
    state[from + last] = loss;
  }

  /** Returns the index of a run's regime; −1 where no step was made. @param left true where it left the finite range */
  of(run: number, left: boolean): number {
    const from = width * run;
    const number = (place: number) => this.#state[from + place];
    const climbs = number(lowestLate) > number(highestEarly) && number(lowestLate) < Number.POSITIVE_INFINITY;
    if (left || climbs) return diverged;
    if (number(made) === 0) return -1;
    if (number(rises) === 0) return monotone;
    if (number(raised) === 1 && number(last) < number(first)) return catapult;
    this.#endPart(from);
    if (number(spiked) === 1) return spikes;
    const lateSteps = number(thirds) + number(fourths);
    const early = number(third) / number(thirds);
    const falls = early - number(fourth) / number(fourths) >= leastFall * Math.abs(early);
    return number(turns) >= fewestTurns * lateSteps && falls ? edge : oscillating;
  }

  /** Ends a part of a run: compares its highest loss with that of the part before, and with the spike so far. */
  #endPart(from: number): void {
    const state = this.#state;
    const now = state[from + highest];
    if (now === Number.NEGATIVE_INFINITY) return;
    const known = state[from + before];
    if (known > 0 && now > factor * known) state[from + spike] = Math.max(state[from + spike], now);
    else if (state[from + spike] > 0 && now < state[from + spike] / factor) state[from + spiked] = 1;
    state[from + before] = now;
    state[from + highest] = Number.NEGATIVE_INFINITY;
  }
}
