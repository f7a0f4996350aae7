import { isWhole, type OptimizerDefinition } from "../define/definition.ts";
import type { Values } from "../define/hyperparameter.ts";
import { resolve } from "../define/values.ts";
import { createMethod } from "../engine/create-method.ts";
import type { Method, Oracle, Tensor } from "../engine/method.ts";
import type { Known } from "../engine/oracle.ts";
import { type Stepper, stepWith } from "../engine/stepper.ts";
import { readsLoss } from "../engine/updater.ts";
import { checkParameters, OptimizerParam, ParamGroup, type Params, toGroups } from "./groups.ts";
import { withMaximize } from "./maximize.ts";
import { type Optioned, optionNames, readOptions, writeOption, writeOptions } from "./options.ts";
import { describe, type Numbers, type Parameter } from "./parameter.ts";
import { jsonSafe, readState, type StateDict } from "./state.ts";
import type { OptimizerOptions, StateDtype } from "./state-dtype.ts";

/** Returns the loss at the parameters as they are now, and sets every gradient. */
export type Closure = () => number;

interface Group<Options extends object> {
  readonly param: ParamGroup<Options>;
  /** The values given by its options and the optimizer's. */
  given: Values;
  /** The index of its first parameter among all. */
  readonly first: number;
}

/** The base of all optimizers: groups, gradients, steps, state. The definition states the update. */
export abstract class Optimizer<Options extends object> implements Stepper<StateDict> {
  readonly definition: OptimizerDefinition;
  readonly known: Known;
  readonly stateDtype: StateDtype | undefined;
  readonly #optioned: Optioned;
  readonly #groups: Group<Options>[] = [];
  readonly #parameters: Parameter<Numbers>[] = [];
  readonly #managed = new Set<Parameter<Numbers>>();
  readonly #climbs: boolean[] = [];
  readonly #given: Values;
  readonly #method: Method;

