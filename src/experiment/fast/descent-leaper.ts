import { compile } from "../../lang/index.ts";
import { compileDescent, Descent, type DescentProgram } from "../../lang/simd/descent.ts";
import { isLaned } from "../../lang/simd/descent-writer.ts";
import { type OptimizerDefinition, ruleProgram, type TensorKernel } from "../../optim/index.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { canCompile, withinMemory } from "../../wasm/index.ts";
import type { Bounds, Leaper, LeaperMaker } from "../leaper.ts";

/** Compiled descents kept for a landscape. */
const maxKept = 16;
/** Caches compiled descents, by the landscape and the optimizer. */
const kept = new WeakMap<Landscape, Map<OptimizerDefinition, DescentProgram>>();

/** Makes leapers of vector instructions for rules without addons, where these are possible. */
export const descentLeaper: LeaperMaker = (definition, landscape) => {
  if (definition.kind !== "rule" || definition.curvature || definition.addons?.length) return null;
  if (!canCompile()) return null;
  return withinMemory(() => new DescentLeaper(descentProgram(definition, landscape))) ?? stay;
};

/** Makes no steps, where there is not enough memory: whoever asked would ask again where there is no leaper. */
const stay: Leaper = { leap: () => new Float64Array(0) };

function descentProgram(
  definition: OptimizerDefinition & { kind: "rule" },
  landscape: Landscape,
): DescentProgram {
  const programs = kept.get(landscape) ?? new Map<OptimizerDefinition, DescentProgram>();
  kept.set(landscape, programs);
  const known = programs.get(definition);
  if (known) return known;
  if (programs.size >= maxKept) programs.clear();
  const [dx, dy] = landscape.gradient;
  const outputs = new Map([
    ["loss", landscape.formula],
    ["dx", dx],
    ["dy", dy],
  ]);
  const { compiled, stateSlots } = ruleProgram(definition);
  const surface = compile(outputs, { uniform: new Set() });
  const program = compileDescent({ rule: compiled, slots: stateSlots, surface }, "one");
  programs.set(definition, program);
  return program;
}

class DescentLeaper implements Leaper {
  readonly #descent: Descent;
  readonly #program: DescentProgram;
  readonly #position: readonly Float64Array[];
  /** The slots' arrays in the order of their numbers in the kernel. */
  readonly #slots: readonly { readonly name: string; readonly arrays: readonly Float64Array[] }[];

  constructor(program: DescentProgram) {
    const descent = new Descent(program, 1);
    this.#program = program;
    this.#descent = descent;
    this.#position = ["x", "y"].map((name) => descent.array(name));
    this.#slots = program.slots.map((name) => ({
      name,
      arrays: (isLaned(program.rule, name) ? [`${name}.x`, `${name}.y`] : [name]).map((one) =>
        descent.array(one),
      ),
    }));
  }

  leap(
    kernel: TensorKernel,
    params: ArrayLike<number>,
    steps: number,
    made: number,
    { farthest, tolerance }: Bounds,
  ): Float64Array {
    for (const name of this.#program.cells.keys()) this.#descent.set(name, kernel.input(name)[0]);
    for (const [i, array] of this.#position.entries()) array[0] = params[i];
    for (const { name, arrays } of this.#slots)
      for (const [i, array] of arrays.entries()) array[0] = kernel.input(name)[i];
    const rows = this.#descent.trace(steps, made, farthest, tolerance);
    for (const { name, arrays } of this.#slots)
      for (const [i, array] of arrays.entries()) kernel.input(name)[i] = array[0];
    return rows;
  }
}
