import { contenderIn, definitionOf } from "../../experiment/index.ts";
import { gesture } from "../state/gesture.ts";
import { withValue } from "../state/spec-changes.ts";
import { useStore } from "../state/store.ts";

/** Gives every hyperparameter of a contender its default back, in one change to undo. */
export function resetContender(slot: number): void {
  const before = useStore.getState().spec;
  const names = Object.keys(definitionOf(contenderIn(before, slot)).hyperparameters);
  const spec = names.reduce((changed, name) => withValue(changed, slot, name, null), before);
  gesture();
  useStore.setState({ spec, pending: null, failure: null });
}
