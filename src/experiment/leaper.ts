import type { OptimizerDefinition, TensorKernel } from "../optim/index.ts";
import type { Landscape } from "../surfaces/index.ts";

/** Bounds that each step of a leap keeps. */
export interface Bounds {
  /** The largest coordinate. */
  readonly farthest: number;
  /** The gradient norm that each step exceeds. */
  readonly tolerance: number;
}

/** Two coordinates, and what was measured there. */
export interface Standing {
  readonly params: ArrayLike<number>;
  readonly grads: ArrayLike<number>;
  readonly loss: number;
}

/** Makes many steps of a contender on a surface at once, with the bits of single steps. */
export interface Leaper {
  /**
   * Makes up to `steps` steps; ends before one that leaves the bounds or whose numbers are not finite.
   *
   * @param kernel has the state of the rule (mutates)
   * @param from the position, with loss and gradient
   * @param made the steps that the rule has made
   * @returns x, y, loss and the two derivatives after each step made; valid until the next call
   */
  leap(kernel: TensorKernel, from: Standing, steps: number, made: number, bounds: Bounds): Float64Array;
}

/** Makes the leaper of an optimizer on a surface; null where there is none. */
export type LeaperMaker = (definition: OptimizerDefinition, landscape: Landscape) => Leaper | null;

let maker: LeaperMaker = () => null;

/** Has contenders leap from now on. */
export const leapWith = (make: LeaperMaker): void => {
  maker = make;
};

export const leaperFor: LeaperMaker = (definition, landscape) => maker(definition, landscape);
