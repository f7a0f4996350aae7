import { createMethod } from "./create-method.ts";
import type { OptimizerDefinition } from "./definition.ts";
import { checkParameters, OptimizerParam, type Params, toGroups } from "./groups.ts";
import type { Values } from "./hyperparameter.ts";
import type { Method, Oracle } from "./method.ts";
import { definedOptions, readOptions } from "./options.ts";
import { ClosureOracle, type Known } from "./oracle.ts";
import { describe, type Numbers, type Parameter } from "./parameter.ts";
import { checkState, type StateDict } from "./state.ts";
import type { Stepper } from "./stepper.ts";
import { readsLoss } from "./updater.ts";
import { resolve } from "./values.ts";

/** The loss at the parameters as they are; sets every gradient anew. */
export type Closure = () => number;

interface Group<Options extends object> {
  readonly param: OptimizerParam<Options>;
  options: object;
  /** Place of its first parameter among all. */
  readonly first: number;
}

/** What all optimizers share: groups, gradients, steps, state. The update itself is the definition's. */
export abstract class Optimizer<Options extends object> implements Stepper<StateDict> {
  readonly definition: OptimizerDefinition;
  readonly known: Known;
  readonly #groups: Group<Options>[] = [];
  readonly #parameters: Parameter<Numbers>[] = [];
  readonly #options: Options;
  readonly #method: Method;

  /**
   * @param seed of what is random about it, where anything is
   * @param known of the loss, for an optimizer that asks for more than gradients
   */
  protected constructor(
    definition: OptimizerDefinition,
    params: Params<Options>,
    options: Options,
    seed = 0,
    known: Known = {},
  ) {
    this.definition = definition;
    this.#options = options;
    this.known = known;
    readOptions(definition, options);
    const groups = toGroups(params);
    if (groups.length > 1) this.#refuseGroups();
    for (const { options: own } of groups) this.#read(this.#merged(own));
    this.#method = createMethod(definition, seed);
    for (const group of groups) this.#add(group);
  }

  /** The groups in the order given; a plain array of parameters is one group. */
  get paramGroups(): readonly OptimizerParam<Options>[] {
    return this.#groups.map((group) => group.param);
  }

  /** All managed parameters, in order. */
  get params(): readonly Parameter<Numbers>[] {
    return this.#parameters;
  }

  /** Whether `step` needs a closure. */
  get asks(): boolean {
    return "create" in this.definition
      ? this.definition.asks === true
      : this.definition.curvature !== undefined || readsLoss(this.definition);
  }

  /** The hyperparameters of group `index` that are in force, defaults included. */
  values(index = 0): Values {
    return this.#read(this.#group(index).options);
  }

  /**
   * Changes options of one group, or of all, from the next step on; state is kept.
   *
   * @throws TypeError or RangeError that names the option, and then changes nothing.
   */
  configure(options: Options, index?: number): void {
    const groups = index === undefined ? this.#groups : [this.#group(index)];
    const changed = groups.map((group) => ({ ...group.options, ...definedOptions(options) }));
    const values = changed.map((merged) => this.#read(merged));
    for (const [i, group] of groups.entries()) {
      group.options = changed[i];
      this.#apply(group, values[i]);
    }
  }

  /**
   * Takes more parameters under its care, with options of their own.
   *
   * @throws TypeError or RangeError where an option is wrong or a parameter is managed already; nothing is added then.
   */
  addParamGroup(group: OptimizerParam<Options>): void {
    if (!(group instanceof OptimizerParam))
      throw new TypeError(`group must be an OptimizerParam, got ${describe(group)}`);
    this.#refuseGroups();
    checkParameters([...this.#parameters, ...group.params]);
    this.#read(this.#merged(group.options));
    this.#add(group);
  }

  /** Clears the gradient of every managed parameter (to null). */
  zeroGrad(): void {
    for (const parameter of this.#parameters) parameter.grad = null;
  }

  /**
   * Moves every parameter that has a gradient; writes `data` in place, never `grad`.
   *
   * @param closure clears the gradients, computes the loss and its gradients, and returns the loss. It is called
   * before the step, which may ask for the loss, and again by an optimizer that asks for more than one gradient.
   * @returns the loss before the step; undefined without a closure
   * @throws TypeError where the optimizer needs a closure and there is none
   */
  step(): undefined;
  step(closure: Closure): number;
  step(closure?: Closure): number | undefined {
    const oracle = new ClosureOracle(this.definition.name, this.#parameters, closure, this.known);
    if (this.asks) oracle.requireClosure();
    this.stepBy(oracle);
    return closure ? oracle.loss : undefined;
  }

  /** One step, by the gradients as they are and by what the oracle answers: for what goes round an optimizer. */
  stepBy(oracle: Oracle): void {
    this.#method.step(this.#parameters, oracle);
  }

  /** A copy of the state and the options, to be kept while this one goes on: loaded, steps continue bit for bit. */
  stateDict(): StateDict {
    const paramGroups = this.#groups.map(({ param, options }) => ({
      options: { ...options },
      sizes: param.params.map(({ data }) => data.length),
    }));
    return { state: this.#method.save(), paramGroups };
  }

  /**
   * Goes on from where `stateDict` was taken, by an optimizer of the same kind with parameters of the same sizes.
   * The parameters' values are not part of it.
   *
   * @throws TypeError or RangeError where it does not fit; nothing is changed then.
   */
  loadStateDict(dict: StateDict): void {
    checkState(dict, this.stateDict());
    const values = dict.paramGroups.map(({ options }) => this.#read(options));
    this.#method.load(dict.state);
    for (const [i, group] of this.#groups.entries()) {
      group.options = { ...dict.paramGroups[i].options };
      this.#apply(group, values[i]);
    }
  }

  /** @throws RangeError where all parameters have the same options and are one vector */
  #refuseGroups(): void {
    if ("create" in this.definition && this.definition.whole)
      throw new RangeError(
        `${this.definition.name} takes one group of parameters, all with the same options`,
      );
  }

  #add(param: OptimizerParam<Options>): void {
    const group = { param, options: this.#merged(param.options), first: this.#parameters.length };
    this.#groups.push(group);
    this.#parameters.push(...param.params);
    for (const parameter of param.params) this.#method.add(parameter);
    this.#apply(group, this.#read(group.options));
  }

  #merged(own: Options): object {
    return { ...this.#options, ...definedOptions(own) };
  }

  #group(index: number): Group<Options> {
    const group = this.#groups[index];
    if (group) return group;
    throw new RangeError(
      `index must be a group from 0 to ${this.#groups.length - 1}, got ${describe(index)}`,
    );
  }

  #read(options: object): Values {
    return resolve(this.definition, readOptions(this.definition, options));
  }

  #apply({ param, first }: Group<Options>, values: Values): void {
    for (let k = first; k < first + param.params.length; k++)
      for (const [name, value] of Object.entries(values)) this.#method.set(k, name, value);
  }
}
