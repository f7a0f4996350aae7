/** Keeps numbers that are set by name, such as hyperparameters, before they are read. */
export class Settings {
  readonly #values = new Map<string, number>();
  readonly #prefix: string;

  /** @param prefix stands before a name in errors: "sam." */
  constructor(prefix = "") {
    this.#prefix = prefix;
  }

  set(name: string, value: number): void {
    this.#values.set(name, value);
  }

  /** Returns the number. @throws RangeError where the name was never set */
  get(name: string): number {
    const value = this.#values.get(name);
    if (value === undefined) throw new RangeError(`${this.#prefix}${name} was not set`);
    return value;
  }
}
