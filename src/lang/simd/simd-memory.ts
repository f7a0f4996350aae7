import { instantiate, newMemory, type WasmExports, type WasmMemory } from "../../wasm/index.ts";
import { importedFrom, type SimdPass, type SimdProgram } from "./compile-simd.ts";
import { lanesAtOnce } from "./pass-writer.ts";

const page = 65536;

/** Returns the lanes that an array must have room for. */
export const roomFor = (lanes: number): number => lanesAtOnce * Math.ceil(lanes / lanesAtOnce);

/** Returns the bytes that an array of doubles needs in memory. */
export const bytesOf = (lanes: number): number => 8 * roomFor(lanes);

/** The memory of a compiled program's kernels. It never grows: views of it stay valid. */
export class SimdMemory {
  readonly #memory: WasmMemory;
  readonly #exports: WasmExports;
  #end: number;

  /** @param bytes for kernels. @throws RangeError where there is not so much memory */
  constructor(program: SimdProgram, bytes: number) {
    this.#end = program.heap;
    this.#memory = newMemory(Math.ceil((program.heap + bytes) / page));
    this.#exports = instantiate(program.module, {
      [importedFrom]: { memory: this.#memory, ...program.imports },
    });
  }

  /** The bytes that are not in use yet. */
  get free(): number {
    return this.#memory.buffer.byteLength - this.#end;
  }

  /** Takes bytes, which are zero, and returns their address, a multiple of 16. */
  claim(bytes: number): number {
    const address = this.#end;
    this.#end += 16 * Math.ceil(bytes / 16);
    return address;
  }

  /** Returns a view of doubles. */
  numbers(address: number, count = 1): Float64Array {
    return new Float64Array(this.#memory.buffer, address, count);
  }

  /** Returns a view of singles. */
  singles(address: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, address, count);
  }

  /** Returns a view of words of 4 bytes. */
  words(address: number, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, address, count);
  }

  /** Returns the function of a pass. */
  pass({ name }: SimdPass): (uniforms: number, lanes: number) => void {
    return this.#exports[name];
  }
}
