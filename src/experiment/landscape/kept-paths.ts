import type { Numbers } from "../../optim/index.ts";
import type { Course } from "../course.ts";
import { Race } from "../race.ts";
import type { RaceSpec } from "../race-spec.ts";
import { Keeper, type KeptPoint } from "./keeper.ts";
import type { Progress } from "./landscape-query.ts";

/** The weights of a contender along its path. */
export interface KeptPath {
  readonly slot: number;
  /** At step 0, at evenly spaced steps, and at the last. */
  readonly points: readonly KeptPoint[];
  /** True where it left the finite range: its last point is the last finite one. */
  readonly diverged: boolean;
}

/** Makes a race again, with its changes, forks, batches and noise, and keeps weights along it. */
export class KeptPaths {
  readonly #race: Race<object>;
  readonly #keepers: Keeper[] = [];
  readonly #also: number | undefined;

  /**
   * @param most points of a contender besides its last, 2 or more
   * @param also a step whose weights are kept besides
   */
  constructor(spec: RaceSpec, course: Course<object>, most: number, also?: number) {
    this.#also = also;
    const recorder = () => {
      const keeper = new Keeper(most, also);
      this.#keepers.push(keeper);
      return keeper;
    };
    this.#race = new Race(spec, { ...course, recorder });
    // Records the start.
    this.#race.advance(0);
  }

  /** Continues with another spec if its past is the same and nothing earlier is asked for. Says whether it does. */
  adopt(spec: RaceSpec, to: number, also?: number): boolean {
    return to >= this.#race.step && also === this.#also && this.#race.adopt(spec);
  }

  /** Makes the updates up to a step; yields the share that is done between portions of some milliseconds. */
  *advance(to: number): Generator<Progress, void> {
    while (this.#race.step < to) {
      this.#race.advance(Math.min(this.#race.slice, to - this.#race.step));
      yield { progress: this.#race.step / to };
    }
  }

  /** Returns the paths so far, in race order. */
  paths(): KeptPath[] {
    const { step, runners } = this.#race.checkpoint();
    return this.#race.advance(0).map(({ slot, status }, i) => {
      const { stopped, params } = runners[i];
      const last = { step: stopped?.step ?? step, params };
      const before = this.#keepers[i].points.filter((point) => point.step < last.step);
      const diverged = status.kind === "diverged" || status.kind === "no-value";
      return { slot, points: [...before, last], diverged };
    });
  }

  /**
   * Returns the weights of a contender at the step asked for, or at its last where it did not come there; null where it
   * diverged before.
   */
  weightsOf(slot: number): Numbers | null {
    const paths = this.paths();
    const place = paths.findIndex((path) => path.slot === slot);
    const { points, diverged } = paths[place];
    return this.#keepers[place].asked?.params ?? (diverged ? null : points[points.length - 1].params);
  }
}
