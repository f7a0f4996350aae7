import type { OptimizerDefinition, Values } from "./definition.ts";
import { readOptions } from "./options.ts";
import { describe, type Numbers, Parameter } from "./parameter.ts";
import { Updater } from "./updater.ts";
import { resolve } from "./values.ts";

/** Parameters with options of their own; what they leave out, the optimizer's options decide. */
export class OptimizerParam<Options extends object = object> {
  readonly params: readonly Parameter<Numbers>[];
  readonly options: Options;

  /** @throws TypeError or RangeError where `params` is no array of parameters, is empty or repeats one. */
  constructor(params: readonly Parameter<Numbers>[], options: Options = {} as Options) {
    this.params = checkParameters(params);
    this.options = { ...options };
  }
}

export type Params<Options extends object> =
  | readonly Parameter<Numbers>[]
  | readonly OptimizerParam<Options>[];

interface Group<Options extends object> {
  readonly param: OptimizerParam<Options>;
  options: object;
  readonly updaters: ReadonlyMap<Parameter<Numbers>, Updater>;
}

/** What all optimizers share: groups, gradients, steps. The update itself is the definition's rule. */
export abstract class Optimizer<Options extends object> {
  readonly #definition: OptimizerDefinition;
  readonly #groups: readonly Group<Options>[];

  protected constructor(definition: OptimizerDefinition, params: Params<Options>, options: Options) {
    this.#definition = definition;
    readOptions(definition, options);
    this.#groups = toGroups(params).map((param) => {
      const updaters = new Map(param.params.map((p) => [p, new Updater(definition, p.data.length)]));
      return { param, options: { ...options, ...definedOptions(param.options) }, updaters };
    });
    for (const group of this.#groups) this.#apply(group, this.#read(group.options));
  }

  /** The groups in the order given; a plain array of parameters is one group. */
  get paramGroups(): readonly OptimizerParam<Options>[] {
    return this.#groups.map((group) => group.param);
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

  /** Clears the gradient of every managed parameter (to null). */
  zeroGrad(): void {
    for (const { param } of this.#groups) for (const parameter of param.params) parameter.grad = null;
  }

  /** Moves every parameter that has a gradient; writes `data` in place, never `grad`. */
  step(): void {
    for (const { updaters } of this.#groups)
      for (const [parameter, updater] of updaters)
        if (parameter.grad) updater.step(parameter.data, parameter.grad);
  }

  #group(index: number): Group<Options> {
    const group = this.#groups[index];
    if (group) return group;
    throw new RangeError(
      `index must be a group from 0 to ${this.#groups.length - 1}, got ${describe(index)}`,
    );
  }

  #read(options: object): Values {
    return resolve(this.#definition, readOptions(this.#definition, options));
  }

  #apply({ updaters }: Group<Options>, values: Values): void {
    for (const updater of updaters.values())
      for (const [name, value] of Object.entries(values)) updater.set(name, value);
  }
}

/** An option given as undefined is one not given. */
const definedOptions = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function toGroups<Options extends object>(params: Params<Options>): readonly OptimizerParam<Options>[] {
  if (!Array.isArray(params)) throw new TypeError(`params must be an array, got ${describe(params)}`);
  const groups = params.filter((param) => param instanceof OptimizerParam);
  if (groups.length === 0) return [new OptimizerParam<Options>(params)];
  if (groups.length < params.length)
    throw new TypeError("params must hold either Parameters or OptimizerParams, not both");
  checkParameters(groups.flatMap((group) => group.params));
  return groups;
}

function checkParameters(params: readonly Parameter<Numbers>[]): readonly Parameter<Numbers>[] {
  if (!Array.isArray(params)) throw new TypeError(`params must be an array, got ${describe(params)}`);
  if (params.length === 0) throw new RangeError("params must hold at least one Parameter, got none");
  const wrong = params.findIndex((param) => !(param instanceof Parameter));
  if (wrong >= 0) throw new TypeError(`params[${wrong}] must be a Parameter, got ${describe(params[wrong])}`);
  const repeated = params.findIndex((param, i) => params.indexOf(param) < i);
  if (repeated >= 0) throw new RangeError(`params[${repeated}] is in params twice`);
  return [...params];
}
