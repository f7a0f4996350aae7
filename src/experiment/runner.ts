import { Updater } from "../optim/index.ts";
import type { Objective } from "./objective.ts";
import type { Edit, Spec } from "./spec.ts";
import type { Status } from "./status.ts";
import { contenderIn, definitionOf, valuesAt } from "./values.ts";

/** Positions beyond this count as having left the finite range, as in the reference trajectories. */
const farthest = 1e12;

/** One contender on its way: where it is, what the objective says there, and its optimizer's state. */
export class Runner {
  readonly params: Float64Array;
  readonly slot: number;
  loss: number;
  gradNorm: number;
  /** Null while it can go on. */
  stopped: Extract<Status, { kind: "stationary" | "diverged" }> | null = null;
  readonly #spec: Spec;
  readonly #objective: Objective;
  readonly #updater: Updater;
  readonly #grads: Float64Array;
  readonly #noisy: Float64Array;
  readonly #before: Float64Array;
  #edits: readonly Edit[] = [];
  #nextEdit = 0;

  constructor(spec: Spec, slot: number, objective: Objective) {
    this.#spec = spec;
    this.slot = slot;
    this.#objective = objective;
    this.params = Float64Array.from(spec.start);
    this.#grads = new Float64Array(objective.size);
    this.#noisy = new Float64Array(objective.size);
    this.#before = new Float64Array(objective.size);
    this.#updater = new Updater(definitionOf(contenderIn(spec, slot)), objective.size);
    this.#apply(valuesAt({ ...spec, edits: [] }, slot, 0));
    this.setEdits(spec.edits, 0);
    this.loss = this.#measure(0);
    this.gradNorm = norm(this.#grads);
    this.#checkStationary(0);
    const cause = this.#whyNotFinite();
    if (cause) this.stopped = { kind: "diverged", step: 0, cause };
  }

  /** Takes the edits from `step` on from `edits`; those before have been made. */
  setEdits(edits: readonly Edit[], step: number): void {
    this.#edits = edits.filter((edit) => edit.slot === this.slot);
    this.#nextEdit = this.#edits.findIndex((edit) => edit.step >= step);
    if (this.#nextEdit < 0) this.#nextEdit = this.#edits.length;
  }

  /**
   * The update after `step`. Where it leaves the finite range the runner stays at its last finite point.
   *
   * @param noise the draws of all steps, those of this one at `offset`
   * @returns whether it moved
   */
  advance(step: number, noise: Float64Array | null, offset: number): boolean {
    while (this.#nextEdit < this.#edits.length && this.#edits[this.#nextEdit].step <= step) this.#makeEdit();
    const { params } = this;
    this.#before.set(params);
    for (let i = 0; i < params.length; i++)
      this.#noisy[i] = noise ? this.#grads[i] + this.#spec.noise * noise[offset + i] : this.#grads[i];
    this.#updater.step(params, this.#noisy);
    const { loss, gradNorm } = this;
    this.loss = this.#measure(step + 1);
    this.gradNorm = norm(this.#grads);
    const cause = this.#whyNotFinite();
    if (cause === null) {
      this.#checkStationary(step + 1);
      return true;
    }
    params.set(this.#before);
    this.loss = loss;
    this.gradNorm = gradNorm;
    this.stopped = { kind: "diverged", step, cause };
    return false;
  }

  #measure(step: number): number {
    return this.#objective.lossAndGradient(this.params, this.#grads, step);
  }

  #makeEdit(): void {
    const { step } = this.#edits[this.#nextEdit];
    this.#nextEdit += 1;
    this.#apply(valuesAt({ ...this.#spec, edits: this.#edits }, this.slot, step));
  }

  #apply(values: Readonly<Record<string, number>>): void {
    for (const [name, value] of Object.entries(values)) this.#updater.set(name, value);
  }

  #checkStationary(step: number): void {
    const { tolerance } = this.#spec;
    if (tolerance > 0 && this.gradNorm <= tolerance) this.stopped = { kind: "stationary", step };
  }

  #whyNotFinite(): string | null {
    for (let i = 0; i < this.params.length; i++)
      if (!(Math.abs(this.params[i]) <= farthest)) return "its position left the finite range";
    if (Number.isNaN(this.loss)) return "the surface has no value there";
    if (!Number.isFinite(this.loss)) return "the loss overflowed";
    return Number.isFinite(this.gradNorm) ? null : "the gradient is not finite there";
  }
}

/** Euclidean length; a sum of squares that overflows is an infinite length. */
function norm(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return Math.sqrt(sum);
}
