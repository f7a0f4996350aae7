import { f64x2, i32, i64x2, type ModuleBuilder, v128, type WasmFunction } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import type { Operation } from "../compile/value.ts";
import { functionOf } from "../functions/arithmetic.ts";
import { vectorFunctions } from "./functions/index.ts";
import type { Constants } from "./layout.ts";
import { comparisons, simpleOperations } from "./operations.ts";
import type { Scope, Vector } from "./scope.ts";

type Scalar = WasmFunction<{ a: "f64"; b: "f64" }, "f64">;
type Callable = WasmFunction<{ a: "v128"; b: "v128" }, "v128">;

/** The elementary functions that programs of a module call, of vectors and of numbers. */
export class Callables {
  /** The functions of numbers that the module imports. */
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  readonly #module: ModuleBuilder;
  readonly #constants: Constants;
  readonly #scalars = new Map<Operation, Scalar>();
  /** Functions of vectors, each of which is defined at its first call. */
  readonly #vectors = new Map<Operation, Callable>();

  constructor(
    module: ModuleBuilder,
    programs: readonly Pick<LoweredProgram, "values" | "functions">[],
    constants: Constants,
  ) {
    this.#module = module;
    this.#constants = constants;
    const imports: Record<string, (a: number, b: number) => number> = {};
    for (const { values, functions } of programs)
      for (const value of values) {
        if (value.kind !== "operation" || !isCalled(value.operation)) continue;
        const { operation } = value;
        if (this.#scalars.has(operation)) continue;
        this.#scalars.set(operation, module.importFunction("env", operation, { a: "f64", b: "f64" }, "f64"));
        imports[operation] = functionOf(operation, functions) as (a: number, b: number) => number;
      }
    this.imports = imports;
  }

  /** Returns a call of an operation that is not written in place. */
  call(operation: Operation, a: Vector, b: Vector): Vector {
    const known = this.#vectors.get(operation) ?? this.#define(operation);
    this.#vectors.set(operation, known);
    return known.call({ a, b });
  }

  /**
   * Returns a call for each lane, which takes longer than that of vectors but needs no code.
   *
   * @param alike true where the lanes are the same: there is one call
   */
  callByLanes(operation: Operation, a: Vector, b: Vector, alike = false): Vector {
    const lane = (at: number) =>
      this.#scalars.get(operation)!.call({ a: f64x2.extractLane(a, at), b: f64x2.extractLane(b, at) });
    const first = f64x2.splat(lane(0));
    return alike ? first : f64x2.replaceLane(first, 1, lane(1));
  }

  /** Defines a function of vectors: by its own code, and number by number where that does not cover an argument. */
  #define(operation: Operation): Callable {
    return this.#module.function({ a: "v128", b: "v128" }, "v128", (f, { a, b }) => {
      const scope: Scope = { f, constant: (value) => v128.at(0, this.#constants.addressOf(value)) };
      const vector = vectorFunctions[operation];
      if (!vector) return this.callByLanes(operation, a, b);
      const { value, valid } = vector(scope, a, b);
      if (!valid) return value;
      const result = f.keep(value);
      f.if(i32.eqz(i64x2.allTrue(valid)), () => f.set(result, this.callByLanes(operation, a, b)));
      return result;
    });
  }
}

const isCalled = (operation: Operation): operation is Exclude<Operation, "negate"> =>
  operation !== "where" && !comparisons[operation] && !simpleOperations[operation];
