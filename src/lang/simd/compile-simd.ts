import { compileModule, ModuleBuilder } from "../../wasm/index.ts";
import type { LoweredProgram } from "../compile/lower.ts";
import type { Value } from "../compile/value.ts";
import { Callables } from "./callables.ts";
import { Constants, type Layout, layOut } from "./layout.ts";
import { PassWriter } from "./pass-writer.ts";
import { type Pass, passesOf } from "./passes.ts";

/** A program compiled to vector instructions, which any number of instances can run. */
export interface SimdProgram {
  readonly lowered: LoweredProgram;
  /** The compiled module; it imports its memory, and functions for rare arguments. */
  readonly module: object;
  readonly imports: Readonly<Record<string, (...numbers: number[]) => number>>;
  readonly layout: Layout;
  /** The first address after what the module itself uses. */
  readonly heap: number;
  /** The passes by stage. */
  readonly passes: readonly (readonly SimdPass[])[];
}

/** An exported function that goes over lanes; its arguments are the address of a kernel's uniforms and their number. */
export interface SimdPass {
  readonly name: string;
  /** The inputs of which it reads a number a lane. */
  readonly reads: ReadonlySet<string>;
  /** True for the last pass, which writes the outputs. */
  readonly writes: boolean;
}

/** The name of the module from which functions and memory are imported. */
export const importedFrom = "env";

/** The number of compiled programs kept. */
const maxKept = 64;
/** Caches compiled programs by their text, least recently used first. */
const kept = new Map<string, SimdProgram>();

/**
 * Returns a lowered program as vector instructions: the same object as before for the programs used last. Only where
 * `canCompile`.
 *
 * @param singles inputs with a number a lane, and outputs of their names, whose arrays are in single precision
 */
export function simdOf(lowered: LoweredProgram, singles: ReadonlySet<string> = new Set()): SimdProgram {
  const { values, outputs } = lowered;
  const key = JSON.stringify([values.map(numbered), [...outputs], [...singles]]);
  const program = kept.get(key) ?? compileSimd(lowered, singles);
  kept.delete(key);
  kept.set(key, program);
  const [oldest] = kept.keys();
  if (kept.size > maxKept) kept.delete(oldest);
  return program;
}

/** Returns a value as JSON keeps it: there, constants that are no finite numbers, or -0, would be the same. */
const numbered = (value: Value) =>
  value.kind === "constant" ? (Object.is(value.value, -0) ? "-0" : String(value.value)) : value;

function compileSimd(lowered: LoweredProgram, singles: ReadonlySet<string>): SimdProgram {
  const module = new ModuleBuilder();
  const layout = layOut(lowered);
  const constants = new Constants(0);
  module.importMemory(importedFrom, "memory", 1);
  const callables = new Callables(module, [lowered], constants);
  const environment = { lowered, layout, constants, callables, singles };
  const passes = passesOf(lowered).map((stage, i) =>
    stage.map((pass, k) => {
      const written = module.function(
        { uniforms: "i32", count: "i32" },
        "nothing",
        (f, { uniforms, count }) => new PassWriter(f, environment, uniforms).write(pass, count),
      );
      const name = `pass ${i} ${k}`;
      module.export(name, written);
      return { name, reads: inputsOf(lowered, pass), writes: pass.writes };
    }),
  );
  module.data(0, constants.bytes);
  return {
    lowered,
    module: compileModule(module.build()),
    imports: callables.imports,
    layout,
    heap: 16 * Math.ceil(constants.end / 16),
    passes,
  };
}

function inputsOf({ values }: LoweredProgram, { laned }: Pass): ReadonlySet<string> {
  const names = new Set<string>();
  for (const place of laned) {
    const value = values[place];
    if (value.kind === "input") names.add(value.name);
  }
  return names;
}
