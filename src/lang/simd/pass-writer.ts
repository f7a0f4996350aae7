import {
  type Expression,
  type FunctionBuilder,
  f32x4,
  f64,
  f64x2,
  i32,
  i64x2,
  type Place,
  v128,
} from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import { operandsOf } from "../compile/value.ts";
import type { Callables } from "./callables.ts";
import type { Constants, Layout } from "./layout.ts";
import type { Pass } from "./passes.ts";
import type { Vector } from "./scope.ts";
import { ValueWriter } from "./value-writer.ts";

/**
 * Vectors of a pass of the loop: while one waits for a result, the processor works on another. As singles, their numbers
 * fit one vector.
 */
export const interleaved = 2;

/** Lanes that a pass of the loop computes; memory must have room for a multiple of it. */
export const lanesAtOnce = 2 * interleaved;

export interface Environment {
  readonly lowered: LoweredProgram;
  readonly layout: Layout;
  readonly constants: Constants;
  readonly callables: Callables;
  /** Inputs, and outputs of their names, whose arrays are in single precision; they are computed in double. */
  readonly singles: ReadonlySet<string>;
}

/** Returns doubles from singles in memory. */
const widened = (f: FunctionBuilder, from: Expression<"i32">): readonly Vector[] => {
  const four = f.keep(v128.at(from));
  return [four, i64x2.shuffle(four, four, 1, 1)].map((two) => f.keep(f64x2.promoteLowF32x4(two)));
};

