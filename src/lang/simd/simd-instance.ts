import { instantiate, newMemory, type WasmExports, type WasmMemory } from "../../wasm/index.ts";
import { isTotal, type Value } from "../compile/value.ts";
import { importedFrom, type SimdProgram } from "./compile-simd.ts";
import { lanesAtOnce } from "./pass-writer.ts";

const page = 65536;

/** Returns the bytes that an array of numbers needs in memory. */
export const bytesOf = (lanes: number, bytesEach = 8): number =>
  bytesEach * lanesAtOnce * Math.ceil(lanes / lanesAtOnce);

/** A compiled program with its memory, which never grows: views of it stay valid. */
export class SimdInstance {
  readonly #memory: WasmMemory;
  readonly #exports: WasmExports;
  readonly #pointers: Int32Array;
  #end: number;

  /** @param bytes for arrays. @throws RangeError where there is not so much memory */
  constructor(program: SimdProgram, bytes: number) {
    this.#end = program.heap;
    this.#memory = newMemory(Math.ceil((program.heap + bytes) / page));
    this.#exports = instantiate(program.module, {
      [importedFrom]: { memory: this.#memory, ...program.imports },
    });
    this.#pointers = new Int32Array(this.#memory.buffer, 0, program.layout.end / 4);
  }

  /** Returns a new array of the memory, and its address. */
  array(lanes: number): { readonly address: number; readonly view: Float64Array } {
    const address = this.#end;
    this.#end += bytesOf(lanes);
    return { address, view: new Float64Array(this.#memory.buffer, address, lanes) };
  }

  /** Returns a view of an array. */
  view(address: number, lanes: number, single: boolean): Float64Array | Float32Array {
    return new (single ? Float32Array : Float64Array)(this.#memory.buffer, address, lanes);
  }

  /** Returns views of numbers that are the same for all lanes. */
  numbers(address: number, count = 1): Float64Array {
    return new Float64Array(this.#memory.buffer, address, count);
  }

  /** Says where an input or an output is from now on. */
  point(pointer: number, address: number): void {
    this.#pointers[pointer / 4] = address;
  }

  /** Runs a pass over a number of lanes. */
  run(pass: string, lanes: number): void {
    this.#exports[pass](lanes);
  }
}

/** Returns views of the reductions of each stage, and of those that are totals, its last ones. */
export function sumsOf({ lowered, layout }: SimdProgram, instance: SimdInstance) {
  const { values, stageEnds } = lowered;
  const views = (counts: (value: Value) => boolean) =>
    stageEnds.map((end, stage) => {
      const places = [...layout.sums.keys()].filter(
        (place) => place >= (stageEnds[stage - 1] ?? 0) && place < end && counts(values[place]),
      );
      return instance.numbers(places.length > 0 ? layout.sums.get(places[0])! : 0, places.length);
    });
  return { sums: views(() => true), totals: views(isTotal) };
}
