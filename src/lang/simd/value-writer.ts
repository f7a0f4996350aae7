import { type FunctionBuilder, f64, f64x2, v128 } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import type { Value } from "../compile/value.ts";
import type { Callables } from "./callables.ts";
import type { Constants } from "./layout.ts";
import { comparisons, simpleOperations, truthOf } from "./operations.ts";
import { choose, type Scope, type Vector } from "./scope.ts";

/** The values of one program in the code of a function: each as one vector or several, of which lanes are computed. */
export class ValueWriter {
  readonly scope: Scope;
  readonly #values: readonly Value[];
  readonly #callables: Callables;
  /** Values, and the masks of those that are conditions, by their index. */
  readonly #known = new Map<number, readonly Vector[]>();
  readonly #masks = new Map<number, readonly Vector[]>();

  constructor(f: FunctionBuilder, { values }: LoweredProgram, constants: Constants, callables: Callables) {
    this.scope = { f, constant: (value) => v128.at(0, constants.addressOf(value)) };
    this.#values = values;
    this.#callables = callables;
  }

  /** Says which vectors a value has; they are computed where they are used. */
  set(place: number, vectors: readonly Vector[]): void {
    this.#known.set(place, vectors);
  }

  /** Returns vector `i` of `count`; where a value has fewer, several in a row have the same. */
  vector(place: number, i = 0, count = 1): Vector {
    return pick(this.#known.get(place)!, i, count);
  }

  /** Computes an operation from its operands, as `count` vectors. */
  compute(place: number, count: number): void {
    const value = this.#values[place] as Extract<Value, { kind: "operation" }>;
    if (value.operation === "/" && count > 1 && this.#isShared(value.operands[1])) {
      this.#divide(place, value.operands, count);
      return;
    }
    const vectors: Vector[] = [];
    const masks: Vector[] = [];
    this.#known.set(place, vectors);
    for (let i = 0; i < count; i++) {
      const comparison = comparisons[value.operation];
      if (comparison) {
        const [a, b] = value.operands.map((operand) => this.vector(operand, i, count));
        masks.push(this.scope.f.keep(comparison(a, b)));
        vectors.push(this.scope.f.keep(v128.and(masks[i], this.scope.constant(1))));
      } else vectors.push(this.scope.f.keep(this.#valueOf(value, i, count)));
    }
    if (masks.length > 0) this.#masks.set(place, masks);
  }

  /** Computes the mask of a condition here, for all that use it. */
  computeMask(place: number): void {
    if (!this.#masks.has(place)) this.#masks.set(place, [this.#mask(place, 0, 1)]);
  }

  /** Says whether a value is one vector, and not known before the code runs. */
  #isShared(place: number): boolean {
    return this.#known.get(place)!.length === 1 && this.#values[place].kind !== "constant";
  }

  /**
   * Writes quotients by one divisor. They are left out where it is 1, as that of a bias correction soon is: a division
   * takes longest of all, and x / 1 is x.
   */
  #divide(place: number, [dividend, divisor]: readonly number[], count: number): void {
    const { f } = this.scope;
    const by = this.vector(divisor);
    const quotients = Array.from({ length: count }, (_, i) => f.keep(this.vector(dividend, i, count)));
    f.if(f64.ne(f64x2.extractLane(by, 0), 1), () => {
      for (const quotient of quotients) f.set(quotient, f64x2.div(quotient, by));
    });
    this.#known.set(place, quotients);
  }

  #valueOf({ operation, operands }: Extract<Value, { kind: "operation" }>, i: number, count: number): Vector {
    const [a, b, c] = operands.map((operand) => this.vector(operand, i, count));
    if (operation === "where") return choose(this.#mask(operands[0], i, count), b, c);
    const simple = simpleOperations[operation];
    return simple ? simple(this.scope, a, b) : this.#callables.call(operation, a, b ?? a);
  }

  #mask(place: number, i: number, count: number): Vector {
    const masks = this.#masks.get(place);
    if (masks) return pick(masks, i, count);
    return this.scope.f.keep(truthOf(this.scope, this.vector(place, i, count)));
  }
}

const pick = (vectors: readonly Vector[], i: number, count: number): Vector =>
  vectors[Math.floor((i * vectors.length) / count)];
