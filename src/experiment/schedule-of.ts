import { type AddonKind, followsLoss, ImpossibleRate, type Method, type Tensor } from "../optim/index.ts";
import type { RaceSpec } from "./race-spec.ts";
import { contenderIn, definitionOf, valuesAt } from "./values.ts";

/** The kinds of addons that decide the learning rate of an update, or whether a step makes one. */
const kinds: readonly AddonKind[] = ["accumulation", "warmup", "schedule"];

/**
 * Returns the learning rate of each update of a contender, edits included: element i is that of the update after i
 * steps. Steps that accumulate gradients for one update all have its rate. NaN where there is no learning rate, or none
 * that an update can be made with.
 *
 * @param groups of the tensor, as for `valuesAt`
 * @param losses the known losses, the start's first, for a schedule that reads them
 */
export function scheduleOf(
  spec: RaceSpec,
  slot: number,
  steps = spec.steps,
  groups: readonly string[] = [],
  losses: ArrayLike<number> = [],
): Float64Array {
  const course = new RateCourse(spec, slot, () => losses, steps, groups);
  course.advance(steps);
  return course.rates;
}

/** Computes the same in portions, as a long schedule over many steps takes a while. */
export class RateCourse {
  /** NaN where a rate is not known yet, or not at all. */
  readonly rates: Float64Array;
  /** Steps whose rates are known. */
  known = 0;
  /** Set once nothing more will be known. */
  isOver = false;
  readonly #entry: RaceSpec;
  readonly #slot: number;
  readonly #groups: readonly string[];
  readonly #method: Method;
  readonly #probe = new Probe();
  readonly #edited: ReadonlySet<number>;
  /** Returns the known losses; null where the schedule does not read them. */
  readonly #losses: (() => ArrayLike<number>) | null;
  readonly #oracle = { ...inert, loss: Number.NaN };
  #step = 0;

  /** @param losses returns those known so far */
  constructor(
    spec: RaceSpec,
    slot: number,
    losses: () => ArrayLike<number>,
    steps = spec.steps,
    groups: readonly string[] = [],
  ) {
    const { addons = [] } = definitionOf(contenderIn(spec, slot));
    this.#entry = spec;
    this.#slot = slot;
    this.#groups = groups;
    this.rates = new Float64Array(steps).fill(Number.NaN);
    // The addons of the race are applied to a probe: the rates cannot differ from the race's.
    this.#method = addons
      .filter(({ kind }) => kinds.includes(kind))
      .reduceRight<Method>((inner, addon) => addon.wrap(inner, spec.steps), this.#probe);
    this.#method.add(tensors[0]);
    this.#edited = new Set(spec.edits.filter((edit) => edit.slot === slot).map((edit) => edit.step));
    const follows = addons.some((addon) => addon.kind === "schedule" && followsLoss(addon));
    this.#losses = follows ? losses : null;
  }

  /** Says whether the schedule reads the loss: then rates are known no further than losses. */
  get readsLoss(): boolean {
    return this.#losses !== null;
  }

  /** Computes up to `count` more rates, as far as the schedule's losses are known. */
  advance(count: number): void {
    const losses = this.#losses?.();
    const end = Math.min(this.#step + count, this.rates.length, losses?.length ?? Number.POSITIVE_INFINITY);
    try {
      for (; this.#step < end; this.#step++) this.#make(losses);
    } catch (error) {
      if (!(error instanceof ImpossibleRate)) throw error;
      this.isOver = true;
    }
    if (this.#step < this.rates.length) return;
    this.rates.fill(this.#probe.lr, this.known);
    this.known = this.rates.length;
    this.isOver = true;
  }

  #make(losses: ArrayLike<number> | undefined): void {
    const step = this.#step;
    if (step === 0 || this.#edited.has(step))
      for (const [name, value] of Object.entries(valuesAt(this.#entry, this.#slot, step, this.#groups)))
        this.#method.set(0, name, value);
    if (losses) this.#oracle.loss = losses[step];
    this.#method.step(tensors, this.#oracle);
    if (!this.#probe.takeUpdate()) return;
    this.rates.fill(this.#probe.lr, this.known, step + 1);
    this.known = step + 1;
  }
}

const tensors: readonly Tensor[] = [{ data: new Float64Array(1), grad: new Float64Array(1), shape: [1] }];

const inert = { evaluate: () => Number.NaN, hessianProduct: () => {} };

/** Takes the optimizer's place, and records the learning rate that it is given. */
class Probe implements Method {
  lr = Number.NaN;
  #updated = false;

  add(_tensor: Tensor): void {}

  set(_tensor: number, name: string, value: number): void {
    if (name === "lr") this.lr = value;
  }

  step(): void {
    this.#updated = true;
  }

  /** Returns true if there was an update since the last call. */
  takeUpdate(): boolean {
    const updated = this.#updated;
    this.#updated = false;
    return updated;
  }

  save(): ReturnType<Method["save"]> {
    return { tensors: [], shared: {} };
  }

  load(): void {}
}
