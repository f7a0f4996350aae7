import type { AddonDefinition } from "../define/addon.ts";
import type { OptimizerDefinition } from "../define/definition.ts";
import type { Values } from "../define/hyperparameter.ts";
import { incompatibility } from "../define/incompatibility.ts";
import { resolve } from "../define/values.ts";
import type { Method, MethodState, Oracle, Tensor } from "../engine/method.ts";
import type { Known } from "../engine/oracle.ts";
import { type Stepper, stepWith } from "../engine/stepper.ts";
import { type Closure, Optimizer } from "./optimizer.ts";
import { readOptions, writeOptions } from "./options.ts";
import { describe, type Numbers, type Parameter } from "./parameter.ts";
import { jsonSafe, readMethodState } from "./state.ts";
import type { StateDtype } from "./state-dtype.ts";

/** The state of an addon and of the optimizer that it wraps. */
export interface WrapperState<State> {
  readonly state: MethodState;
  readonly options: object;
  readonly base: State;
}

/** Wraps an optimizer of the library, or another wrapper, in an addon. */
export abstract class OptimizerWrapper<Options extends object, State>
  implements Stepper<WrapperState<State>>
{
  readonly #addon: AddonDefinition;
  readonly #base: Stepper<State>;
  readonly #method: Method;
  /** The number of parameters that the method has: the optimizer may have been given more since. */
  #taken = 0;
  #given: Values;

  /** @throws TypeError or RangeError where an option is wrong or the addon cannot wrap such an optimizer */
  protected constructor(addon: AddonDefinition, base: Stepper<State>, options: Options) {
    if (!(base instanceof Optimizer || base instanceof OptimizerWrapper))
      throw new TypeError(`base must be an Optimizer, or a SAM or Lookahead of one, got ${describe(base)}`);
    const reason = incompatibility(base.definition, addon);
    if (reason) throw new RangeError(reason);
    this.#addon = addon;
    this.#base = base;
    this.#given = readOptions(addon, options);
    this.#method = addon.wrap(new BaseMethod(base), Number.NaN);
    this.#take();
    this.#set(this.#given);
  }

  get definition(): OptimizerDefinition {
    return this.#base.definition;
  }

  get params(): readonly Parameter<Numbers>[] {
    return this.#base.params;
  }

  get climbs(): readonly boolean[] {
    return this.#base.climbs;
  }

  get needsClosure(): boolean {
    return this.#addon.kind === "ascent" || this.#base.needsClosure;
  }

  /** The precision of the optimizer's state, and of the addon's. */
  get stateDtype(): StateDtype | undefined {
    return this.#base.stateDtype;
  }

  get known(): Known {
    return this.#base.known;
  }

  /** Returns the addon's hyperparameters that are in force, defaults included. */
  values(): Values {
    return resolve(this.#addon, this.#given);
  }

  /** Changes the addon's options from the next step on. @throws TypeError or RangeError, and changes nothing then */
  configure(options: Options): void {
    this.#set(readOptions(this.#addon, options, this.#given));
  }

  zeroGrad(): void {
    this.#base.zeroGrad();
  }

  /**
   * Makes one step, as the optimizer's `step` does.
   *
   * @param closure clears the gradients, computes the loss and its gradients, and returns the loss
   * @returns the loss before the step; undefined without a closure
   * @throws TypeError where a closure is needed and there is none
   */
  step(): undefined;
  step(closure: Closure): number;
  step(closure?: Closure): number | undefined {
    return stepWith(this, this.#addon.name, closure);
  }

  stepBy(tensors: readonly Tensor[], oracle: Oracle): void {
    this.#take();
    this.#method.step(tensors, oracle);
  }

  /** Returns a copy of the state of the addon and of the optimizer; JSON keeps every bit of it. */
  stateDict(): WrapperState<State> {
    this.#take();
    const options = writeOptions(this.#addon, this.#given);
    return { state: jsonSafe(this.#method.save()), options, base: this.#base.stateDict() };
  }

  /**
   * Continues from a state that `stateDict` returned.
   *
   * @param dict as `stateDict` returned it, or after `JSON.stringify` and `JSON.parse`
   * @throws TypeError or RangeError that names what does not fit; nothing is changed then.
   */
  loadStateDict(dict: WrapperState<State>): void {
    if (typeof dict !== "object" || dict === null || !Object.hasOwn(dict, "base"))
      throw new TypeError(`dict must be what stateDict() returned, got ${describe(dict)}`);
    this.#take();
    const state = readMethodState(dict.state, this.#method.save());
    const given = readOptions(this.#addon, dict.options);
    this.#base.loadStateDict(dict.base);
    this.#method.load(state);
    this.#set(given);
  }

  #take(): void {
    const { params } = this.#base;
    while (this.#taken < params.length) this.#method.add(params[this.#taken++]);
  }

  #set(given: Values): void {
    this.#given = given;
    for (const [name, value] of Object.entries(this.values()))
      this.#method.set(0, `${this.#addon.id}.${name}`, value);
  }
}

/** The parts of the wrapped optimizer that its wrapper uses in a step. */
type Based = Pick<Stepper<unknown>, "params" | "stepBy" | "stateDtype">;

/** Presents the wrapped optimizer as a method; the optimizer keeps its options and its state itself. */
class BaseMethod implements Method {
  readonly stateArrays: Method["stateArrays"];
  readonly #base: Based;

  constructor(base: Based) {
    this.#base = base;
    this.stateArrays = base.stateDtype?.arrays;
  }

  add(): void {}

  set(): void {}

  step(tensors: readonly Tensor[], oracle: Oracle): void {
    this.#base.stepBy(tensors, oracle);
  }

  save(): MethodState {
    return { tensors: this.#base.params.map(() => ({})), shared: {} };
  }

  load(): void {}
}
