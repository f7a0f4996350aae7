import { isTotal } from "../compile/value.ts";
import type { SimdProgram } from "./compile-simd.ts";
import type { SimdMemory } from "./simd-memory.ts";

/** The numbers of one kernel that are the same for all its lanes, with the addresses of its arrays. */
export class Uniforms {
  readonly address: number;
  readonly inputs: ReadonlyMap<string, Float64Array>;
  readonly outputs: ReadonlyMap<string, Float64Array>;
  /** The reductions of each stage, and those that are totals, its last ones. */
  readonly sums: readonly Float64Array[];
  readonly totals: readonly Float64Array[];
  /** The bits of the inputs. */
  readonly inputWords: Int32Array;
  readonly #words: Int32Array;

  constructor({ layout, lowered }: SimdProgram, memory: SimdMemory, lanes: number) {
    const address = memory.claim(layout.end);
    const views = (offsets: ReadonlyMap<string, number>) =>
      new Map([...offsets].map(([name, offset]) => [name, memory.numbers(address + offset)]));
    this.address = address;
    this.inputs = views(layout.inputs);
    this.outputs = views(layout.outputs);
    this.#words = memory.words(address, layout.end / 4);
    this.inputWords = this.#words.subarray(2 * layout.sums.size, 2 * (layout.sums.size + layout.inputs.size));
    memory.numbers(address + layout.lanes)[0] = lanes;
    const { values, stageEnds } = lowered;
    let from = address;
    const reductions = stageEnds.map((end, stage) => {
      const here = values.slice(stageEnds[stage - 1] ?? 0, end).filter(({ kind }) => kind === "reduction");
      const sums = memory.numbers(from, here.length);
      from += sums.byteLength;
      const count = here.filter(isTotal).length;
      return { sums, totals: sums.subarray(sums.length - count) };
    });
    this.sums = reductions.map(({ sums }) => sums);
    this.totals = reductions.map(({ totals }) => totals);
  }

  /** Says where an input or an output is from now on. */
  point(pointer: number, address: number): void {
    this.#words[pointer / 4] = address;
  }
}
