import { conflictIn } from "../../../experiment/changes/spec-changes.ts";
import type { Edit } from "../../../experiment/index.ts";
import { seek } from "../../actions/actions.ts";
import { commit } from "../../state/commit.ts";
import { showing } from "../../state/experiment-state.ts";
import { currentSpec } from "../../state/store.ts";
import { withChangeAt, withoutChange } from "./moves.ts";

/**
 * Moves a change to another step, or removes it, and shows that step.
 *
 * @param step the new one; null removes the change
 * @returns the reason of a refusal, or null
 */
export function putChange(change: readonly Edit[], step: number | null): string | null {
  const spec = currentSpec();
  const [{ slot, step: before }] = change;
  if (step === before) {
    seek(step);
    return null;
  }
  const changed = step === null ? withoutChange(spec, change) : withChangeAt(spec, change, step);
  const conflict = conflictIn(changed, slot);
  if (conflict) return conflict;
  commit(() => showing(changed), { gesture: "move a change" });
  seek(step ?? before);
  return null;
}
