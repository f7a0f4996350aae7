import { canCompile, withinMemory } from "../../wasm/index.ts";
import type { CompiledProgram } from "../compile/compile-with.ts";
import type { Kernel } from "../compile/kernel.ts";
import { type SimdProgram, simdOf } from "./compile-simd.ts";
import { bytesOf, SimdMemory } from "./simd-memory.ts";
import { Uniforms } from "./uniforms.ts";

/** Binds a compiled program to memory, as `CompiledProgram.bind` does, with the same numbers. */
export function bindSimd(program: SimdProgram, lanes: number): Kernel {
  const { layout, lowered, passes } = program;
  const arrays = layout.inputPointers.size + layout.outputPointers.size;
  const memory = new SimdMemory(program, layout.end + arrays * bytesOf(lanes));
  const uniforms = new Uniforms(program, memory, lanes);
  const inputs = new Map(uniforms.inputs);
  const outputs = new Map(uniforms.outputs);
  for (const [pointers, views] of [
    [layout.inputPointers, inputs],
    [layout.outputPointers, outputs],
  ] as const)
    for (const [name, pointer] of pointers) {
      const address = memory.claim(bytesOf(lanes));
      uniforms.point(pointer, address);
      views.set(name, memory.numbers(address, lanes));
    }
  const runs = memory.passes(program);

  const runStage = (stage: number) => {
    uniforms.sums[stage].fill(0);
    for (const { run } of runs[stage]) run(uniforms.address, lanes);
  };
  return {
    lanes,
    input(name) {
      const view = inputs.get(name) ?? new Float64Array(lowered.uniformNames.has(name) ? 1 : lanes);
      inputs.set(name, view);
      return view;
    },
    output(name) {
      const view = outputs.get(name);
      if (!view) throw new RangeError(`there is no output ${name}`);
      return view;
    },
    run() {
      for (let stage = 0; stage < passes.length; stage++) runStage(stage);
    },
    stages: passes.length,
    runStage,
    totals: (stage) => uniforms.totals[stage],
  };
}

/** The kernel bound last of each program. */
const bound = new WeakMap<SimdProgram, Kernel>();

/**
 * Returns a kernel for a caller that is done with the one before: the same one again for the same program and lanes, as
 * memory of WebAssembly is released late. It has loops where vector instructions are not possible, or memory is not
 * enough.
 */
export function passingKernel(program: CompiledProgram, lanes: number): Kernel {
  if (!canCompile()) return program.bind(lanes);
  const simd = simdOf(program);
  const last = bound.get(simd);
  if (last?.lanes === lanes) return last;
  const kernel = withinMemory(() => bindSimd(simd, lanes));
  if (kernel) bound.set(simd, kernel);
  return kernel ?? program.bind(lanes);
}
