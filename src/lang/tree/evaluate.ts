import { negated, operators } from "../functions/arithmetic.ts";
import { everyFunction } from "../functions/every-function.ts";
import { constants } from "../functions/functions.ts";
import { LanguageError, quote } from "../read/error.ts";
import type { Expression, Reduction } from "./syntax.ts";

/** Values of the free names in one element, by name. */
export type Environment = ReadonlyMap<string, number>;

/** The elements that reductions go over: those of all tensors for `total`, those of tensor `own` for the others. */
export interface Elements {
  readonly tensors: readonly (readonly Environment[])[];
  readonly own: number;
}

/**
 * Returns the value of an expression by walking the tree: the reference with which a kernel agrees bit for bit.
 *
 * @param elements by default `env` is the only element
 * @throws LanguageError at a name without a value
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

/** Returns the elements of every tensor, for evaluating expressions while the values of names do not change. */
export function tensorsOf(elements: readonly (readonly Environment[])[]): readonly Tensor[] {
  const all: Tensor[] = [];
  for (const own of elements) all.push(new Tensor(own, all));
  return all;
}

/** The elements of one tensor, with the reductions that were computed over them. */
class Tensor {
  readonly #elements: readonly Environment[];
  readonly #all: readonly Tensor[];
  /** Caches values of reductions, which are the same for all elements. */
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

/** Adds up from 0, first to last: the order is part of the value, because of rounding. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
