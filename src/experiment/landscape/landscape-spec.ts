/** The plane of weights that a landscape shows: which two directions it has, or which one. */
export type PlaneChoice =
  /** The two leading principal components of the contenders' paths. */
  | { readonly kind: "paths" }
  /** Two random directions, normalised filter by filter. */
  | { readonly kind: "random"; readonly seed: number }
  /** The plane through the ends of three contenders. */
  | { readonly kind: "ends"; readonly slots: readonly [number, number, number] }
  /** The line between the ends of two contenders. */
  | { readonly kind: "line"; readonly slots: readonly [number, number] };

/** A landscape: the loss on a plane of weights. It decides no number of the race. */
export interface LandscapeSpec {
  readonly plane: PlaneChoice;
  /**
   * The weights that the plane of "paths" or "random" passes through: those of the contender in `slot` after `step`
   * updates, by default its last. Left out, the first contender's last. "ends" and "line" pass through their ends.
   */
  readonly around?: { readonly slot: number; readonly step?: number };
}

/** The permitted seeds of random directions. */
export const directionSeeds = { min: 0, max: 2 ** 32 - 1, whole: true } as const;
