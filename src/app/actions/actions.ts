import { writePreference } from "#preferences";
import { withAddon, withOptimizer, withoutAddon } from "../../experiment/changes/contender-changes.ts";
import * as change from "../../experiment/changes/spec-changes.ts";
import type { Contender, Problem, Spec } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { player } from "../player/player.ts";
import { commit, editing } from "../state/commit.ts";
import { type Change, ofSpec, showing } from "../state/experiment-state.ts";
import { currentSpec, useStore } from "../state/store.ts";
import { type Across, domainOf } from "../state/view.ts";
import { applyTheme, type Theme } from "../theme.ts";

/** Sets a hyperparameter of a contender from here on. @returns the reason of a refusal, or null */
export const setValue = (slot: number, name: string, value: number): string | null =>
  editing.setValue(slot, name, value);

/** Sets a hyperparameter of a contender from the start on, wherever the cursor is. */
export const setFromStart = (slot: number, name: string, value: number): void =>
  commit(ofSpec((spec) => change.withValue(spec, slot, name, value)));

/** Resets a hyperparameter to its default, from the start on, and removes its edits. */
export const resetValue = (slot: number, name: string): string | null => editing.setValue(slot, name, null);

/** Resets every hyperparameter of a contender to its default, in one change to undo. */
export const resetContender = (slot: number): void =>
  commit(ofSpec((spec) => change.withDefaults(spec, slot)));

export const addContender = (contender: Omit<Contender, "slot">): void =>
  commit(ofSpec((spec) => change.withContender(spec, contender)));

export const duplicateContender = (slot: number): void =>
  commit(ofSpec((spec) => change.withDuplicate(spec, slot)));

/** Adds a copy of a contender that goes on from the cursor, or from its last step where it has stopped before. */
export function forkContender(slot: number): void {
  const status = useStore.getState().statuses.get(slot);
  // Not the last step known: a slow machine may not have computed the cursor's step yet.
  const last = status && "step" in status ? status.step : player.step;
  commit(ofSpec((spec) => change.withFork(spec, slot, Math.min(player.step, last))));
}

export function removeContender(slot: number): void {
  commit(ofSpec((spec) => change.withoutContender(spec, slot)));
  useStore.setState(({ unfolded }) => ({ unfolded: unfolded.filter((one) => one !== slot) }));
}

/** Replaces a contender's optimizer: its slot, which decides its colour, stays. */
export const replaceOptimizer = (
  slot: number,
  optimizer: string,
  values: Readonly<Record<string, number>>,
): void => commit(ofSpec((spec) => withOptimizer(spec, slot, optimizer, values)));

/** Shows all hyperparameters of a contender, or the first ones again. */
export const toggleMore = (slot: number): void =>
  useStore.setState(({ unfolded }) => ({
    unfolded: unfolded.includes(slot) ? unfolded.filter((one) => one !== slot) : [...unfolded, slot],
  }));

export const addAddon = (slot: number, id: string): void =>
  commit(ofSpec((spec) => withAddon(spec, slot, id)));
export const removeAddon = (slot: number, id: string): void =>
  commit(ofSpec((spec) => withoutAddon(spec, slot, id)));

/** Shows the experiment of a kind as it was left. */
export function showKind(kind: Spec["kind"]): void {
  if (useStore.getState().kind === kind) return;
  commit((experiment) => showing(experiment[kind], experiment.table));
  rewind();
}

/** Shows this contender alone on the stage. */
export const chooseContender = (slot: number): void => useStore.setState({ chosen: slot });

/** Sets the step limit; says so where forks now begin there, as they were beyond it. */
export function setSteps(steps: number): void {
  const { contenders } = currentSpec();
  const beyond = contenders.filter(({ fork }) => fork && fork.step > steps).length;
  commit(
    ofSpec((spec) => change.withSteps(spec, steps)),
    { gesture: "steps" },
  );
  if (beyond > 0) {
    useStore.setState({
      said: say("{count} {count:fork now begins|forks now begin} at step {step}, the last one of the race.", {
        count: beyond,
        step: steps,
      }),
    });
  }
}

export const setSeed = (seed: number): void =>
  commit(
    ofSpec((spec) => ({ ...spec, seed })),
    { gesture: "seed" },
  );

export const clearEdits = (): void => commit(ofSpec((spec) => ({ ...spec, edits: [] })));

export function dismissProblem(index: number): void {
  useStore.setState(({ problems }) => ({ problems: problems.filter((_, i) => i !== index) }));
}

export const dismissSaid = (): void => useStore.setState({ said: null });
export const dismissNote = (): void => useStore.setState({ note: null });
export const dismissFailure = (): void => useStore.setState({ failure: null });

export const play = (): void => player.play();
export const pause = (): void => player.pause();
export const playBack = (): void => player.playBack();
export const togglePlay = (): void => (useStore.getState().playing ? pause() : play());

/** Pauses and moves the cursor to a step. */
export const seek = (step: number): void => player.goTo(step);
export const stepForward = (): void => seek(player.step + 1);
export const stepBack = (): void => seek(player.step - 1);
export const rewind = (): void => seek(0);

export const setSpeed = (speed: number): void => useStore.setState({ speed });

export const undo = (): void => travel("back");
export const redo = (): void => travel("forth");

/** Undoes or redoes a change. Another surface is then shown in its domain, another kind of experiment at step 0. */
function travel(direction: "back" | "forth"): void {
  const before = editing.travel(direction);
  if (!before) return;
  const { surface, kind } = useStore.getState();
  if (JSON.stringify(before.surface.surface) !== JSON.stringify(surface.surface))
    useStore.setState({ view: domainOf(surface) });
  if (before.kind !== kind) rewind();
}

/** Shows another experiment at a step, paused, with notices of its problems. */
export function open(change: Change, problems: readonly Problem[], step = 0): void {
  commit(change);
  useStore.setState(({ surface }) => ({ problems, view: domainOf(surface) }));
  seek(step);
}

export function setAcross(across: Across): void {
  useStore.setState({ across });
  writePreference("across", across);
}

export function setCoach(coach: boolean): void {
  useStore.setState({ coach });
  writePreference("coach", coach ? "on" : "off");
}

export function setTheme(theme: Theme): void {
  useStore.setState({ theme });
  writePreference("theme", theme);
  applyTheme(theme);
}
