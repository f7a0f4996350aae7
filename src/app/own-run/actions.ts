import { distinctNames } from "../../datasets/index.ts";
import type { OwnRun } from "../../experiment/own-run/own-run.ts";
import { say } from "../../words/say.ts";
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
    throw new Error(
      say("At most {most} recorded runs are shown: remove one, then open {run} again.", {
        most: mostRuns,
        run: run.name,
      }),
    );
  const names = distinctNames([...ownRuns.map(({ name }) => name), run.name]);
  const name = names[names.length - 1];
  commit(() => ({ ownRuns: [...ownRuns, { ...run, name }] }));
  useStore.setState({ said: say("{run} is shown beside the contenders.", { run: name }) });
}

/** Removes a recorded run, in one change to undo. */
export function removeOwnRun(run: OwnRun): void {
  commit(({ ownRuns }) => ({ ownRuns: ownRuns.filter((one) => one !== run) }));
  useStore.setState({ said: say("{run} is removed.", { run: run.name }) });
}
