import { type FunctionBuilder, f32x4, f64x2, i64x2, v128 } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import type { Operation, Value } from "../compile/value.ts";
import { type Arithmetic, arithmetics } from "./arithmetic.ts";
import type { Callables } from "./callables.ts";
import type { Constants } from "./layout.ts";
import { comparisons, simpleOperations, truthOf } from "./operations.ts";
import { choose, type Scope, type Vector } from "./scope.ts";

/** The values of one program in the code of a function: each as one vector or several, of which lanes are computed. */
export class ValueWriter {
  readonly scope: Scope;
  readonly #arithmetic: Arithmetic;
  readonly #values: readonly Value[];
  readonly #callables: Callables;
  /** Values, and the masks of those that are conditions, by their index. */
  readonly #known = new Map<number, readonly Vector[]>();
  readonly #masks = new Map<number, readonly Vector[]>();

  constructor(
    f: FunctionBuilder,
    { values }: LoweredProgram,
    constants: Constants,
    callables: Callables,
    arithmetic = arithmetics.float64,
  ) {
    this.scope = { f, constant: (value) => v128.at(0, constants.addressOf(value, arithmetic.kind)) };
    this.#arithmetic = arithmetic;
    this.#values = values;
    this.#callables = callables;
  }

  /** Takes the values that another writer of the same program has. */
  takeFrom(other: ValueWriter): void {
    for (const [place, vectors] of other.#known) this.#known.set(place, vectors);
    for (const [place, masks] of other.#masks) this.#masks.set(place, masks);
  }

  /** Says which vectors a value has; they are computed where they are used. */
  set(place: number, vectors: readonly Vector[]): void {
    this.#known.set(place, vectors);
  }

  /** Returns vector `i` of `count`; where a value has fewer, several in a row have the same. */
  vector(place: number, i = 0, count = 1): Vector {
    return pick(this.#known.get(place)!, i, count);
  }

  /**
   * Computes an operation from its operands, as `count` vectors.
   *
   * @param byLanes true where functions are called for each lane, as the code runs so seldom that theirs for vectors is
   * not worth it
   */
  compute(place: number, count: number, byLanes = false): void {
    const value = this.#values[place] as Extract<Value, { kind: "operation" }>;
    if (value.operation === "/" && count > 1 && this.#isShared(value.operands[1])) {
      this.#divide(place, value.operands, count);
      return;
    }
    const vectors: Vector[] = [];
    const masks: Vector[] = [];
    const comparison = comparisons[value.operation];
    const operands = value.operands.map((operand) => this.#readOnce(operand, count));
    this.#known.set(place, vectors);
    for (let i = 0; i < count; i++) {
      const [a, b, c] = operands.map((all) => pick(all, i, count));
      if (comparison) {
        masks.push(this.scope.f.keep(comparison(this.#arithmetic.vector, a, b, this.scope)));
        vectors.push(this.scope.f.keep(v128.and(masks[i], this.scope.constant(1))));
      } else vectors.push(this.scope.f.keep(this.#valueOf(value, [a, b, c], i, count, byLanes)));
    }
    if (masks.length > 0) this.#masks.set(place, masks);
  }

  /** Computes the mask of a condition here, for all that use it, as `count` vectors. */
  computeMask(place: number, count = 1): void {
    if (this.#masks.has(place)) return;
    this.#masks.set(
      place,
      Array.from({ length: count }, (_, i) => this.#mask(place, i, count)),
    );
  }

  /** Returns the vectors of an operand: one that several vectors of a result have is read once for all of them. */
  #readOnce(place: number, count: number): readonly Vector[] {
    const vectors = this.#known.get(place)!;
    return vectors.length < count ? vectors.map((vector) => this.scope.f.keep(vector)) : vectors;
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
    const { vector, differs } = this.#arithmetic;
    f.if(differs(by, 1), () => {
      for (const quotient of quotients) f.set(quotient, vector.div(quotient, by));
    });
    this.#known.set(place, quotients);
  }

  #valueOf(
    { operation, operands, uniform }: Extract<Value, { kind: "operation" }>,
    [a, b, c]: readonly Vector[],
    i: number,
    count: number,
    byLanes: boolean,
  ): Vector {
    if (operation === "where") return choose(this.#mask(operands[0], i, count), b, c);
    const simple = simpleOperations[operation];
    return simple
      ? simple(this.#arithmetic.vector, a, b, this.scope)
      : this.#call(operation, a, b ?? a, byLanes, uniform);
  }

  /** Calls a function, which computes in double precision: in single precision, for two lanes and the other two. */
  #call(operation: Operation, a: Vector, b: Vector, byLanes: boolean, alike: boolean): Vector {
    const callables = this.#callables;
    const call = (x: Vector, y: Vector) =>
      byLanes ? callables.callByLanes(operation, x, y, alike) : callables.call(operation, x, y);
    if (this.#arithmetic.precision === "float64") return call(a, b);
    const { f } = this.scope;
    const [p, q] = [f.keep(a), f.keep(b)];
    const upper = (x: Vector) => i64x2.shuffle(x, x, 1, 1);
    const [low, high] = [[p, q] as const, [upper(p), upper(q)] as const].map(([x, y]) =>
      f32x4.demoteF64x2Zero(call(f64x2.promoteLowF32x4(x), f64x2.promoteLowF32x4(y))),
    );
    return i64x2.shuffle(low, high, 0, 2);
  }

  #mask(place: number, i: number, count: number): Vector {
    const masks = this.#masks.get(place);
    if (masks) return pick(masks, i, count);
    return this.scope.f.keep(truthOf(this.#arithmetic.vector, this.vector(place, i, count), this.scope));
  }
}

const pick = (vectors: readonly Vector[], i: number, count: number): Vector =>
  vectors[Math.floor((i * vectors.length) / count)];
