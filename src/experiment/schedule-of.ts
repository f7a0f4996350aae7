import type { AddonKind, Method, Tensor } from "../optim/index.ts";
import type { Entry } from "./entry.ts";
import { contenderIn, definitionOf, valuesAt } from "./values.ts";

/** What decides the learning rate of an update, or whether a step makes one. */
const kinds: readonly AddonKind[] = ["accumulation", "warmup", "schedule"];

/**
 * The learning rate of each update of a contender, edits included: element i is of the update after i steps. Steps
 * that gather gradients for one update all have its rate. NaN where there is no learning rate.
 *
 * @param groups of the tensor, as for `valuesAt`
 */
export function scheduleOf(
  entry: Entry,
  slot: number,
  steps = entry.steps,
  groups: readonly string[] = [],
): Float64Array {
  const rates = new Float64Array(steps);
  const { addons = [] } = definitionOf(contenderIn(entry, slot));
  const probe = new Probe();
  // What goes round the optimizer in a race goes round a probe here, so that the two cannot disagree.
  const method = addons
    .filter(({ kind }) => kinds.includes(kind))
    .reduceRight<Method>((inner, addon) => addon.wrap(inner, entry.steps), probe);
  const tensor = { data: new Float64Array(1), grad: new Float64Array(1), shape: [1] };
  method.add(tensor);
  const edited = new Set(entry.edits.filter((edit) => edit.slot === slot).map((edit) => edit.step));
  let known = 0;
  for (let step = 0; step < steps; step++) {
    if (step === 0 || edited.has(step))
      for (const [name, value] of Object.entries(valuesAt(entry, slot, step, groups)))
        method.set(0, name, value);
    method.step([tensor], inert);
    if (!probe.takeUpdate()) continue;
    rates.fill(probe.lr, known, step + 1);
    known = step + 1;
  }
  return rates.fill(probe.lr, known);
}

const inert = { loss: Number.NaN, evaluate: () => Number.NaN, hessianProduct: () => {} };

/** Stands where the optimizer would, and sees what learning rate it is given. */
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

  /** Whether there was an update since the last call. */
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
