import { largestProduct } from "../elementary/index.ts";
import { type Functions, functionOf, negated } from "../functions/arithmetic.ts";
import { constants } from "../functions/functions.ts";
import type { Expression, Reduction } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";
import { type InStages, sortIntoStages } from "./stages.ts";
import type { Operation, Value } from "./value.ts";

/** The values that a program computes, each once and after its operands. The kernel decides how they are computed. */
export interface LoweredProgram extends InStages {
  /** Inputs that are uniform. */
  readonly uniformNames: ReadonlySet<string>;
  /** The functions that the program may call. */
  readonly functions: Functions;
}

/**
 * Lowers expressions to values in order of computation; common subexpressions are shared.
 *
 * @throws TypeError where they call a function that is not among `functions`
 */
export function lower(
  functions: Functions,
  outputs: ReadonlyMap<string, Expression>,
  uniformNames: ReadonlySet<string>,
): LoweredProgram {
  const builder = new Builder(functions, uniformNames);
  const places = new Map<string, number>();
  for (const [name, e] of outputs) places.set(name, builder.add(e));
  return { ...sortIntoStages(builder.values, places), uniformNames, functions };
}

class Builder {
  readonly values: Value[] = [];
  readonly #functions: Functions;
  readonly #uniform: ReadonlySet<string>;
  readonly #places = new Map<Expression, number>();
  readonly #known = new Map<string, number>();
  readonly #seen = new Set<Expression>();

  constructor(functions: Functions, uniform: ReadonlySet<string>) {
    this.#functions = functions;
    this.#uniform = uniform;
  }

  add(root: Expression): number {
    eachNode(root, (e) => this.#places.set(e, this.#lower(e)), this.#seen);
    return this.#place(root);
  }

  #lower(e: Expression): number {
    switch (e.kind) {
      case "number":
        return this.#constant(e.value);
      case "name":
        return this.#name(e.name);
      case "negate":
        return this.#operation("negate", [this.#place(e.argument)]);
      case "binary": {
        const operands = [this.#place(e.left), this.#place(e.right)];
        return e.operator === "^" ? this.#power(operands) : this.#operation(e.operator, operands);
      }
      case "call":
        return this.#operation(
          e.name,
          e.arguments.map((argument) => this.#place(argument)),
        );
      case "reduction":
        return this.#reduction(e);
    }
  }

  #reduction(e: Reduction): number {
    const [a, b] = e.arguments.map((argument) => this.#place(argument));
    switch (e.name) {
      case "sum":
        return this.#sum("tensor", a);
      case "total":
        return this.#sum("all", a);
      case "mean":
        return this.#operation("/", [this.#sum("tensor", a), this.#lanes()]);
      case "dot":
        return this.#sum("tensor", this.#operation("*", [a, b]));
      case "norm":
        return this.#operation("sqrt", [this.#sum("tensor", this.#operation("*", [a, a]))]);
    }
  }

  #sum(over: "tensor" | "all", operand: number): number {
    const value: Value = { kind: "reduction", over, operands: [operand], uniform: true };
    return this.#once(`${over} ${operand}`, value);
  }

  #lanes(): number {
    return this.#once("lanes", { kind: "lanes", uniform: true });
  }

  #place(e: Expression): number {
    return this.#places.get(e)!;
  }

  #name(name: string): number {
    const value = constants.get(name);
    if (value !== undefined) return this.#constant(value);
    return this.#once(`input ${name}`, { kind: "input", name, uniform: this.#uniform.has(name) });
  }

  #constant(value: number): number {
    return this.#once(Object.is(value, -0) ? "-0" : String(value), {
      kind: "constant",
      value,
      uniform: true,
    });
  }

  #operation(operation: Operation, operands: readonly number[]): number {
    const values = operands.map((place) => this.values[place]);
    const numbers = values.filter((value) => value.kind === "constant").map((value) => value.value);
    if (numbers.length === values.length) return this.#constant(this.#calculate(operation, numbers));
    const uniform = values.every((value) => value.uniform);
    const key = `${operation} ${operands.join(" ")}`;
    return this.#once(key, { kind: "operation", operation, operands, uniform });
  }

  /** Lowers a whole power to the products that `pow` makes of it, so that these can be shared. */
  #power([base, exponent]: readonly number[]): number {
    const value = this.values[exponent];
    if (value.kind !== "constant") return this.#operation("^", [base, exponent]);
    const n = value.value;
    if (!Number.isInteger(n) || n < 1 || n > largestProduct) return this.#operation("^", [base, exponent]);
    let result: number | null = null;
    let square = base;
    for (let rest = n; ; square = this.#operation("*", [square, square])) {
      if (rest % 2 === 1) result = result === null ? square : this.#operation("*", [result, square]);
      rest = Math.floor(rest / 2);
      if (rest === 0) return result ?? square;
    }
  }

  #calculate(operation: Operation, [a, b = Number.NaN, c = Number.NaN]: readonly number[]): number {
    if (operation === "negate") return negated(a);
    return functionOf(operation, this.#functions)(a, b, c);
  }

  #once(key: string, value: Value): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.values.push(value);
    this.#known.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}
