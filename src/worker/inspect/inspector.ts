import type { Table } from "../../datasets/index.ts";
import type { Course } from "../../experiment/course.ts";
import { courseOf } from "../../experiment/course-of.ts";
import { Observation } from "../../experiment/inspect/observation.ts";
import { type ObservedStep, optimizerCall } from "../../experiment/inspect/observed.ts";
import type { Spec } from "../../experiment/spec.ts";
import { contenderIn, definitionOf } from "../../experiment/values.ts";
import { significant } from "../../lang/index.ts";
import { inspected, type Place } from "../../plot/inspect/inspected.ts";
import { type Told, told } from "../../words/told.ts";
import { Pace } from "../race/pace.ts";
import type { InspectAnswer, InspectRequest, SlotHistory } from "./protocol.ts";

/** The most updates over which state slots are shown. */
const window = 24;

/** Microseconds of work that the first portion should cover. */
const firstPortion = 8000;

/** Observes the updates of one contender of one experiment. */
export class Inspector {
  readonly #slot: number;
  readonly #pace: Pace;
  readonly #observation: Observation;
  #spec: Spec;
  #place: Place = { tensor: 0, element: 0 };
  /** The state slots at the place after updates made before, by the number of the update from 0. */
  #recent = new Map<number, ReadonlyMap<string, number>>();

  constructor({ spec, slot }: InspectRequest, table: Table | null) {
    const course: Course<object> = courseOf(spec, table ?? undefined);
    this.#spec = spec;
    this.#slot = slot;
    this.#pace = new Pace(Math.max(1, Math.floor(firstPortion / course.updateTime)));
    this.#observation = new Observation(spec, slot, course);
  }

  /** Says whether it can answer a request about an experiment that may have been changed. */
  adopt({ spec, slot }: InspectRequest): boolean {
    if (slot !== this.#slot) return false;
    if (spec === this.#spec) return true;
    if (!this.#observation.adopt(spec)) return false;
    this.#spec = spec;
    return true;
  }

  answer({ step, place, isFixed }: InspectRequest): InspectAnswer {
    if (place.tensor !== this.#place.tensor || place.element !== this.#place.element) this.#recent.clear();
    this.#place = place;
    const target = step - 1;
    const first = Math.max(0, target - Math.min(window, this.#pace.steps) + 1);
    // Played on, all but the last update are known; after a jump those before it are observed first.
    const from = target === 0 || this.#recent.has(target - 1) ? target : this.#unknownFrom(first, target);
    for (let update = from; ; update++) {
      const began = performance.now();
      const sight = this.#observation.observe(update, this.#pace.steps);
      if (sight.kind === "away") {
        this.#pace.learn(sight.made, performance.now() - began);
        return sight;
      }
      if (sight.kind === "none")
        return { kind: "none", why: sight.stopped && "cause" in sight.stopped ? sight.stopped.cause : null };
      const { observed } = sight;
      this.#note(observed);
      // A contender that has stopped makes no update after its last.
      const again = { spec: this.#spec, slot: this.#slot, step: observed.step + 1 };
      if (observed.step < update && from === update) return this.answer({ ...again, place, isFixed });
      if (observed.step === update && update < target) continue;
      const mover = isFixed ? null : moverInstead(observed, place);
      return mover ? this.answer({ ...again, place: mover, isFixed: true }) : this.#seen(observed);
    }
  }

  #unknownFrom(first: number, target: number): number {
    let from = first;
    while (from < target && this.#recent.has(from)) from += 1;
    return from;
  }

  #note(observed: ObservedStep): void {
    const { tensor, element } = this.#place;
    const state = optimizerCall(observed)?.after[tensor].state ?? {};
    const values = new Map<string, number>();
    for (const [name, kept] of Object.entries(state))
      if (typeof kept !== "number") values.set(name, kept[kept.length === 1 ? 0 : element]);
    this.#recent.set(observed.step, values);
    for (const known of this.#recent.keys())
      if (Math.abs(known - observed.step) > window) this.#recent.delete(known);
  }

  #seen(observed: ObservedStep): InspectAnswer {
    const shown = inspected(observed, this.#place, this.#spec.kind, this.#changesAt(observed.step));
    const history = shown.slots.map(({ name }): SlotHistory => {
      const values = Float64Array.from({ length: window }, (_, i) => {
        const known = this.#recent.get(observed.step - window + 1 + i);
        return known?.get(name) ?? Number.NaN;
      });
      return { name, values };
    });
    return { kind: "seen", inspected: shown, history };
  }

  #changesAt(step: number): Told[] {
    const edits = this.#spec.edits.filter((edit) => edit.slot === this.#slot && edit.step === step);
    const { hyperparameters } = definitionOf(contenderIn(this.#spec, this.#slot));
    if (edits.length === 0) return [];
    const values = edits.map(
      ({ name, value }) => `${hyperparameters[name]?.symbol || name} = ${significant(value)}`,
    );
    return [told("Changed before this step: {values}.", { values: values.join(", ") })];
  }
}

/** Returns the element that an update moves most, where it does not move the one at a place; else null. */
function moverInstead({ levels }: ObservedStep, place: Place): Place | null {
  const [call] = levels[0].calls;
  const move = (tensor: number, element: number) =>
    Math.abs(call.after[tensor].data[element] - call.before[tensor].data[element]);
  let [most, mover]: [number, Place | null] = [move(place.tensor, place.element), null];
  if (most !== 0) return null;
  for (const [tensor, { data }] of call.before.entries())
    for (let element = 0; element < data.length; element++)
      if (move(tensor, element) > most) {
        most = move(tensor, element);
        mover = { tensor, element };
      }
  return mover;
}
