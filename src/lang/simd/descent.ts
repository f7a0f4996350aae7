import {
  compileModule,
  f64,
  f64x2,
  i32,
  instantiate,
  ModuleBuilder,
  newMemory,
  type WasmExports,
  type WasmMemory,
} from "../../wasm/index.ts";
import { arithmetics } from "./arithmetic.ts";
import { Callables } from "./callables.ts";
import { importedFrom } from "./compile-simd.ts";
import {
  type DescentEnvironment,
  type DescentSource,
  DescentWriter,
  eachStep,
  isUsual,
  numbersOf,
} from "./descent-writer.ts";
import { Constants } from "./layout.ts";
import { chunk, exportTimes, StepTable, type TimedChunks, tableLength } from "./step-table.ts";
import { type StepTerms, stepTerms } from "./step-terms.ts";

/** Numbers that a trace has of each step: x, y, the loss and its derivatives. */
export const traced = 5;

const page = 65536;

/** A rule fused with a surface, compiled: a point of two coordinates that takes step after step. */
export interface DescentProgram extends DescentSource {
  readonly terms: StepTerms;
  readonly chunks: TimedChunks;
  readonly module: object;
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  /** Addresses of the hyperparameters. */
  readonly cells: ReadonlyMap<string, number>;
  readonly heap: number;
}

/** Compiles a rule fused with a surface. Only where `canCompile`. */
export function compileDescent(source: DescentSource): DescentProgram {
  const { rule, surface, slots } = source;
  const terms = stepTerms(rule, new Set(slots));
  const cells = new Map<string, number>();
  for (const [place, value] of rule.values.entries())
    if (value.kind === "input" && terms.changes[place] === "fixed") cells.set(value.name, 8 * cells.size);
  const module = new ModuleBuilder();
  module.importMemory(importedFrom, "memory", 1);
  const from = 16 * Math.ceil(cells.size / 2);
  const constants = new Constants(from);
  const callables = new Callables(module, [rule, surface], constants);
  const environment = { ...source, arithmetic: arithmetics.float64, terms, cells, constants, callables };
  exportTimes(module, environment);
  exportTrace(module, environment);
  module.data(from, constants.bytes);
  return {
    ...source,
    terms,
    chunks: new Map(),
    module: compileModule(module.build()),
    imports: callables.imports,
    cells,
    heap: 16 * Math.ceil(constants.end / 16),
  };
}

/** Parameters: the first array's address, the steps, the addresses of their timed values and records, bounds. */
const parameters = {
  base: "i32",
  ...({ steps: "i32", table: "i32", record: "i32" } as const),
  ...({ far: "f64", tolerance: "f64" } as const),
} as const;

/** Exports a function that moves a point and records it; it returns the number of steps made. */
function exportTrace(module: ModuleBuilder, environment: DescentEnvironment): void {
  const trace = module.function(parameters, "i32", (f, { base, steps, table, record, far, tolerance }) => {
    const writer = new DescentWriter(f, environment, 1);
    const start = f.keep(record);
    writer.writeFixed();
    const locals = writer.load(base);
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
    writer.store(locals, base);
    return i32.divU(i32.sub(record, start), 8 * traced);
  });
  module.export("trace", trace);
}

/** A point that descends a surface, with its state. */
export class Descent {
  readonly #program: DescentProgram;
  readonly #memory: WasmMemory;
  readonly #exports: WasmExports;
  readonly #numbers = new Map<string, Float64Array>();
  readonly #base: number;
  readonly #table: StepTable;
  readonly #record: Float64Array;

  /** @throws RangeError where there is not so much memory */
  constructor(program: DescentProgram) {
    const { terms } = program;
    this.#program = program;
    const names = numbersOf(program);
    const table = 8 * tableLength(terms);
    const record = 8 * traced * chunk;
    this.#base = 16 * Math.ceil((program.heap + table + record) / 16);
    this.#memory = newMemory(Math.ceil((this.#base + 16 * names.length) / page));
    this.#exports = instantiate(program.module, {
      [importedFrom]: { memory: this.#memory, ...program.imports },
    });
    for (const [k, name] of names.entries()) this.#numbers.set(name, this.#view(this.#base + 16 * k, 1));
    const { times } = this.#exports;
    this.#table = new StepTable(terms, this.#view(program.heap, tableLength(terms)), times, program.chunks);
    this.#record = this.#view(program.heap + table, traced * chunk);
  }

  /**
   * Returns the memory of a number: "x", "y", a state slot that is one number, or the two of a slot "m" as "m.x" and
   * "m.y"; and "loss", "dx" and "dy", which are those at the position.
   */
  number(name: string): Float64Array {
    return this.#numbers.get(name)!;
  }

  /** Sets a hyperparameter. */
  set(name: string, value: number): void {
    const address = this.#program.cells.get(name);
    if (address !== undefined) this.#view(address, 1)[0] = value;
    this.#table.set(name, value);
  }

  /**
   * Makes up to `chunk` steps, until one ends outside of the bounds: this step is not made.
   *
   * @param made the number of steps before, from which the rule's `t` counts
   * @param far the largest coordinate
   * @param tolerance the gradient norm that each step must exceed
   * @returns the numbers of each step made, `traced` in a row; valid until the next call
   */
  trace(steps: number, made: number, far: number, tolerance: number): Float64Array {
    const now = Math.min(chunk, steps);
    const record = this.#record.byteOffset;
    const table = this.#table.addressAfter(made);
    const count = this.#exports.trace(this.#base, now, table, record, far, tolerance);
    return this.#record.subarray(0, traced * count);
  }

  #view(address: number, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, address, length);
  }
}
