import { describe, type Numbers, Parameter } from "./parameter.ts";

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

/** A plain array of parameters is one group. @throws TypeError or RangeError as `checkParameters` */
export function toGroups<Options extends object>(
  params: Params<Options>,
): readonly OptimizerParam<Options>[] {
  if (!Array.isArray(params)) throw new TypeError(`params must be an array, got ${describe(params)}`);
  const groups = params.filter((param) => param instanceof OptimizerParam);
  if (groups.length === 0) return [new OptimizerParam<Options>(params)];
  if (groups.length < params.length)
    throw new TypeError("params must hold either Parameters or OptimizerParams, not both");
  checkParameters(groups.flatMap((group) => group.params));
  return groups;
}

/** @throws TypeError or RangeError where `params` is no array of parameters, is empty or repeats one. */
export function checkParameters(params: readonly Parameter<Numbers>[]): readonly Parameter<Numbers>[] {
  if (!Array.isArray(params)) throw new TypeError(`params must be an array, got ${describe(params)}`);
  if (params.length === 0) throw new RangeError("params must hold at least one Parameter, got none");
  const wrong = params.findIndex((param) => !(param instanceof Parameter));
  if (wrong >= 0) throw new TypeError(`params[${wrong}] must be a Parameter, got ${describe(params[wrong])}`);
  const repeated = params.findIndex((param, i) => params.indexOf(param) < i);
  if (repeated >= 0) throw new RangeError(`params[${repeated}] is in params twice`);
  return [...params];
}
