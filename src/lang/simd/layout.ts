import type { Bytes } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";

/** Offsets, in the uniforms of a kernel, of what is the same for all lanes. */
export interface Layout {
  /** Numbers: uniform inputs, reductions by their index, and uniform outputs. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly sums: ReadonlyMap<number, number>;
  readonly outputs: ReadonlyMap<string, number>;
  /** The number of lanes. */
  readonly lanes: number;
  /** Offsets, of 4 bytes each, at which are the addresses of inputs and outputs with a number a lane. */
  readonly inputPointers: ReadonlyMap<string, number>;
  readonly outputPointers: ReadonlyMap<string, number>;
  /** The bytes of all uniforms. */
  readonly end: number;
}

/** Lays out the uniforms of a program's kernels. */
export function layOut({ values, outputs }: LoweredProgram): Layout {
  let end = 0;
  const claim = (size: number) => {
    end += size;
    return end - size;
  };
  const inputs = new Map<string, number>();
  const inputPointers = new Map<string, number>();
  const sums = new Map<number, number>();
  // First and in order, so that those of one stage are next to each other; and then the inputs.
  for (const [place, value] of values.entries()) if (value.kind === "reduction") sums.set(place, claim(8));
  for (const value of values)
    if (value.kind === "input" && value.uniform) inputs.set(value.name, claim(8));
    else if (value.kind === "input") inputPointers.set(value.name, 0);
  const uniformOutputs = new Map<string, number>();
  const outputPointers = new Map<string, number>();
  for (const [name, place] of outputs)
    if (values[place].uniform && !inputPointers.has(name)) uniformOutputs.set(name, claim(8));
    else outputPointers.set(name, 0);
  const lanes = claim(8);
  for (const pointers of [inputPointers, outputPointers])
    for (const name of pointers.keys()) pointers.set(name, claim(4));
  return {
    ...{ inputs, sums, outputs: uniformOutputs, lanes, inputPointers, outputPointers },
    end: 16 * Math.ceil(end / 16),
  };
}

/** Vectors that code reads from memory, which takes one instruction where a constant in the code takes several. */
export class Constants {
  readonly #from: number;
  /** The numbers in the order of their addresses, and their places. */
  readonly #numbers: { readonly value: number; readonly lanes: "Float64" | "Float32" }[] = [];
  readonly #places = { Float64: new Map<number | "-0", number>(), Float32: new Map<number | "-0", number>() };

  /** @param from the address of the first, a multiple of 16 */
  constructor(from: number) {
    this.#from = from;
  }

  /** Returns the address of a vector with a number in every lane: two doubles, or four singles. */
  addressOf(value: number, lanes: "Float64" | "Float32" = "Float64"): number {
    const places = this.#places[lanes];
    // To a map, -0 would be 0.
    const key = Object.is(value, -0) ? "-0" : value;
    let place = places.get(key);
    if (place === undefined) {
      place = this.#numbers.length;
      places.set(key, place);
      this.#numbers.push({ value, lanes });
    }
    return this.#from + 16 * place;
  }

  get bytes(): Bytes {
    const view = new DataView(new ArrayBuffer(16 * this.#numbers.length));
    for (const [place, { value, lanes }] of this.#numbers.entries()) {
      const size = lanes === "Float64" ? 8 : 4;
      for (let at = 0; at < 16; at += size) view[`set${lanes}`](16 * place + at, value, true);
    }
    return new Uint8Array(view.buffer);
  }

  get end(): number {
    return this.#from + 16 * this.#numbers.length;
  }
}
