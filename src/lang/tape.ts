import type { Functions } from "./arithmetic.ts";
import { bind, type Kernel, type Plan, plan } from "./kernel.ts";
import { type Listing, list } from "./listing.ts";
import type { Expression } from "./syntax.ts";

/** Compiled expressions, which any number of kernels can evaluate. */
export interface Tape extends Listing {
  /** Memory for a number of lanes, and the loops over it. @throws RangeError where `lanes` is no whole number from 1. */
  bind(lanes: number): Kernel;
}

export interface CompileOptions {
  /** Inputs that have one value for all lanes: terms of these alone are computed once a run. */
  readonly uniform: ReadonlySet<string>;
}

/**
 * Compiles expressions, by the names of their outputs; every other name is an input with a value a lane.
 *
 * @param functions those that the expressions may call
 * @throws TypeError where they call another
 */
export function compileWith(
  functions: Functions,
  outputs: ReadonlyMap<string, Expression>,
  options: CompileOptions,
): Tape {
  const listing = list(functions, outputs, options.uniform);
  // An optimizer often has many tensors of one size, one after the other.
  let last: Plan | null = null;
  return {
    ...listing,
    bind(lanes) {
      if (last?.lanes !== lanes) last = plan(listing, lanes);
      return bind(last);
    },
  };
}
