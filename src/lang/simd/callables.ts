import { f64x2, i32, i64x2, type ModuleBuilder, v128, type WasmFunction } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import type { Operation } from "../compile/value.ts";
import { pow } from "../elementary/index.ts";
import { type Functions, functionIn } from "../functions/arithmetic.ts";
import type { FunctionName } from "../functions/functions.ts";
import { vectorFunctions } from "./functions/index.ts";
import type { Constants } from "./layout.ts";
import { comparisons, simpleOperations } from "./operations.ts";
import type { Scope, Vector } from "./scope.ts";

type Scalar = WasmFunction<{ a: "f64"; b: "f64" }, "f64">;
type Callable = WasmFunction<{ a: "v128"; b: "v128" }, "v128">;

/** The functions of a module that compute elementary functions of vectors, one for each that a program calls. */
export class Callables {
  /** The functions of numbers that the module imports: for arguments that the vectors' code does not cover. */
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  readonly #functions: ReadonlyMap<Operation, Callable>;

  constructor(
    module: ModuleBuilder,
    programs: readonly Pick<LoweredProgram, "values" | "functions">[],
    constants: Constants,
  ) {
    const called = new Map<Operation, Functions>();
    for (const { values, functions } of programs)
      for (const value of values)
        if (value.kind === "operation" && isCalled(value.operation)) called.set(value.operation, functions);
    const scalars = new Map<Operation, Scalar>();
    const imports: Record<string, (a: number, b: number) => number> = {};
    for (const [operation, functions] of called) {
      scalars.set(operation, module.importFunction("env", operation, { a: "f64", b: "f64" }, "f64"));
      imports[operation] =
        operation === "^"
          ? pow
          : (functionIn(functions, operation as FunctionName) as (a: number, b: number) => number);
    }
    this.imports = imports;
    this.#functions = new Map(
      [...scalars].map(([operation, scalar]) => [operation, define(module, operation, scalar, constants)]),
    );
  }

  /** Returns a call of an operation that is not written in place. */
  call(operation: Operation, a: Vector, b: Vector): Vector {
    return this.#functions.get(operation)!.call({ a, b });
  }
}

const isCalled = (operation: Operation): boolean =>
  operation !== "where" && !comparisons[operation] && !simpleOperations[operation];

/** Defines a function of vectors: by its own code, and number by number where that does not cover an argument. */
function define(module: ModuleBuilder, operation: Operation, scalar: Scalar, constants: Constants): Callable {
  return module.function({ a: "v128", b: "v128" }, "v128", (f, { a, b }) => {
    const scope: Scope = { f, constant: (value) => v128.at(0, constants.addressOf(value)) };
    const lane = (at: number) => scalar.call({ a: f64x2.extractLane(a, at), b: f64x2.extractLane(b, at) });
    const laneByLane = () => f64x2.replaceLane(f64x2.splat(lane(0)), 1, lane(1));
    const vector = vectorFunctions[operation];
    if (!vector) return laneByLane();
    const { value, valid } = vector(scope, a, b);
    if (!valid) return value;
    const result = f.keep(value);
    f.if(i32.eqz(i64x2.allTrue(valid)), () => f.set(result, laneByLane()));
    return result;
  });
}
