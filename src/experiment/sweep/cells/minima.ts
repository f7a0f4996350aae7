import { type Landscape, landscapeOf, type Minimum, type Point } from "../../../surfaces/index.ts";
import { chosenSurface } from "../../surface/chosen-surface.ts";
import type { SurfaceSpec } from "../../surface/spec.ts";
import { type Bottom, bottom } from "./bottom.ts";

/** Points of the grid along each axis where a search begins, and the minima that are kept at most. */
const gridPoints = 129;
const maxMinima = 256;
/** The distance at which a minimum is reached, and at which two are the same, as shares of the domain's diagonal. */
const near = 0.01;
const same = 1e-4;

/** A minimum that a run can end at: the position is within `radius` of it. */
export interface Basin extends Pick<Minimum, "at" | "value"> {
  readonly radius: number;
}

/** Caches minima by surface and region. */
const kept = new Map<string, readonly Basin[]>();
const maxKept = 8;

/**
 * Returns the minima of a spec's surface, those known first in their order, then those found by a search of its domain
 * and of a map's starts, the lowest first. They depend on the surface and that region alone.
 */
export function minimaOf(spec: SurfaceSpec): readonly Basin[] {
  const surface = chosenSurface(spec.surface);
  const [x, y] = (["x", "y"] as const).map((name): Point => {
    const axis = spec.map?.axes.find((one) => one.name === `start.${name}`);
    const ends = [...surface.domain[name], ...(axis ? [axis.from, axis.to] : [])];
    return [Math.min(...ends), Math.max(...ends)];
  });
  const key = JSON.stringify([surface.formula, surface.settings, x, y]);
  const known = kept.get(key);
  if (known) return known;
  const [west, east] = surface.domain.x;
  const [south, north] = surface.domain.y;
  const diagonal = distance([west, south], [east, north]);
  const minima = [...surface.minima];
  const apart = (one: Minimum) => (other: Minimum) => distance(one.at, other.at) > same * diagonal;
  const found = search(landscapeOf(surface), x, y).sort(byHeight(same * diagonal));
  for (const one of found) {
    if (minima.length === maxMinima) break;
    // Points of a valley that is level are no minima; a single one that is flat is.
    const isOfValley =
      one.isFlat &&
      found.some((other) => other.isFlat && apart(one)(other) && heightOf(other) === heightOf(one));
    if (!isOfValley && minima.every(apart(one))) minima.push({ at: one.at, value: one.value, global: false });
  }
  const basins = minima.map((minimum) => {
    const others = minima.filter((other) => other !== minimum).map(({ at }) => distance(at, minimum.at));
    return { ...minimum, radius: Math.min(near * diagonal, ...others.map((one) => one / 3)) };
  });
  if (kept.size >= maxKept) kept.clear();
  kept.set(key, basins);
  return basins;
}

/** Returns the index of the minimum at a position; −1 where there is none. */
export function minimumAt(minima: readonly Basin[], x: number, y: number): number {
  for (let k = 0; k < minima.length; k++) {
    const { at, radius } = minima[k];
    const dx = x - at[0];
    const dy = y - at[1];
    if (dx * dx + dy * dy <= radius * radius) return k;
  }
  return -1;
}

const distance = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** Returns the minima that are found from the lowest points of a grid. */
function search(landscape: Landscape, x: Point, y: Point): (Minimum & Bottom)[] {
  const step = [x, y].map(([low, high]) => (high - low) / (gridPoints - 1));
  const value = (i: number, j: number) => values[j * gridPoints + i];
  const at = (i: number, j: number): Point => [x[0] + i * step[0], y[0] + j * step[1]];
  const values = Float64Array.from({ length: gridPoints ** 2 }, (_, k) =>
    landscape.value(...at(k % gridPoints, Math.floor(k / gridPoints))),
  );
  const found: (Minimum & Bottom)[] = [];
  for (let j = 1; j < gridPoints - 1; j++)
    for (let i = 1; i < gridPoints - 1; i++) {
      if (!isLowest(value, i, j)) continue;
      const lowest = bottom(landscape, at(i, j), Math.max(...step));
      if (lowest && isWithin(lowest.at[0], x) && isWithin(lowest.at[1], y))
        found.push({ ...lowest, value: landscape.value(...lowest.at), global: false });
    }
  return found;
}

/** Orders minima by value, then from left to right and from bottom to top, whatever the rounding errors. */
function byHeight(unit: number): (a: Minimum, b: Minimum) => number {
  const order = ({ at: [x, y], value }: Minimum) => [
    heightOf({ value }),
    Math.round(x / unit),
    Math.round(y / unit),
  ];
  return (a, b) => {
    const [first, second] = [order(a), order(b)];
    const k = first.findIndex((number, place) => number !== second[place]);
    return k < 0 ? 0 : first[k] - second[k];
  };
}

const heightOf = ({ value }: Pick<Minimum, "value">): number => Math.round(value / 1e-9);

const isWithin = (value: number, [low, high]: Point): boolean => value >= low && value <= high;

/** Says whether a point of the grid has a finite value, and none of its neighbours a lower one. */
function isLowest(value: (i: number, j: number) => number, i: number, j: number): boolean {
  const here = value(i, j);
  if (!Number.isFinite(here)) return false;
  for (let b = -1; b <= 1; b++) for (let a = -1; a <= 1; a++) if (value(i + a, j + b) < here) return false;
  return true;
}
