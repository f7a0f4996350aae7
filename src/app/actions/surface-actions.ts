import * as change from "../../experiment/changes/spec-changes.ts";
import { type Noise, type SurfaceChoice, surfaceRanges } from "../../experiment/index.ts";
import type { View } from "../../plot/plane/viewport.ts";
import type { Point } from "../../surfaces/index.ts";
import { commit } from "../state/commit.ts";
import { ofSurface } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { domainOf } from "../state/view.ts";
import { rewind } from "./actions.ts";

export function setStart(start: Point): void {
  const { min, max } = surfaceRanges.coordinate;
  const inside = (value: number) => Math.max(min, Math.min(max, value));
  commit(
    ofSurface((spec) => ({ ...spec, start: [inside(start[0]), inside(start[1])] })),
    { gesture: "start" },
  );
}

/** Sets the surface. Another one is shown in its domain at step 0; other settings or another formula change neither. */
export function setSurface(surface: SurfaceChoice): void {
  const before = useStore.getState().surface.surface;
  const id = surface.kind === "builtin" ? surface.id : "formula";
  commit(
    ofSurface((spec) => change.withSurface(spec, surface)),
    { gesture: `surface ${id}` },
  );
  if (surface.kind === "builtin" && (before.kind !== "builtin" || before.id !== id)) showDomain();
}

/** Shows a surface that was just chosen in its domain, at step 0. */
export function showDomain(): void {
  rewind();
  resetView();
}

export const setView = (view: View): void => useStore.setState({ view });

/** Shows the surface's domain. */
export const resetView = (): void => useStore.setState(({ surface }) => ({ view: domainOf(surface) }));

export const setNoise = (noise: Noise): void =>
  commit(
    ofSurface((spec) => ({ ...spec, noise })),
    { gesture: "noise" },
  );
export const setTolerance = (tolerance: number): void =>
  commit(
    ofSurface((spec) => ({ ...spec, tolerance })),
    { gesture: "tolerance" },
  );
