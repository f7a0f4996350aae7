import type { Functions } from "../functions/arithmetic.ts";
import type { Expression } from "../tree/syntax.ts";
import { bind, type Kernel, type Plan, plan } from "./kernel.ts";
import { type LoweredProgram, lower } from "./lower.ts";

/** Compiled expressions, which any number of kernels can evaluate. */
export interface CompiledProgram extends LoweredProgram {
  /** Returns a kernel with memory for `lanes` lanes. @throws RangeError unless `lanes` is a whole number, 1 or more. */
  bind(lanes: number): Kernel;
}

export interface CompileOptions {
  /** Inputs that are uniform: terms of these alone are computed once a run. */
  readonly uniform: ReadonlySet<string>;
}

/**
 * Compiles expressions, given by the names of their outputs; every other name is an input with a value a lane.
 *
 * @param functions those that the expressions may call
 * @throws TypeError where they call another
 */
export function compileWith(
  functions: Functions,
  outputs: ReadonlyMap<string, Expression>,
  options: CompileOptions,
): CompiledProgram {
  const lowered = lower(functions, outputs, options.uniform);
  // An optimizer often has many tensors of one size, one after the other.
  let last: Plan | null = null;
  return {
    ...lowered,
    bind(lanes) {
      if (last?.lanes !== lanes) last = plan(lowered, lanes);
      return bind(last);
    },
  };
}
