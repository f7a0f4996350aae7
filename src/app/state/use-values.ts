import { useSyncExternalStore } from "react";
import { useShallow } from "zustand/react/shallow";
import { valuesAt } from "../../experiment/index.ts";
import { player } from "../player/player.ts";
import { specOf } from "./experiment-state.ts";
import { currentSpec, useStore } from "./store.ts";

const subscribe = (listener: () => void) => player.subscribe(listener);

/** Returns the number of a contender's edits that are in force at the cursor. */
function useEditsInForce(slot: number): number {
  const count = () =>
    currentSpec().edits.filter((edit) => edit.slot === slot && edit.step <= player.editStep).length;
  return useSyncExternalStore(subscribe, count, count);
}

/**
 * Returns a contender's hyperparameters in force at the cursor, defaults included, with the value that a slider is
 * setting. Renders when one of them changes, not at each frame.
 */
export function useValues(slot: number): Record<string, number> {
  useEditsInForce(slot);
  return useStore(
    useShallow((state) => {
      const { pending } = state;
      const spec = specOf(state);
      if (!spec.contenders.some((one) => one.slot === slot)) return {};
      const values = valuesAt(spec, slot, player.editStep);
      return pending?.slot === slot ? { ...values, [pending.name]: pending.value } : values;
    }),
  );
}
