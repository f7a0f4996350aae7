import {
  compileModule,
  type Expression,
  type FunctionBuilder,
  f64,
  f64x2,
  i32,
  instantiate,
  ModuleBuilder,
  newMemory,
  type Place,
  type WasmExports,
  type WasmMemory,
} from "../../wasm/index.ts";
import type { Kernel } from "../compile/kernel.ts";
import { bindSimd } from "./bind-simd.ts";
import { Callables } from "./callables.ts";
import { importedFrom, simdOf } from "./compile-simd.ts";
import {
  arraysOf,
  type DescentEnvironment,
  type DescentSource,
  DescentWriter,
  isUsual,
} from "./descent-writer.ts";
import { Constants } from "./layout.ts";
import { type StepTerms, stepTerms } from "./step-terms.ts";

/** Vectors of two points that are computed at once when there are many. */
const vectors = 4;

/** Steps of which the timed values are computed at once. */
const chunk = 256;

/** Chunks whose timed values are kept, for the next run from the same step. */
const chunksKept = 128;

/** Numbers that a trace has of each step: x, y, the loss and its derivatives. */
export const traced = 5;

const page = 65536;

/** A rule fused with a surface, compiled: points of two coordinates that take step after step. */
export interface DescentProgram extends DescentSource {
  readonly terms: StepTerms;
  readonly module: object;
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  /** Addresses of the hyperparameters. */
  readonly cells: ReadonlyMap<string, number>;
  readonly heap: number;
}

/**
 * Compiles a rule fused with a surface. Only where `canCompile`.
 *
 * @param points "many" for `run`, "one" for `trace`
 */
export function compileDescent(source: DescentSource, points: "one" | "many"): DescentProgram {
  const { rule, surface, slots } = source;
  const terms = stepTerms(rule, new Set(slots));
  const cells = new Map<string, number>();
  for (const [place, value] of rule.values.entries())
    if (value.kind === "input" && terms.changes[place] === "fixed") cells.set(value.name, 8 * cells.size);
  const module = new ModuleBuilder();
  module.importMemory(importedFrom, "memory", 1);
  const from = 16 * Math.ceil(cells.size / 2);
  const constants = new Constants(from);
  // Timed values are computed elsewhere.
  const values = rule.values.filter((_, place) => terms.changes[place] !== "timed");
  const callables = new Callables(module, [{ ...rule, values }, surface], constants);
  const environment = { ...source, terms, cells, constants, callables };
  if (points === "many") exportDescend(module, environment);
  else exportTrace(module, environment);
  module.data(from, constants.bytes);
  return {
    ...source,
    terms,
    module: compileModule(module.build()),
    imports: callables.imports,
    cells,
    heap: 16 * Math.ceil(constants.end / 16),
  };
}

/** Parameters of both functions: the arrays' first address, the bytes from one to the next, the steps, their timed values. */
const where = { base: "i32", stride: "i32", steps: "i32", table: "i32" } as const;

/** Exports a function that moves all points, of which each array has so many bytes. */
function exportDescend(module: ModuleBuilder, environment: DescentEnvironment): void {
  const parameters = { ...where, bytes: "i32" } as const;
  const descend = module.function(parameters, "nothing", (f, { base, stride, steps, table, bytes }) => {
    const writer = new DescentWriter(f, environment, vectors, false);
    writer.writeFixed();
    const at = f.local("i32");
    f.while(i32.ltU(at, bytes), () => {
      const locals = writer.load(base, stride, at);
      eachStep(f, steps, table, environment, (row) => writer.step(locals, row));
      writer.store(locals, base, stride, at);
      f.set(at, i32.add(at, 16 * vectors));
    });
  });
  module.export("descend", descend);
}

/** Exports a function that moves one point and records it; it returns the number of steps made. */
function exportTrace(module: ModuleBuilder, environment: DescentEnvironment): void {
  const parameters = { ...where, record: "i32", far: "f64", tolerance: "f64" } as const;
  const trace = module.function(
    parameters,
    "i32",
    (f, { base, stride, steps, table, record, far, tolerance }) => {
      const writer = new DescentWriter(f, environment, 1, true);
      const start = f.keep(record);
      writer.writeFixed();
      const locals = writer.load(base, stride, i32.const(0));
      f.block((end) =>
        eachStep(f, steps, table, environment, (row) => {
          writer.step(locals, row, (next) => {
            f.branch(end, i32.eqz(isUsual(f, next, far, tolerance)));
            for (const [k, name] of ["x", "y", "loss", "dx", "dy"].entries())
              f.set(f64.at(record, 8 * k), f64x2.extractLane(next.get(name)![0], 0));
          });
          f.set(record, i32.add(record, 8 * traced));
        }),
      );
      writer.store(locals, base, stride, i32.const(0));
      return i32.divU(i32.sub(record, start), 8 * traced);
    },
  );
  module.export("trace", trace);
}

