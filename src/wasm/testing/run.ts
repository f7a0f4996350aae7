import type { Expression } from "../expression.ts";
import type { Operand } from "../instructions/operations.ts";
import { f32, f64, i32, i64 } from "../instructions/scalar.ts";
import { v128 } from "../instructions/vector.ts";
import { ModuleBuilder } from "../module-builder.ts";
import type { Kind } from "../types.ts";

type Exports = Record<string, (...parameters: unknown[]) => unknown> & { memory: WebAssembly.Memory };

/** Instantiates a module; the engine refuses one that is not valid. */
export function exportsOf(module: ModuleBuilder, imports: WebAssembly.Imports = {}): Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(module.build()), imports).exports as Exports;
}

export type Lane = number | bigint;

/** Functions that read and write the lanes of each kind in memory. */
const storage = {
  i32: { cell: i32.at, type: "Int32", size: 4, count: 1 },
  i64: { cell: i64.at, type: "BigInt64", size: 8, count: 1 },
  f32: { cell: f32.at, type: "Float32", size: 4, count: 1 },
  f64: { cell: f64.at, type: "Float64", size: 8, count: 1 },
  i32x4: { cell: v128.at, type: "Int32", size: 4, count: 4 },
  i64x2: { cell: v128.at, type: "BigInt64", size: 8, count: 2 },
  f32x4: { cell: v128.at, type: "Float32", size: 4, count: 4 },
  f64x2: { cell: v128.at, type: "Float64", size: 8, count: 2 },
} as const;

export const lanesIn = (kind: Kind): number => storage[kind].count;

/**
 * Returns a function that runs one instruction: from the lanes of each operand to those of the result.
 *
 * @param instruction of `kinds.length` operands
 */
export function runner(
  instruction: (...operands: never[]) => Expression,
  kinds: readonly Kind[],
  result: Kind,
): (...operands: readonly Lane[][]) => Lane[] {
  const module = new ModuleBuilder();
  module.exportMemory("memory", 1);
  const place = (kind: Kind, slot: number) => storage[kind].cell(16 * slot);
  module.export(
    "run",
    module.function({}, "nothing", (f) => {
      const operands = kinds.map((kind, slot): Operand<Kind> => place(kind, slot));
      f.set(place(result, kinds.length), instruction(...(operands as never[])) as never);
    }),
  );
  const { memory, run } = exportsOf(module);
  const view = new DataView(memory.buffer);
  return (...operands) => {
    for (const [slot, lanes] of operands.entries()) {
      const { type, size } = storage[kinds[slot]];
      for (const [i, lane] of lanes.entries()) view[`set${type}`](16 * slot + size * i, lane as never, true);
    }
    run();
    const { type, size, count } = storage[result];
    return Array.from({ length: count }, (_, i) => view[`get${type}`](16 * kinds.length + size * i, true));
  };
}
