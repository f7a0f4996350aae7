import type { Resolution } from "./heights.ts";
import type { Found } from "./landscape-query.ts";
import type { Extent, Plane } from "./plane.ts";
import { pointOf } from "./project.ts";
import { Refinement } from "./refinement.ts";

/** Returns the loss at weights. */
export type HeightOf = (params: Float64Array) => number;

/**
 * Computes the heights of a plane, coarse grids first; yields the share that is done between portions of some
 * milliseconds.
 */
export function* heightsOn(
  plane: Plane,
  extent: Extent,
  resolution: Resolution,
  height: HeightOf,
): Generator<Found, void> {
  const refinement = new Refinement(extent, resolution);
  for (let block = refinement.next(most); block; block = refinement.next(most)) {
    for (const heights of refinement.take(block, heightsAt(plane, block, height))) yield { heights };
    yield { progress: refinement.share };
  }
}

/** Points of a portion. */
const most = 64;

/** Returns the heights at points of a plane. */
export function heightsAt(
  plane: Plane,
  { a, b }: { readonly a: Float64Array; readonly b: Float64Array },
  height: HeightOf,
): Float64Array {
  const params = new Float64Array(plane.origin.length);
  return a.map((at, i) => {
    pointOf(plane, at, b[i], params);
    return height(params);
  });
}
