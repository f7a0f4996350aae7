import { withSurface } from "../../experiment/changes/spec-changes.ts";
import type { SurfaceChoice } from "../../experiment/index.ts";
import { commit } from "../state/commit.ts";
import { ofSurface } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { ratesInWords, withSuitableRates } from "./rate-changes.ts";
import { showDomain } from "./surface-actions.ts";

/**
 * Shows another surface in its domain at step 0, with learning rates that suit it where a contender has none of the
 * reader's; a notice says which. One undo takes all of it back.
 */
export function chooseSurface(id: string): void {
  const before = useStore.getState().surface.surface;
  if (before.kind === "builtin" && before.id === id) return;
  const choice: SurfaceChoice = { kind: "builtin", id, settings: {} };
  let said: string | null = null;
  commit(
    ofSurface((old) => {
      const { spec, changed } = withSuitableRates(withSurface(old, choice), old.surface);
      said = ratesInWords(spec, changed);
      return spec;
    }),
  );
  showDomain();
  useStore.setState({ said });
}