  /**
   * @param seed for its random numbers, where it draws any
   * @param known parts of the loss, for an optimizer that asks for more than gradients
   */
  protected constructor(
    definition: OptimizerDefinition,
    params: Params<Options>,
    options: OptimizerOptions<Options>,
    seed = 0,
    known: Known = {},
  ) {
    this.definition = definition;
    this.known = known;
    this.#optioned = withMaximize(definition);
    const dtype = options?.stateDtype;
    if (dtype && !dtype.kernelOf)
      throw new TypeError(`stateDtype must be float32 of "downhill", got ${describe(dtype)}`);
    this.stateDtype = dtype;
    this.#given = readOptions(this.#optioned, dtype ? { ...options, stateDtype: undefined } : options);
    const groups = toGroups(params);
    if (groups.length > 1) this.#refuseGroups();
    const given = groups.map((group) => readOptions(this.#optioned, group.options, this.#given));
    this.#method = createMethod(definition, seed, Number.NaN, dtype);
    for (const [i, group] of groups.entries()) this.#add(group.params, given[i]);
  }

  /**
   * The groups in the order given; a plain array of parameters is one group. Their `options` are those in force,
   * defaults included, and can be written: `paramGroups[0].options.lr = 0.01` is `configure({ lr: 0.01 }, 0)`.
   */
  get paramGroups(): readonly ParamGroup<Options>[] {
    return this.#groups.map((group) => group.param);
  }

  /** All managed parameters, in order. */
  get params(): readonly Parameter<Numbers>[] {
    return this.#parameters;
  }

  /** True for each parameter whose loss is maximised. */
  get climbs(): readonly boolean[] {
    return this.#climbs;
  }

  /** True where `step` needs a closure. */
  get needsClosure(): boolean {
    return this.definition.kind === "method"
      ? this.definition.needsClosure === true
      : this.definition.curvature !== undefined || readsLoss(this.definition);
  }

  /** Returns the hyperparameters of group `index` that are in force, defaults included. */
  values(index = 0): Values {
    const { maximize: _, ...values } = resolve(this.#optioned, this.#group(index).given);
    return values;
  }

  /**
   * Changes options of one group, or of all, from the next step on; state is kept.
   *
   * @throws TypeError or RangeError that names the option, and then changes nothing.
   */
  configure(options: Options, index?: number): void {
    const groups = index === undefined ? this.#groups : [this.#group(index)];
    const given = groups.map((group) => readOptions(this.#optioned, options, group.given));
    for (const [i, group] of groups.entries()) this.#set(group, given[i]);
  }

  /**
   * Adds a group of parameters.
   *
   * @throws TypeError or RangeError where an option is wrong or a parameter is managed already; nothing is added then.
   */
  addParamGroup(group: OptimizerParam<Options>): void {
    if (!(group instanceof OptimizerParam))
      throw new TypeError(`group must be an OptimizerParam, got ${describe(group)}`);
    this.#refuseGroups();
    checkParameters(group.params, this.#managed);
    this.#add(group.params, readOptions(this.#optioned, group.options, this.#given));
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
    return stepWith(this, this.definition.name, closure);
  }

  stepBy(tensors: readonly Tensor[], oracle: Oracle): void {
    this.#method.step(tensors, oracle);
    this.stateDtype?.round(this.#method);
  }

  /**
   * Returns a copy of the state and the options. An optimizer that loads it continues bit for bit, and JSON keeps every
   * bit of it.
   */
  stateDict(): StateDict {
    const paramGroups = this.#groups.map(({ param, given }) => ({
      options: writeOptions(this.#optioned, given),
      sizes: param.params.map(({ data }) => data.length),
    }));
    return { state: jsonSafe(this.#method.save()), paramGroups };
  }

  /**
   * Continues from a state that `stateDict` returned, of an optimizer of the same kind with parameters of the same
   * sizes. The parameters' values are not part of it.
   *
   * @param dict as `stateDict` returned it, or after `JSON.stringify` and `JSON.parse`
   * @throws TypeError or RangeError that names what does not fit; nothing is changed then.
   */
  loadStateDict(dict: StateDict): void {
    const state = readState(dict, this.stateDict());
    const given = dict.paramGroups.map(({ options }) => readOptions(this.#optioned, options));
    this.#method.load(state);
    this.stateDtype?.round(this.#method);
    for (const [i, group] of this.#groups.entries()) this.#set(group, given[i]);
  }

  /** @throws RangeError where the optimizer moves all parameters as one vector, with the same options */
  #refuseGroups(): void {
    if (isWhole(this.definition))
      throw new RangeError(
        `${this.definition.name} takes one group of parameters, all with the same options`,
      );
  }

  #add(params: readonly Parameter<Numbers>[], given: Values): void {
    const index = this.#groups.length;
    const read = (name: string) =>
      writeOption(this.#optioned, name, resolve(this.#optioned, this.#group(index).given));
    const write = (name: string, value: unknown) => {
      if (value === undefined) throw new TypeError(`${name} must have a value, got undefined`);
      this.configure({ [name]: value } as Options, index);
    };
    const param = new ParamGroup<Options>(params, optionNames(this.#optioned), read, write);
    const group = { param, given, first: this.#parameters.length };
    this.#groups.push(group);
    for (const parameter of params) {
      this.#parameters.push(parameter);
      this.#managed.add(parameter);
      this.#method.add(parameter);
    }
    this.#set(group, given);
  }

  #group(index: number): Group<Options> {
    const group = this.#groups[index];
    if (group) return group;
    throw new RangeError(
      `index must be a group from 0 to ${this.#groups.length - 1}, got ${describe(index)}`,
    );
  }

  #set(group: Group<Options>, given: Values): void {
    group.given = given;
    const { maximize, ...values } = resolve(this.#optioned, given);
    for (let k = group.first; k < group.first + group.param.params.length; k++) {
      this.#climbs[k] = maximize === 1;
      for (const [name, value] of Object.entries(values)) this.#method.set(k, name, value);
    }
  }
}
