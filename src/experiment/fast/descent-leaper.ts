import { compileDescent, Descent } from "../../lang/simd/descent/descent.ts";
import { figures, isLaned } from "../../lang/simd/descent/descent-writer.ts";
import type { StepProgram } from "../../lang/simd/descent/step-program.ts";
import type { TensorKernel } from "../../optim/index.ts";
import { canCompile, withinMemory } from "../../wasm/index.ts";
import type { Bounds, Leaper, LeaperMaker, Standing } from "../leaper.ts";
import { descentSource, isDescent, keptByLandscape } from "./descent-source.ts";

const programOf = keptByLandscape<StepProgram>();

/** Makes leapers of vector instructions for rules without addons, where these are possible. */
export const descentLeaper: LeaperMaker = (definition, landscape) => {
  if (!isDescent(definition) || !canCompile()) return null;
  const program = programOf(landscape, definition, "", () =>
    compileDescent(descentSource(definition, landscape)),
  );
  return withinMemory(() => new DescentLeaper(program)) ?? stay;
};

/** Makes no steps, where there is not enough memory: whoever asked would ask again where there is no leaper. */
const stay: Leaper = { leap: () => new Float64Array(0) };

class DescentLeaper implements Leaper {
  readonly #descent: Descent;
  readonly #program: StepProgram;
  readonly #position: readonly Float64Array[];
  /** The slots' arrays in the order of their numbers in the kernel. */
  readonly #slots: readonly { readonly name: string; readonly arrays: readonly Float64Array[] }[];

  constructor(program: StepProgram) {
    const descent = new Descent(program);
    this.#program = program;
    this.#descent = descent;
    this.#position = ["x", "y", ...figures].map((name) => descent.number(name));
    this.#slots = program.slots.map((name) => ({
      name,
      arrays: (isLaned(program.rule, name) ? [`${name}.x`, `${name}.y`] : [name]).map((one) =>
        descent.number(one),
      ),
    }));
  }

  leap(
    kernel: TensorKernel,
    { params, loss, grads }: Standing,
    steps: number,
    made: number,
    { farthest, tolerance }: Bounds,
  ): Float64Array {
    for (const name of this.#program.cells.keys()) this.#descent.set(name, kernel.input(name)[0]);
    const numbers = [params[0], params[1], loss, grads[0], grads[1]];
    for (const [i, array] of this.#position.entries()) array[0] = numbers[i];
    for (const { name, arrays } of this.#slots)
      for (const [i, array] of arrays.entries()) array[0] = kernel.input(name)[i];
    const rows = this.#descent.trace(steps, made, farthest, tolerance);
    for (const { name, arrays } of this.#slots)
      for (const [i, array] of arrays.entries()) kernel.input(name)[i] = array[0];
    return rows;
  }
}
