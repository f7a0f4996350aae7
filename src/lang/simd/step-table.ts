import { type FunctionBuilder, i32, type ModuleBuilder, withinMemory } from "../../wasm/index.ts";
import type { Kernel } from "../compile/kernel.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { bindSimd } from "./bind-simd.ts";
import type { Callables } from "./callables.ts";
import { simdOf } from "./compile-simd.ts";
import { inSingle } from "./in-single.ts";
import type { Constants } from "./layout.ts";
import type { StepTerms } from "./step-terms.ts";
import { ValueWriter } from "./value-writer.ts";

/** Steps of which the timed values are computed at once. */
export const chunk = 256;

/** The number of chunks of a table. */
const chunksKept = 128;

/** Steps from which on it pays to compile the timed values alone: their functions for vectors take long to write. */
const isMany = 16 * chunk;

/** The most chunks that are kept for all tables of a program. */
const maxShared = 1024;

/** Chunks by their values and first step, which the tables of a program share. */
export type TimedChunks = Map<string, Float64Array | Float32Array>;

/** Returns how many numbers a table has. */
export const tableLength = ({ columns }: StepTerms): number => columns.length * chunk * chunksKept;

interface TableEnvironment {
  readonly arithmetic: Arithmetic;
  readonly terms: StepTerms;
  /** Addresses of the hyperparameters. */
  readonly cells: ReadonlyMap<string, number>;
  readonly constants: Constants;
  readonly callables: Callables;
}

/** Exports a function that computes the timed values of a chunk of steps. */
export function exportTimes(module: ModuleBuilder, environment: TableEnvironment): void {
  const times = module.function({ to: "i32", made: "i32" }, "nothing", (f, { to, made }) => {
    const { arithmetic, terms } = environment;
    const { lanes, bytes, vector } = arithmetic;
    const { values, outputs } = terms.program;
    const writer = writeFixed(f, environment);
    const t = f.keep(vector.add(arithmetic.splatWhole(made), arithmetic.counted));
    const width = bytes * terms.columns.length;
    const end = f.keep(i32.add(to, chunk * width));
    f.while(i32.ltU(to, end), () => {
      for (const [place, value] of values.entries())
        if (value.kind === "input" && !value.uniform) writer.set(place, [t]);
        else if (!value.uniform) writer.compute(place, 1, true);
      for (const [column, place] of [...outputs.values()].entries())
        for (let lane = 0; lane < lanes; lane++)
          f.set(
            arithmetic.at(to, lane * width + bytes * column),
            arithmetic.lane(writer.vector(place), lane),
          );
      f.set(t, vector.add(t, writer.scope.constant(lanes)));
      f.set(to, i32.add(to, lanes * width));
    });
  });
  module.export("times", times);
}

/** Writes the values that are the same for all steps. */
function writeFixed(f: FunctionBuilder, environment: TableEnvironment): ValueWriter {
  const { arithmetic, terms, cells, constants, callables } = environment;
  const writer = new ValueWriter(f, terms.program, constants, callables, arithmetic);
  for (const [place, value] of terms.program.values.entries())
    if (value.kind === "constant") writer.set(place, [writer.scope.constant(value.value)]);
    else if (!value.uniform) continue;
    else if (value.kind === "input")
      writer.set(place, [f.keep(arithmetic.splatAt(0, cells.get(value.name)!))]);
    else writer.compute(place, 1, true);
  return writer;
}

/** The timed values of a rule in memory: a row for each step, in chunks. */
export class StepTable {
  readonly #terms: StepTerms;
  readonly #compute: (to: number, made: number) => void;
  readonly #numbers: Float64Array | Float32Array;
  readonly #shared: TimedChunks;
  /** Computes chunks faster; null where there is not enough memory, undefined until it is needed. */
  #kernel: Kernel | null | undefined;
  /** By chunk, the steps made before it. */
  readonly #chunks: number[] = [];
  /** The hyperparameters that the values are made of. */
  readonly #values = new Map<string, number>();

  /**
   * @param numbers memory of `tableLength`
   * @param compute computes a chunk at an address
   * @param shared chunks of all tables of the program (mutates)
   */
  constructor(
    terms: StepTerms,
    numbers: Float64Array | Float32Array,
    compute: (to: number, made: number) => void,
    shared: TimedChunks,
  ) {
    this.#shared = shared;
    this.#terms = terms;
    this.#numbers = numbers;
    this.#compute = compute;
    for (const value of terms.program.values)
      if (value.kind === "input") this.#values.set(value.name, Number.NaN);
  }

  /** Sets a hyperparameter; timed values that depend on it are computed again. */
  set(name: string, value: number): void {
    if (!this.#values.has(name) || Object.is(this.#values.get(name), value)) return;
    this.#values.set(name, value);
    this.#chunks.length = 0;
  }

  /** Returns the address of the first row of a chunk of steps. @param made the number of steps before */
  addressAfter(made: number): number {
    const slot = Math.floor(made / chunk) % chunksKept;
    const size = this.#terms.columns.length * chunk;
    const numbers = this.#numbers.subarray(slot * size, (slot + 1) * size);
    if (size > 0 && this.#chunks[slot] !== made) {
      this.#chunks[slot] = made;
      this.#fill(numbers, made);
    }
    return numbers.byteOffset;
  }

  #fill(numbers: Float64Array | Float32Array, made: number): void {
    // As text, -0 would be 0.
    const key = [made, ...this.#values.values()].map((x) => (Object.is(x, -0) ? "-0" : x)).join();
    const known = this.#shared.get(key);
    if (known) numbers.set(known);
    else if (made < isMany || !this.#computeByVectors(numbers, made)) this.#compute(numbers.byteOffset, made);
    if (this.#shared.size >= maxShared) this.#shared.clear();
    this.#shared.set(key, known ?? numbers.slice());
  }

  /** Computes a chunk by functions for vectors; says whether that is possible. */
  #computeByVectors(numbers: Float64Array | Float32Array, made: number): boolean {
    const { program } = this.#terms;
    const timed = numbers instanceof Float32Array ? inSingle(program) : program;
    if (this.#kernel === undefined) this.#kernel = withinMemory(() => bindSimd(simdOf(timed), chunk));
    const kernel = this.#kernel;
    if (!kernel) return false;
    for (const [name, value] of this.#values) kernel.input(name).fill(value);
    kernel.input("t").forEach((_, i, t) => {
      t[i] = made + i + 1;
    });
    kernel.run();
    const columns = [...program.outputs.keys()].map((column) => kernel.output(column));
    for (const [column, values] of columns.entries())
      for (let i = 0; i < chunk; i++) numbers[columns.length * i + column] = values[i];
    return true;
  }
}
