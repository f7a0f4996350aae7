import type { Point } from "../../surfaces/index.ts";
import type { RaceSpec } from "../race-spec.ts";
import type { Noise } from "./noise.ts";

/** A choice of surface: a built-in one with its settings, or a typed formula. */
export type SurfaceChoice =
  | { readonly kind: "builtin"; readonly id: string; readonly settings: Readonly<Record<string, number>> }
  | { readonly kind: "formula"; readonly source: string };

/** Everything that decides the numbers of a race on a surface, as plain data. */
export interface SurfaceSpec extends RaceSpec {
  readonly kind: "surface";
  readonly surface: SurfaceChoice;
  readonly start: Point;
  /**
   * Standard deviation of the normal noise added to the gradient's components; a pair where that in x differs from that
   * in y. The draws are the same for every contender.
   */
  readonly noise: Noise;
  /** The exact gradient norm at or below which a contender stops; 0 turns the condition off. */
  readonly tolerance: number;
}

/** The permitted values of the numbers of a surface's spec. */
export const surfaceRanges = {
  coordinate: { min: -1e6, max: 1e6 },
  noise: { min: 0, max: 1e6 },
  tolerance: { min: 0, max: 1e6 },
} as const;
