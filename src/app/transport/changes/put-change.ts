import { conflictIn } from "../../../experiment/changes/spec-changes.ts";
import { seek } from "../../actions/actions.ts";
import { commit } from "../../state/commit.ts";
import { showing } from "../../state/experiment-state.ts";
import { currentSpec } from "../../state/store.ts";
import { type Change, withChangeAt, withoutChange } from "./moves.ts";

/**
 * Moves a change or a fork to another step, or removes it, and shows that step.
 *
 * @param step the new one; null removes it
 * @returns the reason of a refusal, or null
 */
export function putChange(change: Change, step: number | null): string | null {
  const spec = currentSpec();
  if (step === change.step) {
    seek(step);
    return null;
  }
  const changed = step === null ? withoutChange(spec, change) : withChangeAt(spec, change, step);
  const isThere = changed.contenders.some(({ slot }) => slot === change.slot);
  const conflict = isThere ? conflictIn(changed, change.slot) : null;
  if (conflict) return conflict;
  // Steps of the arrow keys are undone together, a removal alone.
  commit(({ table }) => showing(changed, table), step === null ? {} : { gesture: "move a change" });
  seek(step ?? change.step);
  return null;
}
