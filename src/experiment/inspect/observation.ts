import { quantitiesOf } from "../../optim/define/every-quantities.ts";
import type { Course } from "../course.ts";
import { sharePast } from "../race.ts";
import type { RaceSpec } from "../race-spec.ts";
import { Replay } from "../replay/replay.ts";
import { silentRace } from "../replay/silent-race.ts";
import type { Runner } from "../runner.ts";
import { contenderIn, definitionOf } from "../values.ts";
import type { ObservedStep } from "./observed.ts";
import { Observer } from "./observer.ts";

/** The outcome of a call of `observe`. */
export type Sight =
  /** There are more updates to make before it: call again. */
  | { readonly kind: "away"; readonly made: number }
  /** The contender has made no update, and makes none. */
  | { readonly kind: "none"; readonly stopped: Runner["stopped"] }
  | { readonly kind: "seen"; readonly observed: ObservedStep };

/** Observes any update of one contender, made again by the method that made it: every number has the race's bits. */
export class Observation {
  readonly #slot: number;
  readonly #course: Course<object>;
  readonly #observer: Observer;
  readonly #watched: ReturnType<typeof silentRace>;
  #spec: RaceSpec;
  readonly #replay: Replay;
  /** The farthest step that the replay has reached, and keeps. */
  #farthest = 0;

  constructor(spec: RaceSpec, slot: number, course: Course<object>) {
    this.#slot = slot;
    this.#course = course;
    this.#spec = alone(spec, slot);
    this.#observer = new Observer(quantitiesOf(definitionOf(contenderIn(spec, slot))));
    // Steps that are made many at a time are not observed.
    const watched = { ...course, leaper: undefined, observe: this.#observer.watch };
    this.#watched = silentRace(this.#spec, watched);
    const create = () => silentRace(this.#spec, course);
    this.#replay = new Replay(create);
    this.#replay.keep(create());
  }

  /** Continues with another spec if its past is the same: other edits ahead, or another limit. Says whether it does. */
  adopt(spec: RaceSpec): boolean {
    const next = alone(spec, this.#slot);
    if (!sharePast(next, this.#spec, Math.max(this.#farthest, this.#watched.step))) return false;
    if (!this.#watched.adopt(next)) return false;
    this.#spec = next;
    return true;
  }

  /**
   * Goes towards the update after `step` and observes it; of a contender that had stopped before, its last update.
   *
   * @param most updates to make in this call
   */
  observe(step: number, most: number): Sight {
    if (this.#watched.step !== step) {
      const { state, made } = this.#seek(step, most);
      if (!state) return { kind: "away", made };
      const { stopped } = state.runners[0];
      if (stopped) {
        const last = lastUpdate(stopped);
        return last < 0 ? { kind: "none", stopped } : this.observe(last, Math.max(1, most - made));
      }
      this.#watched.resume(state);
    }
    const exact = this.#course.noise ? this.#watched.checkpoint().runners[0].grads : null;
    const [{ status }] = this.#watched.advance(1);
    const levels = this.#observer.take();
    const stopped = "step" in status ? status : null;
    if (levels.every(({ calls }) => calls.length === 0)) return this.#afterTheEnd(stopped, most);
    const definition = definitionOf(contenderIn(this.#spec, this.#slot));
    const { steps } = this.#spec;
    return {
      kind: "seen",
      observed: { slot: this.#slot, step, definition, steps, exact, levels, stopped },
    };
  }

  /** Observes the last update of a contender that made none any more. */
  #afterTheEnd(stopped: Runner["stopped"], most: number): Sight {
    const last = stopped ? lastUpdate(stopped) : -1;
    return last < 0 ? { kind: "none", stopped } : this.observe(last, most);
  }

  /** Goes towards a step, and keeps the way there. */
  #seek(step: number, most: number): ReturnType<Replay["seek"]> {
    const target = Math.min(step, this.#farthest + most);
    const { state, made } = this.#replay.seek(this.#spec, target, most);
    if (state && target > this.#farthest) {
      this.#farthest = target;
      this.#replay.keep({ checkpoint: () => state });
    }
    return { state: target === step ? state : null, made };
  }
}

/** Returns the race of one contender alone, which has the same batches and noise. */
function alone({ map: _, ...spec }: RaceSpec, slot: number): RaceSpec {
  return {
    ...spec,
    contenders: [contenderIn(spec, slot)],
    edits: spec.edits.filter((edit) => edit.slot === slot),
  };
}

/** Returns the step before the last update that a stopped contender made or tried; below 0 where there is none. */
const lastUpdate = ({ kind, step }: NonNullable<Runner["stopped"]>): number =>
  kind === "diverged" || kind === "no-rate" ? step : step - 1;
