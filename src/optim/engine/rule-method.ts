import { type Kernel, runAll } from "../../lang/index.ts";
import type { RuleDefinition } from "../define/definition.ts";
import type { Method, MethodState, Oracle, Tensor } from "./method.ts";
import { Updater } from "./updater.ts";

/** Moves tensors by an optimizer's rule, each with state of its own; what the rule totals, it totals over all. */
export class RuleMethod implements Method {
  readonly #definition: RuleDefinition;
  readonly #seed: number;
  readonly #updaters: Updater[] = [];
  /** The tensors that a step began with a gradient of, and their kernels. */
  readonly #moving: number[] = [];
  readonly #kernels: Kernel[] = [];
  /** For estimates of the curvature: steps made, random signs, and the Hessian's products with them. */
  #steps = 0;
  readonly #signs: Float64Array[] = [];
  readonly #products: Float64Array[] = [];

  constructor(definition: RuleDefinition, seed: number) {
    this.#definition = definition;
    this.#seed = seed;
  }

  add({ data }: Tensor): void {
    this.#updaters.push(new Updater(this.#definition, data.length));
    if (!this.#definition.curvature) return;
    this.#signs.push(new Float64Array(data.length));
    this.#products.push(new Float64Array(data.length));
  }

  set(tensor: number, name: string, value: number): void {
    this.#updaters[tensor].set(name, value);
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    this.#moving.length = 0;
    this.#kernels.length = 0;
    for (let k = 0; k < tensors.length; k++) {
      if (!tensors[k].grad) continue;
      this.#begin(k, tensors[k], oracle.loss);
      this.#moving.push(k);
      this.#kernels.push(this.#updaters[k].kernel);
    }
    // After the gradients were taken in: the estimate evaluates them elsewhere.
    this.#estimateCurvature(oracle);
    if (this.#kernels.length > 0) runAll(this.#kernels);
    for (const k of this.#moving) this.#updaters[k].finish(tensors[k].data);
    this.#share(tensors);
    this.#steps += 1;
  }

  save(): MethodState {
    return { tensors: this.#updaters.map((updater) => updater.save()), shared: { steps: this.#steps } };
  }

  load({ tensors, shared }: MethodState): void {
    for (const [k, values] of tensors.entries()) this.#updaters[k].load(values);
    this.#steps = Number(shared.steps);
  }

  /** A tensor that comes late begins with what the others have found out about all. */
  #begin(k: number, tensor: Tensor, loss: number): void {
    const updater = this.#updaters[k];
    const known =
      updater.shares && !updater.hasBegun ? this.#updaters.find((one) => one.hasBegun) : undefined;
    updater.begin(tensor, loss);
    if (known) updater.follow(known);
  }

  /** Lets those that had no gradient know what the others found out about all. */
  #share(tensors: readonly Tensor[]): void {
    if (this.#moving.length === 0 || !this.#updaters[0].shares) return;
    const known = this.#updaters[this.#moving[0]];
    for (let k = 0; k < tensors.length; k++)
      if (!tensors[k].grad && this.#updaters[k].hasBegun) this.#updaters[k].follow(known);
  }

  /** Estimates the Hessian's diagonal where any tensor reads it, which one that came late does at steps of its own. */
  #estimateCurvature(oracle: Oracle): void {
    const { curvature } = this.#definition;
    if (!curvature || !this.#moving.some((k) => this.#updaters[k].isDue(curvature.every))) return;
    curvature.draw(this.#signs, this.#seed, this.#steps);
    oracle.hessianProduct(this.#signs, this.#products);
    for (let k = 0; k < this.#signs.length; k++)
      this.#updaters[k].setCurvature(this.#signs[k], this.#products[k]);
  }
}
