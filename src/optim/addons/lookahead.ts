import { defineAddon } from "../define/addon.ts";
import type { Method, MethodState, Oracle, Tensor } from "../engine/method.ts";
import { MethodWrapper } from "../engine/method-wrapper.ts";
import type { Stepper } from "../engine/stepper.ts";
import { OptimizerWrapper } from "../library/optimizer-wrapper.ts";
import type { Numbers } from "../library/parameter.ts";

/** Lets the inner method run ahead, and every k steps moves the slow weights a part of the way after it. */
class SlowWeights extends MethodWrapper {
  readonly #slow: Numbers[] = [];
  #steps = 0;

  override add(tensor: Tensor): void {
    super.add(tensor);
    this.#slow.push(new (this.inner.stateArrays ?? Float64Array)(tensor.data));
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    if (this.#steps === 0) for (let k = 0; k < tensors.length; k++) this.#slow[k].set(tensors[k].data);
    this.inner.step(tensors, oracle);
    this.#steps += 1;
    if (this.#steps % this.setting("k") !== 0) return;
    const alpha = this.setting("alpha");
    for (let k = 0; k < tensors.length; k++) {
      const slow = this.#slow[k];
      const { data } = tensors[k];
      for (let i = 0; i < slow.length; i++) slow[i] += alpha * (data[i] - slow[i]);
      data.set(slow);
    }
  }

  override changeState(change: (values: Numbers) => void, inner: (method: Method) => void): void {
    super.changeState(change, inner);
    for (const slow of this.#slow) change(slow);
  }

  protected override remember(): MethodState {
    return { tensors: this.#slow.map((slow) => ({ slow: slow.slice() })), shared: { steps: this.#steps } };
  }

  protected override recall({ tensors, shared }: MethodState): void {
    this.#steps = Number(shared.steps);
    for (const [k, { slow }] of tensors.entries()) this.#slow[k].set(slow as Numbers);
  }
}

const lookahead = defineAddon({
  id: "lookahead",
  name: "Lookahead",
  kind: "averaging",
  hyperparameters: {
    k: {
      symbol: "k",
      tex: "k",
      label: "steps ahead",
      default: 5,
      range: { min: 1, max: 1000, whole: true },
      scale: "linear",
      slider: { min: 1, max: 50 },
      idleAt: { alpha: 1 },
      meaning: "Number of steps of the optimizer between two updates of the slow weights.",
    },
    alpha: {
      symbol: "α",
      tex: "\\alpha",
      label: "followed",
      default: 0.5,
      range: { min: 0, max: 1 },
      scale: "linear",
      slider: { min: 0, max: 1 },
      meaning:
        "Fraction of the way that the slow weights move to the optimizer: 1 has no effect, 0 returns to the start.",
    },
  },
  wrap: (inner) => new SlowWeights("lookahead", inner),
});
export default lookahead;

export interface LookaheadOptions {
  readonly k?: number;
  readonly alpha?: number;
}

/**
 * Wraps any optimizer in Lookahead (Zhang et al. 2019): after every k of its steps `slow ← slow + α·(p − slow)`,
 * `p ← slow`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Lookahead<State> extends OptimizerWrapper<LookaheadOptions, State> {
  constructor(base: Stepper<State>, options: LookaheadOptions = {}) {
    super(lookahead, base, options);
  }
}
