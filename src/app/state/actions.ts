import { limits, ranges, type Spec, type SurfaceChoice } from "../../experiment/index.ts";
import type { Point } from "../../surfaces/index.ts";
import { applyTheme, type Theme } from "../theme.ts";
import { gesture } from "./gesture.ts";
import { player } from "./player.ts";
import { writePreference } from "./preferences.ts";
import * as change from "./spec-changes.ts";
import { domainOf, useStore, type View } from "./store.ts";

/** Milliseconds between two edits while a slider is dragged in a running race: the link stays short. */
const editInterval = 100;

let lastEdit = Number.NEGATIVE_INFINITY;
let flush: ReturnType<typeof setTimeout> | undefined;

/** Puts a changed spec in place; `name` tells which changes are one gesture, to be undone together. */
function commit(spec: Spec, name?: string): void {
  if (spec === useStore.getState().spec) return;
  gesture(name);
  useStore.setState({ spec, failure: null });
}

/**
 * Sets a hyperparameter (`null` is its default): from the start where the race has not begun or is over,
 * and from this step on, as an edit, where it is under way. Values that do not go together are refused.
 *
 * @returns why it was refused, or null
 */
export function setValue(slot: number, name: string, value: number | null): string | null {
  const { spec, ended } = useStore.getState();
  const underWay = player.editStep > 0 && !ended;
  if (value === null || !underWay) return place(change.withValue(spec, slot, name, value), slot, name);
  const now = performance.now();
  const wait = lastEdit + editInterval - now;
  clearTimeout(flush);
  if (wait <= 0) {
    lastEdit = now;
    useStore.setState({ pending: null });
    return place(change.withEdit(spec, slot, name, value, player.editStep), slot, name);
  }
  useStore.setState({ pending: { slot, name, value } });
  flush = setTimeout(() => setValue(slot, name, value), wait);
  return null;
}

function place(spec: Spec, slot: number, name: string): string | null {
  const conflict = change.conflictIn(spec, slot);
  if (!conflict) commit(spec, `value ${slot} ${name}`);
  return conflict;
}

/** Gives a hyperparameter its default back, from the start on, and takes its edits away. */
export const resetValue = (slot: number, name: string): string | null => setValue(slot, name, null);

export function addContender(optimizer: string, values: Readonly<Record<string, number>>): void {
  commit(change.withContender(useStore.getState().spec, optimizer, values));
}

export function duplicateContender(slot: number): void {
  commit(change.withDuplicate(useStore.getState().spec, slot));
}

export function removeContender(slot: number): void {
  commit(change.withoutContender(useStore.getState().spec, slot));
}

export function setStart(start: Point): void {
  const inside = (value: number) => Math.max(ranges.coordinate.min, Math.min(ranges.coordinate.max, value));
  commit({ ...useStore.getState().spec, start: [inside(start[0]), inside(start[1])] }, "start");
}

/** A surface that is another one starts at step 0 in its own view. */
export function setSurface(surface: SurfaceChoice): void {
  const before = useStore.getState().spec;
  const spec = change.withSurface(before, surface);
  const another = surface.kind === "builtin" && JSON.stringify(before.surface) !== JSON.stringify(surface);
  const sameId =
    before.surface.kind === "builtin" && surface.kind === "builtin" && before.surface.id === surface.id;
  commit(spec, `surface ${surface.kind === "builtin" ? surface.id : "formula"}`);
  if (another && !sameId) {
    rewind();
    useStore.setState({ view: domainOf(spec) });
  }
}

export const setView = (view: View): void => useStore.setState({ view });

/** Shows the surface's own domain. */
export const resetView = (): void => useStore.setState(({ spec }) => ({ view: domainOf(spec) }));

export const setSteps = (steps: number): void => commit({ ...useStore.getState().spec, steps }, "steps");
export const setNoise = (noise: number): void => commit({ ...useStore.getState().spec, noise }, "noise");
export const setSeed = (seed: number): void => commit({ ...useStore.getState().spec, seed }, "seed");
export const setTolerance = (tolerance: number): void =>
  commit({ ...useStore.getState().spec, tolerance }, "tolerance");

export const clearEdits = (): void => commit({ ...useStore.getState().spec, edits: [] });

export function dismissProblem(index: number): void {
  useStore.setState(({ problems }) => ({ problems: problems.filter((_, i) => i !== index) }));
}

export const dismissFailure = (): void => useStore.setState({ failure: null });

/** Goes on, or from the start again where the race is over. */
export function play(): void {
  if (useStore.getState().ended) player.seek(0);
  useStore.setState({ playing: true });
}

export const pause = (): void => useStore.setState({ playing: false });
export const togglePlay = (): void => (useStore.getState().playing ? pause() : play());

export function seek(step: number): void {
  pause();
  player.seek(step);
}

export const stepForward = (): void => seek(player.step + 1);
export const stepBack = (): void => seek(player.step - 1);
export const rewind = (): void => seek(0);

export const setSpeed = (speed: number): void => useStore.setState({ speed });

export const undo = (): void => travel(() => useStore.temporal.getState().undo());
export const redo = (): void => travel(() => useStore.temporal.getState().redo());

function travel(go: () => void): void {
  clearTimeout(flush);
  const before = useStore.getState().spec.surface;
  go();
  const { spec } = useStore.getState();
  useStore.setState({ pending: null });
  if (JSON.stringify(before) !== JSON.stringify(spec.surface)) useStore.setState({ view: domainOf(spec) });
}

export function setTheme(theme: Theme): void {
  useStore.setState({ theme });
  writePreference("theme", theme);
  applyTheme(theme);
}

/** Whether there is room for one more. */
export const canAdd = (spec: Spec): boolean => spec.contenders.length < limits.contenders;
