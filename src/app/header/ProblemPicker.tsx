import { chosenProblem } from "../../experiment/index.ts";
import { translated } from "../../words/say.ts";
import { useStore } from "../state/store.ts";
import { PickerButton } from "./PickerButton.tsx";

/** Names the problem and opens the list to choose another. */
export function ProblemPicker() {
  const { name } = useStore((state) => chosenProblem(state.problem).definition);
  return <PickerButton label="Problem" name={translated(name)} choice="problem" />;
}
