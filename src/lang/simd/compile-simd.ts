import { compileModule, ModuleBuilder } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import { Callables } from "./callables.ts";
import { Constants, type Layout, layOut } from "./layout.ts";
import { PassWriter } from "./pass-writer.ts";
import { passesOf } from "./passes.ts";

/** A program compiled to vector instructions, which any number of instances can run. */
export interface SimdProgram {
  readonly lowered: LoweredProgram;
  /** The compiled module; it imports its memory, and functions for rare arguments. */
  readonly module: object;
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  readonly layout: Layout;
  /** The first address after what the module itself uses. */
  readonly heap: number;
  /** Names of the exported functions by stage, one a pass; each takes a number of lanes. */
  readonly passes: readonly (readonly string[])[];
}

/** Where the inputs and outputs of each lane are. */
export interface SimdOptions {
  /** Names of inputs and outputs with a number a lane that are in single precision. */
  readonly single?: ReadonlySet<string>;
}

/** The name of the module from which functions and memory are imported. */
export const importedFrom = "env";

/** Compiles a lowered program. Only where `canCompile`. */
export function compileSimd(lowered: LoweredProgram, { single = new Set() }: SimdOptions = {}): SimdProgram {
  const module = new ModuleBuilder();
  const layout = layOut(lowered);
  const constants = new Constants(layout.end);
  module.importMemory(importedFrom, "memory", 1);
  const callables = new Callables(module, lowered, constants);
  const passes = passesOf(lowered).map((stage, i) =>
    stage.map((pass, k) => {
      const name = `pass ${i} ${k}`;
      const written = module.function({ count: "i32" }, "nothing", (f, { count }) =>
        new PassWriter(f, { lowered, layout, constants, callables, single }).write(pass, count),
      );
      module.export(name, written);
      return name;
    }),
  );
  module.data(layout.end, constants.bytes);
  return {
    lowered,
    module: compileModule(module.build()),
    imports: callables.imports,
    layout,
    heap: 16 * Math.ceil(constants.end / 16),
    passes,
  };
}
