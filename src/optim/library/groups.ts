import { describe, type Numbers, Parameter } from "./parameter.ts";

/** Options that every optimizer has. */
export interface CommonOptions {
  /** Maximises the loss, by negated gradients; false by default. */
  readonly maximize?: boolean;
}

/** A group of parameters with separate options; options that it leaves out are the optimizer's. */
export class OptimizerParam<Options extends object = object> {
  readonly params: readonly Parameter<Numbers>[];
  readonly options: Options;

  /** @throws TypeError or RangeError where `params` is no array of parameters, is empty or repeats one. */
  constructor(params: readonly Parameter<Numbers>[], options: Options = {} as Options) {
    this.params = checkParameters(params);
    this.options = { ...options };
  }
}

/** All options of a group, to be read and written. */
export type LiveOptions<Options extends object> = { -readonly [Name in keyof Options]-?: Options[Name] };

/**
 * A group of an optimizer: its options are those in force, and one that is written takes effect from the next step on.
 */
export class ParamGroup<Options extends object = object> extends OptimizerParam<Options> {
  override readonly options: LiveOptions<Options>;

  /**
   * @param names of all options
   * @param read returns an option's value in force
   * @param write changes it, or throws
   */
  constructor(
    params: readonly Parameter<Numbers>[],
    names: readonly string[],
    read: (name: string) => unknown,
    write: (name: string, value: unknown) => void,
  ) {
    super(params);
    const accessors = names.map((name) => [
      name,
      { enumerable: true, get: () => read(name), set: (value: unknown) => write(name, value) },
    ]);
    const options = Object.defineProperties({}, Object.fromEntries(accessors));
    this.options = Object.seal(options) as LiveOptions<Options>;
  }
}

export type Params<Options extends object> =
  | readonly Parameter<Numbers>[]
  | readonly OptimizerParam<Options>[];

/**
 * Returns the groups; a plain array of parameters is one group.
 *
 * @throws TypeError or RangeError as `checkParameters`
 */
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

/**
 * Checks `params` and returns a copy.
 *
 * @param managed parameters that are in another group already
 * @throws TypeError or RangeError where `params` is no array of parameters, is empty or repeats one.
 */
export function checkParameters(
  params: readonly Parameter<Numbers>[],
  managed: ReadonlySet<Parameter<Numbers>> = new Set(),
): readonly Parameter<Numbers>[] {
  if (!Array.isArray(params)) throw new TypeError(`params must be an array, got ${describe(params)}`);
  if (params.length === 0) throw new RangeError("params must hold at least one Parameter, got none");
  const seen = new Set<unknown>();
  for (const [i, param] of params.entries()) {
    if (!(param instanceof Parameter))
      throw new TypeError(`params[${i}] must be a Parameter, got ${describe(param)}`);
    if (seen.has(param)) throw new RangeError(`params[${i}] is in params twice`);
    if (managed.has(param)) throw new RangeError(`params[${i}] is in a group of this optimizer already`);
    seen.add(param);
  }
  return [...params];
}
