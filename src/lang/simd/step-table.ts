import type { Kernel } from "../compile/kernel.ts";
import type { StepTerms } from "./step-terms.ts";

/** Steps of which the timed values are computed at once. */
export const chunk = 256;

/** Chunks that are kept, for the next run from the same step. */
const chunksKept = 128;

/** Returns how many numbers a table has. */
export const tableLength = ({ columns }: StepTerms): number => columns.length * chunk * chunksKept;

/** The timed values of a rule in memory: a row for each step, in chunks. */
export class StepTable {
  readonly #width: number;
  readonly #kernel: Kernel | null;
  readonly #numbers: Float64Array | Float32Array;
  /** By chunk, the steps made before it. */
  readonly #chunks: number[] = [];

  /**
   * @param kernel computes a chunk; null where no value is timed
   * @param numbers memory of `tableLength`
   */
  constructor({ columns }: StepTerms, kernel: Kernel | null, numbers: Float64Array | Float32Array) {
    this.#width = columns.length;
    this.#kernel = kernel;
    this.#numbers = numbers;
  }

  /** Sets a hyperparameter. */
  set(name: string, value: number): void {
    const input = this.#kernel?.input(name);
    if (!input || Object.is(input[0], value)) return;
    input[0] = value;
    this.#chunks.length = 0;
  }

  /** Returns the address of the first row of a chunk of steps. @param made the number of steps before */
  addressAfter(made: number): number {
    const width = this.#width;
    const slot = Math.floor(made / chunk) % chunksKept;
    const from = slot * width * chunk;
    const kernel = this.#kernel;
    if (kernel && this.#chunks[slot] !== made) {
      this.#chunks[slot] = made;
      const t = kernel.input("t");
      for (let i = 0; i < chunk; i++) t[i] = made + i + 1;
      kernel.run();
      for (let column = 0; column < width; column++) {
        const values = kernel.output(String(column));
        for (let i = 0; i < chunk; i++) this.#numbers[from + width * i + column] = values[i];
      }
    }
    const { byteOffset, BYTES_PER_ELEMENT } = this.#numbers;
    return byteOffset + BYTES_PER_ELEMENT * from;
  }
}
