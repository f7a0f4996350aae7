import {
  type Expression,
  type FunctionBuilder,
  f32x4,
  f64,
  f64x2,
  i32,
  type Place,
  v128,
} from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import type { Value } from "../compile/value.ts";
import type { Callables } from "./callables.ts";
import type { Constants, Layout } from "./layout.ts";
import { comparisons, simpleOperations, truthOf } from "./operations.ts";
import type { Pass } from "./passes.ts";
import { choose, type Scope, type Vector } from "./scope.ts";

/** Vectors of a pass of the loop: while one waits for a result, the processor works on another. */
export const interleaved = 2;

/** Lanes that a pass of the loop computes; memory must have room for a multiple of it. */
export const lanesAtOnce = 2 * interleaved;

export interface Environment {
  readonly lowered: LoweredProgram;
  readonly layout: Layout;
  readonly constants: Constants;
  readonly callables: Callables;
  readonly single: ReadonlySet<string>;
}

/** A value: one vector if it is uniform, else as many as are computed at once. */
type Vectors = readonly Vector[];

/** Writes the code of one pass over the lanes. */
export class PassWriter {
  readonly #f: FunctionBuilder;
  readonly #environment: Environment;
  readonly #scope: Scope;
  /** Values, and the masks of those that are conditions, by their index. */
  readonly #known = new Map<number, Vectors>();
  readonly #masks = new Map<number, Vectors>();

  constructor(f: FunctionBuilder, environment: Environment) {
    this.#f = f;
    this.#environment = environment;
    this.#scope = { f, constant: (value) => v128.at(0, environment.constants.addressOf(value)) };
  }

  /** @param count the number of lanes */
  write(pass: Pass, count: Expression<"i32">): void {
    const f = this.#f;
    const { layout } = this.#environment;
    for (const place of pass.uniform) this.#known.set(place, this.#uniform(place));
    for (const place of pass.laned) this.#prepareCondition(place);
    const sums = pass.sums.map((place) => ({ place, sum: f.keep(f64.at(0, layout.sums.get(place)!)) }));
    this.#loop(pass, count, sums);
    for (const { place, sum } of sums) f.set(f64.at(0, layout.sums.get(place)!), sum);
    if (pass.writes) this.#writeUniform();
  }

