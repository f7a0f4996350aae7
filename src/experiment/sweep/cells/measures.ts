import type { Numbers } from "../../../optim/index.ts";
import { type Basin, minimaOf, minimumAt } from "./minima.ts";
import { Regimes } from "./regime.ts";
import type { Sought } from "./sought.ts";

/** Measures one run after another, as it goes, for a map's columns. */
export class Measures {
  readonly #sought: Sought;
  readonly #regimes: Regimes | null;
  readonly #minima: readonly Basin[];
  #best = Number.NaN;
  #reached = -1;

  constructor(sought: Sought) {
    const { spec, kinds } = sought;
    this.#sought = sought;
    this.#regimes = kinds.has("regime") ? new Regimes(1, spec.steps) : null;
    this.#minima = spec.kind === "surface" && kinds.has("minimum") ? minimaOf(spec) : [];
  }

  /** Begins a run. @param loss at its start */
  begin(loss: number): void {
    this.#best = loss;
    this.#reached = loss <= this.#sought.below ? 0 : -1;
    this.#regimes?.begin(0, loss);
  }

  /** Takes the loss after `step` updates. */
  follow(step: number, loss: number): void {
    if (loss < this.#best) this.#best = loss;
    if (this.#reached < 0 && loss <= this.#sought.below) this.#reached = step;
    this.#regimes?.follow(0, step, loss);
  }

  /**
   * Writes what was measured of a run that has ended.
   *
   * @param params where it is @param leaves the updates before the one that leaves the finite range; null where none does
   */
  end(place: number, params: Numbers, leaves: number | null): void {
    const { columns } = this.#sought;
    const left = leaves !== null;
    columns.best[place] = this.#best;
    columns.steps[place] = this.#reached;
    columns.diverged[place] = left ? leaves + 1 : 0;
    if (!left) columns.minimum[place] = minimumAt(this.#minima, params[0], params[1]);
    if (this.#regimes) columns.regime[place] = this.#regimes.of(0, left);
  }
}
