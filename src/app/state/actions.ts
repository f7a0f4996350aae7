import type { Contender } from "../../experiment/index.ts";
import { applyTheme, type Theme } from "../theme.ts";
import { commit, settle } from "./commit.ts";
import { withAddon, withOptimizer, withoutAddon } from "./contender-changes.ts";
import { gesture } from "./gesture.ts";
import { player } from "./player.ts";
import { writePreference } from "#preferences";
import * as change from "./spec-changes.ts";
import { type Across, domainOf, useStore } from "./store.ts";

export { resetValue, setValue } from "./commit.ts";

/** Gives every hyperparameter of a contender its default back, in one change to undo. */
export const resetContender = (slot: number): void => commit((spec) => change.withDefaults(spec, slot));

export const addContender = (contender: Omit<Contender, "slot">): void =>
  commit((spec) => change.withContender(spec, contender));

export const duplicateContender = (slot: number): void => commit((spec) => change.withDuplicate(spec, slot));

export const removeContender = (slot: number): void => commit((spec) => change.withoutContender(spec, slot));

/** Another optimizer in a contender's place: its slot, and so its colour, stays. */
export const replaceOptimizer = (
  slot: number,
  optimizer: string,
  values: Readonly<Record<string, number>>,
): void => commit((spec) => withOptimizer(spec, slot, optimizer, values));

export const addAddon = (slot: number, id: string): void => commit((spec) => withAddon(spec, slot, id));
export const removeAddon = (slot: number, id: string): void => commit((spec) => withoutAddon(spec, slot, id));

export const setSteps = (steps: number): void => commit((spec) => ({ ...spec, steps }), "steps");
export const setSeed = (seed: number): void => commit((spec) => ({ ...spec, seed }), "seed");

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
  const before = useStore.getState();
  go();
  // What comes next is a gesture of its own.
  gesture();
  const { surface, spec } = useStore.getState();
  if (JSON.stringify(before.surface.surface) !== JSON.stringify(surface.surface))
    useStore.setState({ view: domainOf(surface) });
  if (before.spec.kind !== spec.kind) rewind();
}

export function setAcross(across: Across): void {
  useStore.setState({ across });
  writePreference("across", across);
}

export function setTheme(theme: Theme): void {
  useStore.setState({ theme });
  writePreference("theme", theme);
  applyTheme(theme);
}