  #loop(pass: Pass, count: Expression<"i32">, sums: readonly { place: number; sum: Place<"f64"> }[]): void {
    const f = this.#f;
    const { outputPointers } = this.#environment.layout;
    if (pass.sums.length === 0 && outputPointers.size === 0) return;
    const at = f.local("i32");
    const end = f.keep(i32.shl(count, 3));
    const address = this.#addresses(at);
    f.while(i32.ltU(at, end), () => {
      for (const place of pass.laned) this.#known.set(place, this.#laned(place, address));
      for (const { place, sum } of sums) this.#add(place, sum, at, end);
      if (pass.writes) for (const name of outputPointers.keys()) this.#writeLanes(name, address);
      f.set(at, i32.add(at, 8 * lanesAtOnce));
    });
  }

  /** Returns a function to the place of an input or an output in the pass of the loop that begins at byte `at`. */
  #addresses(at: Expression<"i32">): (pointer: number, name: string) => Expression<"i32"> {
    const pointers = new Map<number, Place<"i32">>();
    const { layout, single } = this.#environment;
    for (const all of [layout.inputPointers, layout.outputPointers])
      for (const pointer of all.values()) pointers.set(pointer, this.#f.keep(i32.at(0, pointer)));
    return (pointer, name) => i32.add(pointers.get(pointer)!, single.has(name) ? i32.shrU(at, 1) : at);
  }

  #uniform(place: number): Vectors {
    const { lowered, layout } = this.#environment;
    const value = lowered.values[place];
    const cell = (address: number) => [this.#f.keep(v128.load64Splat(0, address))];
    switch (value.kind) {
      case "constant":
        return [this.#scope.constant(value.value)];
      case "lanes":
        return cell(layout.lanes);
      case "input":
        return cell(layout.inputs.get(value.name)!);
      case "reduction":
        return cell(layout.sums.get(place)!);
      case "operation":
        return [this.#operation(place, value, 0)];
    }
  }

  #laned(place: number, address: (pointer: number, name: string) => Expression<"i32">): Vectors {
    const { lowered, layout, single } = this.#environment;
    const value = lowered.values[place];
    const f = this.#f;
    if (value.kind !== "input") return copies((i) => this.#operation(place, value as Operation, i));
    const from = f.keep(address(layout.inputPointers.get(value.name)!, value.name));
    return copies((i) =>
      f.keep(
        single.has(value.name) ? f64x2.promoteLowF32x4(v128.load64Zero(from, 8 * i)) : v128.at(from, 16 * i),
      ),
    );
  }

  /** Computes an operation, for vector `i` of those computed at once. */
  #operation(place: number, { operation, operands }: Operation, i: number): Vector {
    const f = this.#f;
    const [a, b, c] = operands.map((operand) => this.#vector(operand, i));
    if (operation === "where") return f.keep(choose(this.#mask(operands[0], i), b, c));
    const comparison = comparisons[operation];
    if (comparison) {
      const mask = f.keep(comparison(a, b));
      this.#masks.set(place, [...(i > 0 ? this.#masks.get(place)! : []), mask]);
      return f.keep(v128.and(mask, this.#scope.constant(1)));
    }
    const simple = simpleOperations[operation];
    return f.keep(
      simple ? simple(this.#scope, a, b) : this.#environment.callables.call(operation, a, b ?? a)!,
    );
  }

  /** Computes the mask of a uniform condition before the loop. */
  #prepareCondition(place: number): void {
    const { values } = this.#environment.lowered;
    const value = values[place];
    if (value.kind !== "operation" || value.operation !== "where") return;
    const [condition] = value.operands;
    if (values[condition].uniform) this.#masks.set(condition, [this.#mask(condition, 0)]);
  }

  /** Returns the mask of a condition. */
  #mask(place: number, i: number): Vector {
    const masks = this.#masks.get(place);
    if (masks) return masks[Math.min(i, masks.length - 1)];
    return this.#f.keep(truthOf(this.#scope, this.#vector(place, i)));
  }

  #vector(place: number, i: number): Vector {
    const vectors = this.#known.get(place)!;
    return vectors[Math.min(i, vectors.length - 1)];
  }

  /** Adds the lanes of a reduction's operand to its sum, in their order; those after the last lane are left out. */
  #add(place: number, sum: Place<"f64">, at: Expression<"i32">, end: Expression<"i32">): void {
    const f = this.#f;
    const [operand] = (this.#environment.lowered.values[place] as { operands: readonly number[] }).operands;
    const add = (lane: number) =>
      f.set(sum, f64.add(sum, f64x2.extractLane(this.#vector(operand, lane >> 1), lane & 1)));
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

  #writeLanes(name: string, address: (pointer: number, name: string) => Expression<"i32">): void {
    const { lowered, layout, single } = this.#environment;
    const f = this.#f;
    const to = f.keep(address(layout.outputPointers.get(name)!, name));
    for (let i = 0; i < interleaved; i++) {
      const value = this.#vector(lowered.outputs.get(name)!, i);
      if (single.has(name)) f.set(f64.at(to, 8 * i), f64x2.extractLane(f32x4.demoteF64x2Zero(value), 0));
      else f.set(v128.at(to, 16 * i), value);
    }
  }

  #writeUniform(): void {
    const { lowered, layout } = this.#environment;
    for (const [name, address] of layout.outputs) {
      const value = this.#vector(lowered.outputs.get(name)!, 0);
      this.#f.set(f64.at(0, address), f64x2.extractLane(value, 0));
    }
  }
}

type Operation = Extract<Value, { kind: "operation" }>;

const copies = (make: (i: number) => Vector): Vectors =>
  Array.from({ length: interleaved }, (_, i) => make(i));
