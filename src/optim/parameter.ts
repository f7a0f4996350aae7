/** Numbers that an optimizer changes, with the gradient of the loss with respect to them. */
export class Parameter {
  /** The values; `step()` writes them in place. */
  readonly data: Float64Array;
  #grad: Float64Array | null = null;

  /** @param values copied; must not be empty and must be numbers. @throws TypeError, RangeError */
  constructor(values: ArrayLike<number>) {
    this.data = Float64Array.from(values);
    if (this.data.length === 0) throw new RangeError("values must hold at least one number, got none");
    const wrong = this.data.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) throw new RangeError(`values[${wrong}] must be a finite number, got ${values[wrong]}`);
  }

  /** The gradient: null until it is set and after `zeroGrad()`; an optimizer skips a parameter without one. */
  get grad(): Float64Array | null {
    return this.#grad;
  }

  set grad(value: Float64Array | null) {
    if (value !== null && !(value instanceof Float64Array))
      throw new TypeError(`grad must be a Float64Array or null, got ${describe(value)}`);
    if (value !== null && value.length !== this.data.length)
      throw new RangeError(`grad must have the ${this.data.length} elements of data, got ${value.length}`);
    this.#grad = value;
  }
}

/** What a value is, for the message of an error. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
