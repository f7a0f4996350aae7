import { distinctNames } from "../../datasets/index.ts";
import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import { commit } from "../state/commit.ts";
import { useStore } from "../state/store.ts";

/** The most recorded runs that are shown at once. */
export const mostRuns = 4;

/**
 * Shows a recorded run beside the contenders, in one change to undo.
 *
 * @throws Error that says why it is not shown; nothing is changed then
 */
export function addOwnRun(run: OwnRun): void {
  const { ownRuns } = useStore.getState();
  if (ownRuns.length >= mostRuns)
    throw new Error(`At most ${mostRuns} recorded runs are shown: remove one, then open ${run.name} again.`);
  const names = distinctNames([...ownRuns.map(({ name }) => name), run.name]);
  const name = names[names.length - 1];
  commit(() => ({ ownRuns: [...ownRuns, { ...run, name }] }));
  useStore.setState({ said: `${name} is shown beside the contenders.` });
}

/** Removes a recorded run, in one change to undo. */
export function removeOwnRun(run: OwnRun): void {
  commit(({ ownRuns }) => ({ ownRuns: ownRuns.filter((one) => one !== run) }));
  useStore.setState({ said: `${run.name} is removed.` });
}
