import {
  createMethod,
  ImpossibleRate,
  type Method,
  type MethodState,
  type Numbers,
  type OptimizerDefinition,
  RuleMethod,
  unsupportedReason,
} from "../optim/index.ts";
import type { Position, Track } from "./course.ts";
import type { Leaper } from "./leaper.ts";
import { streams } from "./network/streams.ts";
import { traitsOfTrack } from "./problem-traits.ts";
import type { Edit, RaceSpec } from "./race-spec.ts";
import { type Status, undefinedUpdate } from "./status.ts";
import { StepOracle } from "./step-oracle.ts";
import { contenderIn, definitionOf, isGroupedAt, valuesAt } from "./values.ts";

/** The largest coordinate; beyond it a position has left the finite range, as in the reference trajectories. */
export const farthest = 1e12;

/** The loss from which on a gradient that is not finite is an overflow; below it, it is that of a tip or a kink. */
export const nearOverflow = 1e150;

/** Everything that decides a contender's next steps, besides the spec. */
export interface RunnerState extends Position {
  readonly stopped: Runner["stopped"];
  readonly method: MethodState | null;
}

/** One contender while it runs: its position, the loss and gradient there, and its optimizer's state. */
export class Runner implements Position {
  readonly params: Numbers;
  readonly previous: Numbers;
  readonly grads: Numbers;
  readonly slot: number;
  loss = Number.NaN;
  gradNorm = Number.NaN;
  /** Null while it can go on. */
  stopped: Extract<Status, { readonly step: number }> | null = null;
  #spec: RaceSpec;
  #course: Track;
  /** Null where the contender cannot run: its state for so many parameters may not fit into memory. */
  readonly #method: Method | null;
  readonly #oracle: StepOracle;
  readonly #definition: OptimizerDefinition;
  #leaper: Leaper | null = null;
  #edits: readonly Edit[] = [];
  #nextEdit = 0;

  constructor(spec: RaceSpec, slot: number, course: Track) {
    this.#spec = spec;
    this.slot = slot;
    this.#course = course;
    this.params = course.start.slice();
    this.previous = course.start.slice();
    this.grads = course.start.slice();
    this.#oracle = new StepOracle(course, this.params);
    const definition = definitionOf(contenderIn(spec, slot));
    this.#definition = definition;
    const unsupported = unsupportedReason(definition, traitsOfTrack(course));
    this.#method = unsupported
      ? null
      : createMethod(definition, streams(spec.seed).directions, spec.steps, undefined, course.observe);
    for (const tensor of this.#oracle.tensors) this.#method?.add(tensor);
    this.#begin();
    if (unsupported) this.stopped = { kind: "unfit", step: 0, cause: unsupported };
  }

  /** Returns a copy of its optimizer's state; null where it cannot run. */
  save(): MethodState | null {
    return this.#method?.save() ?? null;
  }

  /**
   * Begins another run of the same optimizer, seed and number of steps, on a course with the same objective.
   *
   * @param state that of a run that had not begun, as `save` returned it
   */
  restart(spec: RaceSpec, course: Track, state: MethodState): void {
    this.#spec = spec;
    this.#course = course;
    this.params.set(course.start);
    this.previous.set(course.start);
    this.#oracle.restart(course);
    this.#method?.load(state);
    this.stopped = null;
    this.#begin();
  }

  /** Returns a copy of everything that decides its next steps. */
  checkpoint(): RunnerState {
    const { loss, gradNorm, stopped, gradientEvaluations } = this;
    const [params, previous, grads] = [this.params.slice(), this.previous.slice(), this.grads.slice()];
    return { params, previous, grads, loss, gradNorm, stopped, gradientEvaluations, method: this.save() };
  }

  /**
   * Goes on from a checkpoint.
   *
   * @param state of a contender with the same past, after `step` updates; it is copied
   */
  resume(state: RunnerState, step: number): void {
    const edits = this.#edits;
    this.params.set(state.params);
    this.previous.set(state.previous);
    this.grads.set(state.grads);
    this.loss = state.loss;
    this.gradNorm = state.gradNorm;
    this.stopped = state.stopped;
    this.#oracle.gradientEvaluations = state.gradientEvaluations;
    this.#apply({ ...this.#spec, edits: edits.filter((edit) => edit.step < step) }, step);
    this.setEdits(edits, step);
    if (state.method) this.#method?.load(state.method);
  }

  /** Sets the values at the start and measures there. */
  #begin(): void {
    const { edits } = this.#spec;
    this.#apply({ ...this.#spec, edits: [] }, 0);
    this.setEdits(edits, 0);
    this.loss = this.#measure(0);
    this.gradNorm = norm(this.grads);
    const cause = this.#whyNotFinite();
    if (cause) this.stopped = { kind: "no-value", step: 0, cause };
    else this.#checkSlope(0);
  }

  /** Gradient evaluations that its optimizer has spent. */
  get gradientEvaluations(): number {
    return this.#oracle.gradientEvaluations;
  }

