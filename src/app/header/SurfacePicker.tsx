import { chosenSurface } from "../../experiment/index.ts";
import { openPicker } from "../picker/picker-state.ts";
import { useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import * as icons from "../ui/icons.tsx";
import styles from "./Header.module.css";

/** Names the surface and opens the list to choose another. */
export function SurfacePicker() {
  const { name } = chosenSurface(useStore((state) => state.surface.surface));
  return (
    <button
      type="button"
      className={`${buttons.button} ${styles.surface}`}
      aria-label={`Surface: ${name}`}
      aria-haspopup="dialog"
      onClick={() => openPicker({ kind: "surface" })}
    >
      <span>{name}</span>
      {icons.chevron}
    </button>
  );
}
