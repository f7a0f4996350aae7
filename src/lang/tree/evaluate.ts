import { negated, operators } from "../functions/arithmetic.ts";
import { everyFunction } from "../functions/every-function.ts";
import { constants } from "../functions/functions.ts";
import { LanguageError, quote } from "../read/error.ts";
import type { Expression, Reduction } from "./syntax.ts";

/** A value for every free name, as they are in one element. */
export type Environment = ReadonlyMap<string, number>;

/** What reductions go over: every element of every tensor, and which tensor is meant by all but `total`. */
export interface Elements {
  readonly tensors: readonly (readonly Environment[])[];
  readonly own: number;
}

/**
 * The value of an expression, by walking the tree: the reference that every compiled form agrees with bit for bit.
 *
 * @param elements where they are left out, the only one is `env`
 * @throws LanguageError at a name without a value.
 */
export function evaluate(e: Expression, env: Environment, elements?: Elements): number {
  return valueIn(e, env, elements ? tensorsOf(elements.tensors)[elements.own] : tensorsOf([[env]])[0]);
}

function valueIn(e: Expression, env: Environment, tensor: Tensor): number {
  switch (e.kind) {
    case "number":
      return e.value;
    case "name":
      return lookUp(e, env);
    case "negate":
      return negated(valueIn(e.argument, env, tensor));
    case "binary":
      return operators[e.operator](valueIn(e.left, env, tensor), valueIn(e.right, env, tensor));
    case "call": {
      const [a, b, c] = e.arguments;
      return everyFunction[e.name](
        valueIn(a, env, tensor),
        b ? valueIn(b, env, tensor) : Number.NaN,
        c ? valueIn(c, env, tensor) : Number.NaN,
      );
    }
    case "reduction":
      return tensor.reduce(e);
  }
}

function lookUp(e: Extract<Expression, { kind: "name" }>, env: Environment): number {
  const value = constants.get(e.name) ?? env.get(e.name);
  if (value === undefined) throw new LanguageError(`${quote(e.name)} has no value.`, e.span);
  return value;
}

/** The elements of every tensor, for expressions that are evaluated while their values stay as they are. */
export function tensorsOf(elements: readonly (readonly Environment[])[]): readonly Tensor[] {
  const all: Tensor[] = [];
  for (const own of elements) all.push(new Tensor(own, all));
  return all;
}

/** The elements of one tensor among all, and the reductions over them that are known. */
class Tensor {
  readonly #elements: readonly Environment[];
  readonly #all: readonly Tensor[];
  /** One value for all elements: each that asks gets the one that was computed for the first. */
  readonly #known = new Map<Reduction, number>();

  constructor(elements: readonly Environment[], all: readonly Tensor[]) {
    this.#elements = elements;
    this.#all = all;
  }

  evaluate(e: Expression): number[] {
    return this.#elements.map((env) => valueIn(e, env, this));
  }

  reduce(e: Reduction): number {
    const value = this.#known.get(e) ?? this.#compute(e);
    this.#known.set(e, value);
    return value;
  }

  #compute({ name, arguments: [a, b] }: Reduction): number {
    switch (name) {
      case "sum":
        return sumOf(this.evaluate(a));
      case "mean":
        return sumOf(this.evaluate(a)) / this.#elements.length;
      case "norm":
        return Math.sqrt(sumOf(this.evaluate(a).map((value) => value * value)));
      case "dot": {
        const others = this.evaluate(b);
        return sumOf(this.evaluate(a).map((value, i) => value * others[i]));
      }
      case "total":
        return sumOf(this.#all.map((tensor) => sumOf(tensor.evaluate(a))));
    }
  }
}

/** From the first to the last, beginning with 0: rounding makes the order part of the value. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