  /** Replaces the edits from `step` on by those of `edits`; earlier ones have been made. */
  setEdits(edits: readonly Edit[], step: number): void {
    this.#edits = edits.filter((edit) => edit.slot === this.slot);
    this.#nextEdit = this.#edits.findIndex((edit) => edit.step >= step);
    if (this.#nextEdit < 0) this.#nextEdit = this.#edits.length;
  }

  /**
   * Makes the update after `step`. Where it leaves the finite range the runner stays at its last finite point.
   *
   * @param noise the draws of many steps, those of this one at `offset`
   * @returns true where it moved
   */
  advance(step: number, noise: Float64Array | null, offset: number): boolean {
    while (this.#nextEdit < this.#edits.length && this.#edits[this.#nextEdit].step <= step) this.#makeEdit();
    const { params, previous, loss, gradNorm } = this;
    previous.set(params);
    this.#oracle.begin(step, loss, this.grads, noise, offset);
    if (!this.#update(step)) return false;
    this.loss = this.#measure(step + 1);
    this.gradNorm = norm(this.grads);
    const cause = this.#whyNotFinite();
    if (cause === null) {
      this.#checkSlope(step + 1);
      return true;
    }
    params.set(previous);
    this.loss = loss;
    this.gradNorm = gradNorm;
    this.stopped = { kind: "diverged", step, cause };
    return false;
  }

  /**
   * Makes up to `count` updates at once, without noise, where something does that here; none beyond an edit, none that
   * ends the run, and none at its first step.
   *
   * @param record is called after each
   */
  leap(step: number, count: number, record: () => void): void {
    if (!(this.#method instanceof RuleMethod)) return;
    this.#leaper ??= this.#course.leaper?.(this.#definition) ?? null;
    const leaper = this.#leaper;
    const edit = this.#edits.at(this.#nextEdit);
    const steps = edit ? Math.min(count, edit.step - step) : count;
    if (!leaper || steps < 1) return;
    const { tolerance } = this.#course;
    const bounds = { farthest, tolerance: tolerance > 0 ? tolerance : -1 };
    this.#method.leap((kernel, made) => {
      const rows = leaper.leap(kernel, this, steps, made, bounds);
      for (let at = 0; at < rows.length; at += 5) {
        this.#take(rows, at);
        record();
      }
      return rows.length / 5;
    });
  }

  /** Takes the position after a step that was made elsewhere: x, y, the loss and its derivatives. */
  #take(rows: Float64Array, at: number): void {
    this.previous.set(this.params);
    for (let i = 0; i < 2; i++) {
      this.params[i] = rows[at + i];
      this.grads[i] = rows[at + 3 + i];
    }
    this.loss = rows[at + 2];
    this.gradNorm = norm(this.grads);
    this.#oracle.skip(1);
  }

  /** Makes the method's update; the runner stops where there is no learning rate for it. */
  #update(step: number): boolean {
    try {
      this.#method?.step(this.#oracle.tensors, this.#oracle);
      if (this.#method) this.#course.afterUpdate?.(this.#method);
      return true;
    } catch (error) {
      if (!(error instanceof ImpossibleRate)) throw error;
      this.stopped = { kind: "no-rate", step, cause: error.message };
      return false;
    }
  }

  #measure(step: number): number {
    return this.#course.objective.lossAndGradient(this.params, this.grads, step);
  }

  #makeEdit(): void {
    const { step } = this.#edits[this.#nextEdit];
    this.#nextEdit += 1;
    this.#apply({ ...this.#spec, edits: this.#edits }, step);
  }

  #apply(spec: RaceSpec, step: number): void {
    const all = isGroupedAt(spec, this.slot, step) ? null : valuesAt(spec, this.slot, step);
    for (const [k, { groups }] of this.#course.tensors.entries())
      for (const [name, value] of Object.entries(all ?? valuesAt(spec, this.slot, step, groups)))
        this.#method?.set(k, name, value);
  }

  #checkSlope(step: number): void {
    const { tolerance } = this.#course;
    if (!Number.isFinite(this.gradNorm))
      this.stopped = { kind: "no-slope", step, cause: "the gradient is not finite there" };
    else if (tolerance > 0 && this.gradNorm <= tolerance) this.stopped = { kind: "stationary", step };
  }

  #whyNotFinite(): string | null {
    for (let i = 0; i < this.params.length; i++) if (Number.isNaN(this.params[i])) return undefinedUpdate;
    for (let i = 0; i < this.params.length; i++)
      if (Math.abs(this.params[i]) > farthest) return "its position left the finite range";
    if (Number.isNaN(this.loss)) return this.#course.noValue;
    if (!Number.isFinite(this.loss)) return "the loss overflowed";
    if (Number.isFinite(this.gradNorm)) return null;
    // A network has no point without a finite slope: in single precision its gradients overflow.
    const hasOverflowed =
      Math.abs(this.loss) >= nearOverflow ||
      this.params instanceof Float32Array ||
      this.grads.every(Number.isFinite);
    return hasOverflowed ? "the gradient overflowed" : null;
  }
}

/** Returns the Euclidean norm; it is infinite where the sum of squares overflows. */
function norm(values: Numbers): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}
