import type { Numbers } from "../../optim/index.ts";
import type { Arithmetic, FunctionName } from "../arithmetic/arithmetic.ts";
import { functions } from "../arithmetic/numbers.ts";
import type { numbersOf } from "../numbers-of.ts";

/**
 * Arithmetic on columns of numbers, each operation on all of them at once. A formula that makes objects, such as values
 * with their derivatives, makes them once for a column and not for each number.
 */
export class Columns {
  readonly arithmetic: Arithmetic<Numbers, Numbers>;
  readonly #Numbers: ReturnType<typeof numbersOf>;
  /** Results, which are overwritten after the next `begin`. */
  readonly #columns: Numbers[] = [];
  #used = 0;
  #length = 0;

  /** @param numbers the arithmetic of one number */
  constructor(numbers: Arithmetic<number, boolean>, Numbers: ReturnType<typeof numbersOf>) {
    this.#Numbers = Numbers;
    const constant = (value: number) => this.#next().fill(value, 0, this.#length);
    const column = (operand: Numbers | number) => (typeof operand === "number" ? constant(operand) : operand);
    const ofOne = (operation: (x: number) => number) => (x: Numbers) => {
      const out = this.#next();
      for (let i = 0; i < this.#length; i++) out[i] = operation(x[i]);
      return out;
    };
    const ofTwo =
      (operation: (a: number, b: number) => number) => (left: Numbers | number, right: Numbers | number) => {
        const [a, b, out] = [column(left), column(right), this.#next()];
        for (let i = 0; i < this.#length; i++) out[i] = operation(a[i], b[i]);
        return out;
      };
    const named = Object.keys(functions).map((name) => [name, ofOne(numbers[name as FunctionName])]);
    this.arithmetic = {
      ...(Object.fromEntries(named) as Record<FunctionName, (x: Numbers) => Numbers>),
      constant,
      keep: (x) => x,
      add: ofTwo(numbers.add),
      sub: ofTwo(numbers.sub),
      mul: ofTwo(numbers.mul),
      div: ofTwo(numbers.div),
      abs: ofOne(numbers.abs),
      above: ofTwo((a, b) => (numbers.above(a, b) ? 1 : 0)),
      choose: (mask, left, right) => {
        const [a, b, out] = [column(left), column(right), this.#next()];
        for (let i = 0; i < this.#length; i++) out[i] = numbers.choose(mask[i] === 1, a[i], b[i]);
        return out;
      },
    };
  }

  /** Begins a formula on columns of so many numbers; columns that are returned from then on are used again. */
  begin(length: number): void {
    if (length > (this.#columns[0]?.length ?? 0)) this.#columns.length = 0;
    this.#used = 0;
    this.#length = length;
  }

  #next(): Numbers {
    this.#columns[this.#used] ??= new this.#Numbers(this.#columns[0]?.length ?? this.#length);
    this.#used += 1;
    return this.#columns[this.#used - 1];
  }
}
