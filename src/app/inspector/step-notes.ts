import { inspectedAsText } from "../../plot/inspect/as-text.ts";
import { inspectedInWords } from "../../plot/inspect/inspected.ts";
import { contenderNames } from "../../plot/names.ts";
import { inEnglish, say } from "../../words/say.ts";
import { inspectOnce } from "../../worker/inspect/client.ts";
import { ownTable } from "../player/rows.ts";
import { specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { useInspector } from "./inspector-state.ts";
import { choiceAt, chosenElement, hasBiasIn, slotIn, unitsIn } from "./place.ts";

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
  const chosen = useInspector.getState();
  const tensors = spec.kind === "problem" ? chosen.tensors : null;
  const inspectable = { units, hasBias, tensors };
  const { place } = chosenElement(chosen, inspectable);
  const table = spec.kind === "network" ? ownTable(state) : null;
  const answer = await inspectOnce(
    { spec, slot, step, place, isFixed: chosen.isChosen || spec.kind === "surface", table },
    signal,
  );
  if (!answer) throw new Error(say("The step in numbers could not be computed."));
  if (answer.kind === "none") return [];
  const shown = { ...chosen, ...choiceAt(answer.inspected.place, inspectable) };
  return inEnglish(() => {
    const contender = contenderNames(spec).get(slot) ?? "";
    const { name } = chosenElement(shown, inspectable);
    return inspectedAsText(contender, inspectedInWords(answer.inspected), name);
  });
}
