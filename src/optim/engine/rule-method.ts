import { runAll } from "../../lang/index.ts";
import type { RuleDefinition } from "../define/definition.ts";
import type { Numbers } from "../library/parameter.ts";
import type { StateDtype } from "../library/state-dtype.ts";
import type { Method, MethodState, Oracle, Tensor } from "./method.ts";
import { type TensorKernel, tensorKernels } from "./tensor-kernel.ts";
import { ruleProgram, Updater } from "./updater.ts";

/** Moves tensors by an optimizer's rule, each with separate state; the rule's `total(…)` is a sum over all tensors. */
export class RuleMethod implements Method {
  readonly #definition: RuleDefinition;
  readonly #seed: number;
  readonly #dtype: StateDtype | undefined;
  readonly #made: Updater[] = [];
  /** The values of tensors that have no updater yet: those that are added together get theirs together. */
  readonly #added: Numbers[] = [];
  /** The tensors that had a gradient when the step began, and their kernels. */
  readonly #moving: number[] = [];
  readonly #kernels: TensorKernel[] = [];
  /** Steps made, random signs, and the Hessian's products with them, for estimates of the curvature. */
  #steps = 0;
  readonly #signs: Float64Array[] = [];
  readonly #products: Float64Array[] = [];

  constructor(definition: RuleDefinition, seed: number, dtype?: StateDtype) {
    this.#definition = definition;
    this.#seed = seed;
    this.#dtype = dtype;
  }

  get #updaters(): readonly Updater[] {
    if (this.#added.length > 0)
      for (const kernel of tensorKernels(
        ruleProgram(this.#definition),
        this.#added.splice(0),
        this.#dtype?.kernelOf,
      ))
        this.#made.push(new Updater(this.#definition, kernel));
    return this.#made;
  }

  add({ data }: Tensor): void {
    this.#added.push(data);
    if (!this.#definition.curvature) return;
    this.#signs.push(new Float64Array(data.length));
    this.#products.push(new Float64Array(data.length));
  }

  set(tensor: number, name: string, value: number): void {
    this.#updaters[tensor].set(name, value);
  }

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    const updaters = this.#updaters;
    const moving = this.#moving;
    const kernels = this.#kernels;
    let count = 0;
    for (let k = 0; k < tensors.length; k++) {
      const { data, grad } = tensors[k];
      if (!grad) continue;
      this.#begin(k, data, grad, oracle.loss);
      moving[count] = k;
      kernels[count] = updaters[k].kernel;
      count += 1;
    }
    // An array that is made empty gets memory again for its next element.
    while (moving.length > count) {
      moving.pop();
      kernels.pop();
    }
    // After the gradients are copied, as the estimate overwrites them with others.
    this.#estimateCurvature(oracle);
    if (count > 0) runAll(kernels);
    for (let i = 0; i < count; i++) kernels[i].finish(tensors[moving[i]].data);
    this.#share(tensors);
    this.#steps += 1;
  }

  /**
   * Has steps made elsewhere, where one tensor has begun to move. The rule's own `step` continues after them.
   *
   * @param leap makes them with the state of the tensor's kernel, after `made` steps; returns how many it made
   */
  leap(leap: (kernel: TensorKernel, made: number) => number): void {
    const [updater, other] = this.#updaters;
    if (other || !updater.hasBegun) return;
    const steps = leap(updater.kernel, this.#steps);
    updater.skip(steps);
    this.#steps += steps;
  }

  save(): MethodState {
    return { tensors: this.#updaters.map((updater) => updater.save()), shared: { steps: this.#steps } };
  }

  load({ tensors, shared }: MethodState): void {
    for (const [k, values] of tensors.entries()) this.#updaters[k].load(values);
    this.#steps = Number(shared.steps);
  }

  changeState(change: (values: Numbers) => void): void {
    for (const updater of this.#updaters) updater.changeState(change);
  }

  /** Begins a tensor's step. A tensor that is added later starts from the others' shared state. */
  #begin(k: number, data: Numbers, grad: Numbers, loss: number): void {
    const updater = this.#updaters[k];
    const known = !updater.hasBegun && this.#updaters.find((one) => one.hasBegun);
    updater.begin(data, grad, loss);
    if (known) updater.follow(known);
  }

  /** Copies the shared state to tensors that had no gradient; in those that moved it may depend on their options. */
  #share(tensors: readonly Tensor[]): void {
    const [first] = this.#moving;
    if (first === undefined) return;
    const known = this.#updaters[first];
    for (let k = 0; k < tensors.length; k++)
      if (!tensors[k].grad && this.#updaters[k].hasBegun) this.#updaters[k].follow(known);
  }

  /**
   * Estimates the Hessian's diagonal in a step at which any tensor needs it. A tensor that was added later counts its
   * steps separately.
   */
  #estimateCurvature(oracle: Oracle): void {
    const { curvature } = this.#definition;
    if (!curvature || !this.#moving.some((k) => this.#updaters[k].isDue(curvature.every))) return;
    curvature.draw(this.#signs, this.#seed, this.#steps);
    oracle.hessianProduct(this.#signs, this.#products);
    for (let k = 0; k < this.#signs.length; k++)
      this.#updaters[k].setCurvature(this.#signs[k], this.#products[k]);
  }
}
