import type { Resolution } from "./heights.ts";
import type { Found } from "./landscape-query.ts";
import { refineLine } from "./loss-line.ts";
import type { Extent, Plane } from "./plane.ts";
import { pointOf } from "./project.ts";
import { refine } from "./refine.ts";

/**
 * Computes the heights of a plane, or the losses along a line, the coarse ones first; yields the share that is done
 * between portions of some milliseconds.
 *
 * @param height returns the loss at weights
 */
export function* heightsOn(
  plane: Plane,
  extent: Extent,
  resolution: Resolution,
  height: (params: Float64Array) => number,
): Generator<Found, void> {
  const params = new Float64Array(plane.origin.length);
  const isLine = plane.directions.length === 1;
  const all = isLine ? 1.5 * resolution + 1 : (resolution + 1) ** 2;
  let done = 0;
  const heightAt = (a: number, b: number): number => {
    done += 1;
    pointOf(plane, a, b, params);
    return height(params);
  };
  const found = isLine ? refineLine(resolution, (t) => heightAt(t, 0)) : refine(extent, resolution, heightAt);
  for (const one of found)
    if (one === null) yield { progress: done / all };
    else yield "t" in one ? { line: one } : { heights: one };
}
