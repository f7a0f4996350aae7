import { inspectedAsText } from "../../plot/inspect/as-text.ts";
import { contenderNames } from "../../plot/names.ts";
import { inspectOnce } from "../../worker/inspect/client.ts";
import { ownTable } from "../player/split.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { useInspector } from "./inspector-state.ts";
import { chosenElement, hasBiasIn, slotIn, unitsIn, weightAt } from "./place.ts";

/**
 * Returns the lines of the inspector for the update that leads to a step, for a picture; none where there is no update.
 *
 * @throws the signal's reason if it was cancelled; an Error with a sentence if the step cannot be computed
 */
export async function stepNotes(step: number, signal: AbortSignal): Promise<readonly string[]> {
  const state = useStore.getState();
  const spec = specOf(state);
  if (step === 0) return [];
  const slot = slotIn(spec, useInspector.getState().slot);
  const units = unitsIn(state);
  const hasBias = hasBiasIn(state);
  const { isWeightChosen, ...chosen } = useInspector.getState();
  const tensors = spec.kind === "problem" ? chosen.tensors : null;
  const { place, sizes } = chosenElement(chosen, { units, hasBias, tensors });
  const table = spec.kind === "network" ? ownTable(state) : null;
  const answer = await inspectOnce(
    { spec, slot, step, place, isFixed: isWeightChosen || !sizes, table },
    signal,
  );
  if (!answer) throw new Error("The step in numbers could not be computed.");
  if (answer.kind === "none") return [];
  const weight = sizes ? weightAt(answer.inspected.place, sizes, hasBias) : chosen.weight;
  const { name } = chosenElement({ ...chosen, weight }, { units, hasBias, tensors });
  return inspectedAsText(contenderNames(spec).get(slot) ?? "", answer.inspected, name);
}
