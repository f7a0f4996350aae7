import { instantiate, newMemory, type WasmMemory } from "../../wasm/index.ts";
import { importedFrom, type SimdPass, type SimdProgram } from "./compile-simd.ts";
import { lanesAtOnce } from "./pass-writer.ts";

const page = 65536;

/** Returns the lanes that an array must have room for. */
export const roomFor = (lanes: number): number => lanesAtOnce * Math.ceil(lanes / lanesAtOnce);

/** Returns the bytes that an array of doubles needs in memory. */
export const bytesOf = (lanes: number): number => 8 * roomFor(lanes);

/** A pass as it is run. */
export interface RunnablePass extends SimdPass {
  readonly run: (uniforms: number, lanes: number) => void;
}

/** The memory of a compiled program's kernels. It never grows: views of it stay valid. */
export class SimdMemory {
  readonly #memory: WasmMemory;
  /** The passes of programs that run here. */
  readonly #passes = new Map<SimdProgram, readonly (readonly RunnablePass[])[]>();
  #end: number;

  /** @param bytes for kernels. @throws RangeError where there is not so much memory */
  constructor(program: SimdProgram, bytes: number) {
    this.#end = program.heap;
    this.#memory = newMemory(Math.ceil((program.heap + bytes) / page));
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

  /**
   * Returns the passes of a program by stage, as functions.
   *
   * @param program the memory's, or one that differs from it only in which arrays are singles: its constants, which are
   * written to the memory now, are the same
   */
  passes(program: SimdProgram): readonly (readonly RunnablePass[])[] {
    const known = this.#passes.get(program);
    if (known) return known;
    const { module, imports, passes } = program;
    const exports = instantiate(module, { [importedFrom]: { memory: this.#memory, ...imports } });
    const made = passes.map((stage) => stage.map((pass) => ({ ...pass, run: exports[pass.name] })));
    this.#passes.set(program, made);
    return made;
  }
}