/** Writes a loop over steps. @param body writes a step, with its timed values at the address `row` */
function eachStep(
  f: FunctionBuilder,
  steps: Expression<"i32">,
  table: Expression<"i32">,
  { terms }: DescentEnvironment,
  body: (row: Place<"i32">) => void,
): void {
  const row = f.keep(table);
  const left = f.keep(steps);
  f.while(left, () => {
    body(row);
    f.set(row, i32.add(row, 8 * terms.columns.length));
    f.set(left, i32.sub(left, 1));
  });
}

/** Points that descend a surface together, with the state of each. */
export class Descent {
  readonly points: number;
  readonly #program: DescentProgram;
  readonly #memory: WasmMemory;
  readonly #exports: WasmExports;
  readonly #arrays = new Map<string, Float64Array>();
  readonly #base: number;
  readonly #stride: number;
  /** Timed values, a row for each step; by chunk, the steps before it; and what computes them. */
  readonly #table: Float64Array;
  readonly #chunks: number[] = [];
  readonly #terms: Kernel | null;
  readonly #record: Float64Array;

  /** @throws RangeError where there is not so much memory */
  constructor(program: DescentProgram, points: number) {
    const { columns } = program.terms;
    this.points = points;
    this.#program = program;
    const names = arraysOf(program);
    const table = 8 * columns.length * chunk * chunksKept;
    const record = 8 * traced * chunk;
    this.#stride = 16 * vectors * Math.ceil(points / (2 * vectors));
    this.#base = 16 * Math.ceil((program.heap + table + record) / 16);
    this.#memory = newMemory(Math.ceil((this.#base + names.length * this.#stride) / page));
    this.#exports = instantiate(program.module, {
      [importedFrom]: { memory: this.#memory, ...program.imports },
    });
    for (const [k, name] of names.entries())
      this.#arrays.set(name, this.#view(this.#base + k * this.#stride, points));
    this.#table = this.#view(program.heap, columns.length * chunk * chunksKept);
    this.#record = this.#view(program.heap + table, traced * chunk);
    this.#terms = columns.length > 0 ? bindSimd(simdOf(program.terms.program), chunk) : null;
  }

  /**
   * Returns the memory of an array, with a number for each point: "x", "y", "loss" (after `run`), a state slot that is
   * one number for each point, or the two of a slot "m" as "m.x" and "m.y".
   */
  array(name: string): Float64Array {
    return this.#arrays.get(name)!;
  }

  /** Sets a hyperparameter, the same for all points. */
  set(name: string, value: number): void {
    const address = this.#program.cells.get(name);
    if (address !== undefined) this.#view(address, 1)[0] = value;
    const input = this.#terms?.input(name);
    if (!input || input[0] === value) return;
    input[0] = value;
    this.#chunks.length = 0;
  }

  /** Makes steps with all points, where it was compiled for many. @param made the number of steps before, from which the rule's `t` counts */
  run(steps: number, made: number): void {
    for (let done = 0; done === 0 || done < steps; done += chunk) {
      const now = Math.min(chunk, steps - done);
      const table = this.#tableFrom(made + done);
      this.#exports.descend(this.#base, this.#stride, now, table, 8 * this.points);
    }
  }

  /**
   * Makes up to `chunk` steps with the first point, where it was compiled for one, until one ends outside of the bounds: this step is not made.
   *
   * @param far the largest coordinate
   * @param tolerance the gradient norm that each step must exceed
   * @returns the numbers of each step made, `traced` in a row; valid until the next call
   */
  trace(steps: number, made: number, far: number, tolerance: number): Float64Array {
    const now = Math.min(chunk, steps);
    const { trace } = this.#exports;
    const record = this.#record.byteOffset;
    const count = trace(this.#base, this.#stride, now, this.#tableFrom(made), record, far, tolerance);
    return this.#record.subarray(0, traced * count);
  }

  /** Returns the address of the timed values of a chunk of steps. @param made the number of steps before */
  #tableFrom(made: number): number {
    const width = this.#program.terms.columns.length;
    const slot = Math.floor(made / chunk) % chunksKept;
    const from = slot * width * chunk;
    const kernel = this.#terms;
    if (kernel && this.#chunks[slot] !== made) {
      this.#chunks[slot] = made;
      const t = kernel.input("t");
      for (let i = 0; i < chunk; i++) t[i] = made + i + 1;
      kernel.run();
      for (let column = 0; column < width; column++) {
        const values = kernel.output(String(column));
        for (let i = 0; i < chunk; i++) this.#table[from + width * i + column] = values[i];
      }
    }
    return this.#table.byteOffset + 8 * from;
  }

  #view(address: number, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, address, length);
  }
}
