import { chosenSurface } from "../../experiment/index.ts";
import { translated } from "../../words/say.ts";
import { useStore } from "../state/store.ts";
import { PickerButton } from "./PickerButton.tsx";

/** Names the surface and opens the list to choose another. */
export function SurfacePicker() {
  const { name } = chosenSurface(useStore((state) => state.surface.surface));
  return <PickerButton label="Surface" name={translated(name)} choice="surface" />;
}