/** Writes the code of one pass over the lanes. */
export class PassWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: Environment;
  readonly #uniforms: Expression<"i32">;
  readonly #writer: ValueWriter;

  /** @param uniforms the address of the numbers that are the same for all lanes */
  constructor(f: FunctionBuilder, environment: Environment, uniforms: Expression<"i32">) {
    this.#f = f;
    this.#uniforms = uniforms;
    this.#environment = environment;
    this.#writer = new ValueWriter(f, environment.lowered, environment.constants, environment.callables);
  }

  /** @param count the number of lanes */
  write(pass: Pass, count: Expression<"i32">): void {
    const f = this.#f;
    const uniforms = this.#uniforms;
    const { layout } = this.#environment;
    for (const place of pass.uniform) this.#writeValue(place);
    for (const place of pass.laned) this.#prepareCondition(place);
    const sums = pass.sums.map((place) => ({
      place,
      sum: f.keep(f64.at(uniforms, layout.sums.get(place)!)),
    }));
    this.#loop(pass, count, sums);
    for (const { place, sum } of sums) f.set(f64.at(uniforms, layout.sums.get(place)!), sum);
    if (pass.writes) this.#writeUniform();
  }

  #loop(pass: Pass, count: Expression<"i32">, sums: readonly { place: number; sum: Place<"f64"> }[]): void {
    const f = this.#f;
    const { outputPointers } = this.#environment.layout;
    if (pass.sums.length === 0 && outputPointers.size === 0) return;
    const at = f.local("i32");
    const half = f.local("i32");
    const end = f.keep(i32.shl(count, 3));
    const address = this.#addresses(at, half);
    f.while(i32.ltU(at, end), () => {
      if (this.#environment.singles.size > 0) f.set(half, i32.shrU(at, 1));
      for (const place of pass.laned) this.#writeLanes(place, address);
      for (const { place, sum } of sums) this.#add(place, sum, at, end);
      if (pass.writes) for (const name of outputPointers.keys()) this.#writeOutput(name, address);
      f.set(at, i32.add(at, 8 * lanesAtOnce));
    });
  }

  /**
   * Returns a function that returns the place of an input or an output in the pass of the loop.
   *
   * @param at the bytes of doubles, and `half` those of singles, before this pass
   */
  #addresses(at: Expression<"i32">, half: Expression<"i32">): Addresses {
    const pointers = new Map<number, Place<"i32">>();
    const { layout, singles } = this.#environment;
    for (const all of [layout.inputPointers, layout.outputPointers])
      for (const pointer of all.values())
        pointers.set(pointer, this.#f.keep(i32.at(this.#uniforms, pointer)));
    return (name, all) => i32.add(pointers.get(all.get(name)!)!, singles.has(name) ? half : at);
  }

  /** Writes a uniform value. */
  #writeValue(place: number): void {
    const { lowered, layout } = this.#environment;
    const value = lowered.values[place];
    const cell = (address: number) =>
      this.#writer.set(place, [this.#f.keep(v128.load64Splat(this.#uniforms, address))]);
    if (value.kind === "operation") this.#writer.compute(place, 1, true);
    else if (value.kind === "constant") this.#writer.set(place, [this.#writer.scope.constant(value.value)]);
    else if (value.kind === "lanes") cell(layout.lanes);
    else cell(value.kind === "input" ? layout.inputs.get(value.name)! : layout.sums.get(place)!);
  }

  /** Writes a value that each lane has. */
  #writeLanes(place: number, address: Addresses): void {
    const { lowered, layout, singles } = this.#environment;
    const f = this.#f;
    const value = lowered.values[place];
    if (value.kind !== "input") {
      this.#writer.compute(place, interleaved);
      return;
    }
    const from = f.keep(address(value.name, layout.inputPointers));
    this.#writer.set(
      place,
      singles.has(value.name)
        ? widened(f, from)
        : Array.from({ length: interleaved }, (_, i) => f.keep(v128.at(from, 16 * i))),
    );
  }

  /** Computes the mask of a uniform condition before the loop. */
  #prepareCondition(place: number): void {
    const { values } = this.#environment.lowered;
    const value = values[place];
    if (value.kind !== "operation" || value.operation !== "where") return;
    if (values[value.operands[0]].uniform) this.#writer.computeMask(value.operands[0]);
  }

  /** Adds the lanes of a reduction's operand to its sum, in their order; those after the last lane are left out. */
  #add(place: number, sum: Place<"f64">, at: Expression<"i32">, end: Expression<"i32">): void {
    const f = this.#f;
    const [operand] = operandsOf(this.#environment.lowered.values[place]);
    const add = (lane: number) => {
      const vector = this.#writer.vector(operand, lane >> 1, interleaved);
      f.set(sum, f64.add(sum, f64x2.extractLane(vector, lane & 1)));
    };
    const lanes = Array.from({ length: lanesAtOnce }, (_, lane) => lane);
    f.if(
      i32.leU(i32.add(at, 8 * lanesAtOnce), end),
      () => {
        for (const lane of lanes) add(lane);
      },
      () => {
        for (const lane of lanes) f.if(i32.ltU(i32.add(at, 8 * lane), end), () => add(lane));
      },
    );
  }

  #writeOutput(name: string, address: Addresses): void {
    const { lowered, layout, singles } = this.#environment;
    const f = this.#f;
    const to = f.keep(address(name, layout.outputPointers));
    const vector = (i: number) => this.#writer.vector(lowered.outputs.get(name)!, i, interleaved);
    if (singles.has(name)) {
      const [low, high] = [vector(0), vector(1)].map((two) => f32x4.demoteF64x2Zero(two));
      f.set(v128.at(to), i64x2.shuffle(low, high, 0, 2));
    } else for (let i = 0; i < interleaved; i++) f.set(v128.at(to, 16 * i), vector(i));
  }

  #writeUniform(): void {
    const { lowered, layout } = this.#environment;
    for (const [name, address] of layout.outputs) {
      const value = this.#writer.vector(lowered.outputs.get(name)!);
      this.#f.set(f64.at(this.#uniforms, address), f64x2.extractLane(value, 0));
    }
  }
}

/** Returns where an input or an output is in the present pass of the loop. */
type Addresses = (name: string, pointers: ReadonlyMap<string, number>) => Expression<"i32">;
