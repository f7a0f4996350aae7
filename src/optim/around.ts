import type { AddonDefinition } from "./addon.ts";
import { misfit } from "./compose.ts";
import type { OptimizerDefinition } from "./definition.ts";
import type { Values } from "./hyperparameter.ts";
import type { Method, MethodState, Oracle } from "./method.ts";
import type { Closure } from "./optimizer.ts";
import { definedOptions, readOptions } from "./options.ts";
import { ClosureOracle, type Known } from "./oracle.ts";
import type { Numbers, Parameter } from "./parameter.ts";
import { checkMethodState } from "./state.ts";
import type { Stepper } from "./stepper.ts";
import { resolve } from "./values.ts";

/** All that an addon and the optimizer within remember. */
export interface AroundState<State> {
  readonly state: MethodState;
  readonly options: object;
  readonly base: State;
}

/** What goes round an optimizer of the library, or round another of these. */
export abstract class Around<Options extends object, State> implements Stepper<AroundState<State>> {
  readonly #addon: AddonDefinition;
  readonly #base: Stepper<State>;
  readonly #method: Method;
  /** Parameters that the method knows: the optimizer may have been given more since. */
  #taken = 0;
  #options: Options;

  /** @throws TypeError or RangeError where an option is wrong or the addon does not go round such an optimizer */
  protected constructor(addon: AddonDefinition, base: Stepper<State>, options: Options) {
    const unfit = misfit(base.definition, addon);
    if (unfit) throw new RangeError(unfit);
    this.#addon = addon;
    this.#base = base;
    this.#options = { ...options };
    const values = this.values();
    this.#method = addon.wrap(new Within(base));
    this.#take();
    this.#apply(values);
  }

  get definition(): OptimizerDefinition {
    return this.#base.definition;
  }

  get params(): readonly Parameter<Numbers>[] {
    return this.#base.params;
  }

  get asks(): boolean {
    return this.#addon.kind === "ascent" || this.#base.asks;
  }

  get known(): Known {
    return this.#base.known;
  }

  /** The addon's own hyperparameters that are in force, defaults included. */
  values(): Values {
    return resolve(this.#addon, readOptions(this.#addon, this.#options));
  }

  /** Changes the addon's own options from the next step on. @throws TypeError or RangeError, and changes nothing then */
  configure(options: Options): void {
    const merged = { ...this.#options, ...definedOptions(options) };
    this.#apply(resolve(this.#addon, readOptions(this.#addon, merged)));
    this.#options = merged;
  }

  zeroGrad(): void {
    this.#base.zeroGrad();
  }

  /**
   * One step, as of the optimizer within.
   *
   * @param closure clears the gradients, computes the loss and its gradients, and returns the loss
   * @returns the loss before the step; undefined without a closure
   * @throws TypeError where a closure is needed and there is none
   */
  step(): undefined;
  step(closure: Closure): number;
  step(closure?: Closure): number | undefined {
    const oracle = new ClosureOracle(this.#addon.name, this.params, closure, this.known);
    if (this.asks) oracle.requireClosure();
    this.stepBy(oracle);
    return closure ? oracle.loss : undefined;
  }

  stepBy(oracle: Oracle): void {
    this.#take();
    this.#method.step(this.params, oracle);
  }

  stateDict(): AroundState<State> {
    this.#take();
    return { state: this.#method.save(), options: { ...this.#options }, base: this.#base.stateDict() };
  }

  /** @throws TypeError or RangeError where it does not fit */
  loadStateDict({ state, options, base }: AroundState<State>): void {
    this.#take();
    checkMethodState(state, this.#method.save());
    const values = resolve(this.#addon, readOptions(this.#addon, options));
    this.#base.loadStateDict(base);
    this.#method.load(state);
    this.#options = { ...options } as Options;
    this.#apply(values);
  }

  #take(): void {
    const { params } = this.#base;
    while (this.#taken < params.length) this.#method.add(params[this.#taken++]);
  }

  #apply(values: Values): void {
    for (const [name, value] of Object.entries(values))
      this.#method.set(0, `${this.#addon.id}.${name}`, value);
  }
}

/** The optimizer within, as a method: its options and its state are its own affair. */
class Within implements Method {
  readonly #base: Pick<Stepper<unknown>, "params" | "stepBy">;

  constructor(base: Pick<Stepper<unknown>, "params" | "stepBy">) {
    this.#base = base;
  }

  add(): void {}

  set(): void {}

  step(_: unknown, oracle: Oracle): void {
    this.#base.stepBy(oracle);
  }

  save(): MethodState {
    return { tensors: this.#base.params.map(() => ({})), shared: {} };
  }

  load(): void {}
}
