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

/** Changes the experiment; `name` tells which changes are one gesture, to be undone together. */
function commit(changed: (spec: Spec) => Spec, name?: string): void {
  settle();
  put(changed(useStore.getState().spec), name);
}

function put(spec: Spec, name?: string): void {
  if (spec === useStore.getState().spec) return;
  gesture(name);
  useStore.setState({ spec, failure: null });
}

/** Puts in place what a slider has set last, if it still waits. */
function settle(): void {
  clearTimeout(flush);
  const { spec, pending } = useStore.getState();
  if (!pending) return;
  const { slot, name, value } = pending;
  lastEdit = performance.now();
  useStore.setState({ pending: null });
  putValue(change.withEdit(spec, slot, name, value, player.editStep), slot, name);
}

/** @returns why the values do not go together, and then changes nothing; or null */
function putValue(spec: Spec, slot: number, name: string): string | null {
  const conflict = change.conflictIn(spec, slot);
  if (!conflict) put(spec, `value ${slot} ${name}`);
  return conflict;
}

/**
 * Sets a hyperparameter (`null` is its default): from the start where the race has not begun or is over,
 * and from this step on, as an edit, where it is under way. Values that do not go together are refused.
 *
 * @returns why it was refused, or null
 */
export function setValue(slot: number, name: string, value: number | null): string | null {
  const { ended, pending } = useStore.getState();
  if (pending && (pending.slot !== slot || pending.name !== name)) settle();
  const { spec } = useStore.getState();
  const underWay = player.editStep > 0 && !ended;
  if (value === null || !underWay) {
    clearTimeout(flush);
    useStore.setState({ pending: null });
    return putValue(change.withValue(spec, slot, name, value), slot, name);
  }
  const conflict = change.conflictIn(change.withEdit(spec, slot, name, value, player.editStep), slot);
  if (conflict) return conflict;
  clearTimeout(flush);
  useStore.setState({ pending: { slot, name, value } });
  const wait = lastEdit + editInterval - performance.now();
  if (wait <= 0) settle();
  else flush = setTimeout(settle, wait);
  return null;
}

/** Gives a hyperparameter its default back, from the start on, and takes its edits away. */
export const resetValue = (slot: number, name: string): string | null => setValue(slot, name, null);

/** Gives every hyperparameter of a contender its default back, in one change to undo. */
export const resetContender = (slot: number): void => commit((spec) => change.withDefaults(spec, slot));

export const addContender = (optimizer: string, values: Readonly<Record<string, number>>): void =>
  commit((spec) => change.withContender(spec, optimizer, values));

export const duplicateContender = (slot: number): void => commit((spec) => change.withDuplicate(spec, slot));

export const removeContender = (slot: number): void => commit((spec) => change.withoutContender(spec, slot));

export function setStart(start: Point): void {
  const { min, max } = ranges.coordinate;
  const inside = (value: number) => Math.max(min, Math.min(max, value));
  commit((spec) => ({ ...spec, start: [inside(start[0]), inside(start[1])] }), "start");
}

/** Another surface starts at step 0 in a view of its own; other settings or formula leave both as they are. */
export function setSurface(surface: SurfaceChoice): void {
  const before = useStore.getState().spec.surface;
  const id = surface.kind === "builtin" ? surface.id : "formula";
  commit((spec) => change.withSurface(spec, surface), `surface ${id}`);
  if (surface.kind === "formula" || (before.kind === "builtin" && before.id === id)) return;
  rewind();
  resetView();
}

export const setView = (view: View): void => useStore.setState({ view });

/** Shows the surface's own domain. */
export const resetView = (): void => useStore.setState(({ spec }) => ({ view: domainOf(spec) }));

export const setSteps = (steps: number): void => commit((spec) => ({ ...spec, steps }), "steps");
export const setNoise = (noise: number): void => commit((spec) => ({ ...spec, noise }), "noise");
export const setSeed = (seed: number): void => commit((spec) => ({ ...spec, seed }), "seed");
export const setTolerance = (tolerance: number): void =>
  commit((spec) => ({ ...spec, tolerance }), "tolerance");

export const clearEdits = (): void => commit((spec) => ({ ...spec, edits: [] }));

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
  settle();
  const before = useStore.getState().spec.surface;
  go();
  const { spec } = useStore.getState();
  if (JSON.stringify(before) !== JSON.stringify(spec.surface)) useStore.setState({ view: domainOf(spec) });
}

export function setTheme(theme: Theme): void {
  useStore.setState({ theme });
  writePreference("theme", theme);
  applyTheme(theme);
}

/** Whether there is room for one more. */
export const canAdd = (spec: Spec): boolean => spec.contenders.length < limits.contenders;
