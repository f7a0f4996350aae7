import { type SurfaceChoice, type SurfaceSpec, surfaceRanges } from "../../experiment/index.ts";
import type { Point } from "../../surfaces/index.ts";
import { rewind } from "./actions.ts";
import { commit } from "./commit.ts";
import * as change from "./spec-changes.ts";
import { domainOf, useStore, type View } from "./store.ts";

/** Changes the race down a surface, and shows it. */
const onSurface = (changed: (spec: SurfaceSpec) => SurfaceSpec, name?: string): void =>
  commit(() => changed(useStore.getState().surface), name);

/** Shows the race down a surface as it was left. */
export function showSurface(): void {
  if (useStore.getState().spec.kind === "surface") return;
  onSurface((spec) => spec);
  rewind();
}

export function setStart(start: Point): void {
  const { min, max } = surfaceRanges.coordinate;
  const inside = (value: number) => Math.max(min, Math.min(max, value));
  onSurface((spec) => ({ ...spec, start: [inside(start[0]), inside(start[1])] }), "start");
}

/** Another surface starts at step 0 in a view of its own; other settings or formula leave both as they are. */
export function setSurface(surface: SurfaceChoice): void {
  const before = useStore.getState().surface.surface;
  const id = surface.kind === "builtin" ? surface.id : "formula";
  onSurface((spec) => change.withSurface(spec, surface), `surface ${id}`);
  if (surface.kind === "formula" || (before.kind === "builtin" && before.id === id)) return;
  rewind();
  resetView();
}

export const setView = (view: View): void => useStore.setState({ view });

/** Shows the surface's own domain. */
export const resetView = (): void => useStore.setState(({ surface }) => ({ view: domainOf(surface) }));

export const setNoise = (noise: number): void => onSurface((spec) => ({ ...spec, noise }), "noise");
export const setTolerance = (tolerance: number): void =>
  onSurface((spec) => ({ ...spec, tolerance }), "tolerance");
