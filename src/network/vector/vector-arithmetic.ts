import { vectorFunctions } from "../../lang/simd/functions/index.ts";
import type { Constants } from "../../lang/simd/layout.ts";
import type { Scope } from "../../lang/simd/scope.ts";
import {
  type FunctionBuilder,
  f32x4,
  f64x2,
  i32,
  i64x2,
  type ModuleBuilder,
  v128,
  type WasmFunction,
} from "../../wasm/index.ts";
import type { Arithmetic, FunctionName } from "../arithmetic/arithmetic.ts";
import { functions } from "../arithmetic/numbers.ts";
import { singleTanh } from "../arithmetic/single-tanh.ts";
import type { Precision } from "../precision.ts";
import type { Vector } from "./lanes.ts";

type VectorCall = WasmFunction<{ x: "v128" }, "v128">;

const names = Object.keys(functions) as FunctionName[];

/** The functions of numbers that a module with vector functions imports, for arguments that these do not cover. */
export const importedFunctions: Readonly<Record<string, (x: number) => number>> = functions;

/** Functions of two doubles in a module, each defined when it is first called. */
export class VectorFunctions {
  readonly #module: ModuleBuilder;
  readonly constants: Constants;
  readonly #scalars: Readonly<Record<FunctionName, WasmFunction<{ x: "f64" }, "f64">>>;
  readonly #defined = new Map<FunctionName, VectorCall>();

  /** Imports functions of numbers from `from`; before the module defines any function. */
  constructor(module: ModuleBuilder, from: string, constants: Constants) {
    this.#module = module;
    this.constants = constants;
    this.#scalars = Object.fromEntries(
      names.map((name) => [name, module.importFunction(from, name, { x: "f64" }, "f64")]),
    ) as Record<FunctionName, WasmFunction<{ x: "f64" }, "f64">>;
  }

  call(name: FunctionName, x: Vector): Vector {
    const defined = this.#defined.get(name) ?? this.#define(name);
    this.#defined.set(name, defined);
    return defined.call({ x });
  }

  /** Returns all functions by their names. */
  named(call: (name: FunctionName, x: Vector) => Vector): Record<FunctionName, (x: Vector) => Vector> {
    return Object.fromEntries(names.map((name) => [name, (x: Vector) => call(name, x)])) as Record<
      FunctionName,
      (x: Vector) => Vector
    >;
  }

  scope(f: FunctionBuilder): Scope {
    return { f, constant: (value) => v128.at(0, this.constants.addressOf(value)) };
  }

  /** Returns a function that returns constants, which `f` reads at its start, for code in loops. */
  readAtStart(f: FunctionBuilder, lanes: "Float64" | "Float32"): (value: number) => Vector {
    const read = new Map<number, Vector>();
    return (value) => {
      const address = this.constants.addressOf(value, lanes);
      const constant = read.get(address) ?? f.keepAtStart(v128.at(0, address));
      read.set(address, constant);
      return constant;
    };
  }

  /** Defines a function by vectors' code, and number by number where that does not cover an argument. */
  #define(name: FunctionName): VectorCall {
    const scalar = this.#scalars[name];
    return this.#module.function({ x: "v128" }, "v128", (f, { x }) => {
      const lane = (at: number) => scalar.call({ x: f64x2.extractLane(x, at) });
      const laneByLane = () => f64x2.replaceLane(f64x2.splat(lane(0)), 1, lane(1));
      const vector = name === "erf" ? undefined : vectorFunctions[name];
      if (!vector) return laneByLane();
      const { value, valid } = vector(this.scope(f), x, x);
      if (!valid) return value;
      const result = f.keep(value);
      f.if(i32.eqz(i64x2.allTrue(valid)), () => f.set(result, laneByLane()));
      return result;
    });
  }
}

/** Returns arithmetic that writes code for two doubles. */
export function doublesIn(f: FunctionBuilder, calls: VectorFunctions): Arithmetic<Vector, Vector> {
  return {
    ...calls.named((name, x) => calls.call(name, x)),
    ...operations(f, f64x2, calls.scope(f).constant),
  };
}

/**
 * Returns arithmetic for code in a loop, where it can compute several vectors side by side: constants are read before the
 * loop, and tanh, whose code covers all arguments, is written in place.
 */
export function inLoops(precision: Precision, f: FunctionBuilder, calls: VectorFunctions) {
  if (precision === "float32") return singlesWith(f, calls, calls.readAtStart(f, "Float32"));
  const constant = calls.readAtStart(f, "Float64");
  return {
    ...doublesIn(f, calls),
    ...operations(f, f64x2, constant),
    tanh: (x: Vector) => vectorFunctions.tanh!({ f, constant }, x, x).value,
  };
}

/** Returns arithmetic that writes code for four singles. */
export const singlesIn = (f: FunctionBuilder, calls: VectorFunctions): Arithmetic<Vector, Vector> =>
  singlesWith(f, calls, (value) => v128.at(0, calls.constants.addressOf(value, "Float32")));

function singlesWith(
  f: FunctionBuilder,
  calls: VectorFunctions,
  constant: (value: number) => Vector,
): Arithmetic<Vector, Vector> {
  const viaDoubles = (name: FunctionName, x: Vector): Vector => {
    const kept = f.keep(x);
    const half = (vector: Vector) => f32x4.demoteF64x2Zero(calls.call(name, f64x2.promoteLowF32x4(vector)));
    return f32x4.shuffle(half(kept), half(f32x4.shuffle(kept, kept, 2, 3, 0, 1)), 0, 1, 4, 5);
  };
  const but = { ...calls.named(viaDoubles), ...operations(f, f32x4, constant) };
  const within = (x: Vector, limit: number) => f32x4.pmax(f32x4.pmin(x, constant(limit)), constant(-limit));
  return { ...but, tanh: (x) => singleTanh(but, within, x) };
}

type Operation = "add" | "sub" | "mul" | "div" | "abs" | "gt";
type Operand = Vector | number;

/** Returns the operations of a shape, whose operands may be constants. */
function operations(
  f: FunctionBuilder,
  shape: Pick<typeof f64x2, Operation> | Pick<typeof f32x4, Operation>,
  constant: (value: number) => Vector,
) {
  const vector = (operand: Operand): Vector => (typeof operand === "number" ? constant(operand) : operand);
  const ofTwo = (operation: (a: Vector, b: Vector) => Vector) => (a: Operand, b: Operand) =>
    operation(vector(a), vector(b));
  return {
    constant,
    keep: (value: Vector) => f.keep(value),
    add: ofTwo(shape.add),
    sub: ofTwo(shape.sub),
    mul: ofTwo(shape.mul),
    div: ofTwo(shape.div),
    abs: shape.abs,
    above: ofTwo(shape.gt),
    choose: (mask: Vector, a: Operand, b: Operand) => v128.bitselect(vector(a), vector(b), mask),
  };
}
