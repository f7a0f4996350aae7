import { checkListedNames } from "./listed-options.ts";

/** Numbers in double precision, or in single where a network asks for it. */
export type Numbers = Float64Array | Float32Array;

interface ParameterOptions {
  /** Sizes whose product is the number of values, [outputs, inputs] of a matrix row by row; one size if left out. */
  readonly shape?: readonly number[];
}

/** Numbers that an optimizer changes, with the gradient of the loss with respect to them. */
export class Parameter<Data extends Numbers = Float64Array> {
  /** The values; `step()` writes them in place. */
  readonly data: Data;
  readonly shape: readonly number[];
  #grad: Data | null = null;

  /** @param values copied, in double precision; must not be empty and must be numbers. @throws TypeError, RangeError */
  constructor(values: ArrayLike<number>, options?: ParameterOptions);
  /** @param values must not be empty; with `share` they are the parameter's own data from then on, not copied */
  constructor(values: Data, options: ParameterOptions & { readonly share: true });
  constructor(values: ArrayLike<number> | Data, options?: ParameterOptions & { readonly share?: true }) {
    if (options) checkListedNames("Parameter", options, ["shape", "share"]);
    this.data = (options?.share ? values : Float64Array.from(values)) as Data;
    if (this.data.length === 0) throw new RangeError("values must hold at least one number, got none");
    const wrong = this.data.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) throw new RangeError(`values[${wrong}] must be a finite number, got ${values[wrong]}`);
    this.shape = checkShape(options?.shape ?? [this.data.length], this.data.length);
  }

  /** The gradient: null until it is set and after `zeroGrad()`; an optimizer skips a parameter without one. */
  get grad(): Data | null {
    return this.#grad;
  }

  set grad(value: Data | null) {
    if (value !== null && value?.constructor !== this.data.constructor)
      throw new TypeError(`grad must be a ${this.data.constructor.name} or null, got ${describe(value)}`);
    if (value !== null && value.length !== this.data.length)
      throw new RangeError(`grad must have the ${this.data.length} elements of data, got ${value.length}`);
    this.#grad = value;
  }
}

function checkShape(shape: readonly number[], length: number): readonly number[] {
  if (!Array.isArray(shape)) throw new TypeError(`shape must be an array of sizes, got ${describe(shape)}`);
  const wrong = shape.findIndex((size) => !Number.isSafeInteger(size) || size < 1);
  if (wrong >= 0) throw new RangeError(`shape[${wrong}] must be a whole number from 1, got ${shape[wrong]}`);
  const product = shape.reduce((a, b) => a * b, 1);
  if (product === length) return [...shape];
  throw new RangeError(`shape must have the ${length} elements of values, got ${shape.join(" × ")}`);
}

/** Describes a value for the message of an error. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
