import { withinMemory } from "../../../wasm/index.ts";
import { bind, type Kernel, plan } from "../../compile/kernel.ts";
import type { LoweredProgram } from "../../compile/lower.ts";
import { bindSimd } from "../bind-simd.ts";
import { simdOf } from "../compile-simd.ts";
import { inSingle } from "./in-single.ts";
import type { StepTerms } from "./step-terms.ts";

/** Steps of which the timed values are computed at once. */
export const chunk = 256;

/** The number of chunks of a table. */
const chunksKept = 128;

/** Steps from which on it pays to compile the timed values, too: their functions for vectors take long to write. */
const isMany = 16 * chunk;

/** The most chunks that are kept for all tables of a program. */
const maxShared = 1024;

/** Chunks by their values and first step, which the tables of a program share. */
export type TimedChunks = Map<string, Float64Array | Float32Array>;

/** Returns how many numbers a table has. */
export const tableLength = ({ columns }: StepTerms): number => columns.length * chunk * chunksKept;

/** The timed values of a rule in memory: a row for each step, in chunks. */
export class StepTable {
  readonly #terms: StepTerms;
  readonly #numbers: Float64Array | Float32Array;
  readonly #shared: TimedChunks;
  /** Kernels that compute a chunk, by loops and by vector instructions; null until they are needed. */
  #loops: Kernel | null = null;
  #vectors: Kernel | null = null;
  /** By chunk, the steps made before it. */
  readonly #chunks: number[] = [];
  /** The hyperparameters that the values are made of. */
  readonly #values = new Map<string, number>();

  /**
   * @param numbers memory of `tableLength`
   * @param shared chunks of all tables of the program (mutates)
   */
  constructor(terms: StepTerms, numbers: Float64Array | Float32Array, shared: TimedChunks) {
    this.#shared = shared;
    this.#terms = terms;
    this.#numbers = numbers;
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
    else this.#compute(numbers, made);
    if (this.#shared.size >= maxShared) this.#shared.clear();
    this.#shared.set(key, known ?? numbers.slice());
  }

  #compute(numbers: Float64Array | Float32Array, made: number): void {
    const kernel = made < isMany ? this.#byLoops() : this.#byVectors();
    for (const [name, value] of this.#values) kernel.input(name).fill(value);
    kernel.input("t").forEach((_, i, t) => {
      t[i] = made + i + 1;
    });
    kernel.run();
    const columns = [...this.#terms.program.outputs.keys()].map((column) => kernel.output(column));
    for (const [column, values] of columns.entries())
      for (let i = 0; i < chunk; i++) numbers[columns.length * i + column] = values[i];
  }

  #byLoops(): Kernel {
    this.#loops ??= bind(plan(this.#timed(), chunk));
    return this.#loops;
  }

  #byVectors(): Kernel {
    this.#vectors ??= withinMemory(() => bindSimd(simdOf(this.#timed()), chunk)) ?? this.#byLoops();
    return this.#vectors;
  }

  #timed(): LoweredProgram {
    const { program } = this.#terms;
    return this.#numbers instanceof Float32Array ? inSingle(program) : program;
  }
}
