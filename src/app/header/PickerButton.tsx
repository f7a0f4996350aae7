import { type Sentence, say } from "../../words/say.ts";
import { openPicker } from "../picker/picker-state.ts";
import buttons from "../ui/buttons.module.css";
import * as icons from "../ui/icons.tsx";
import styles from "./Header.module.css";

interface PickerButtonProps {
  /** The kind of choice, in a word: "Surface". */
  readonly label: Sentence;
  readonly name: string;
  readonly choice: "surface" | "problem";
}

/** Names the surface or the problem and opens the list to choose another. */
export function PickerButton({ label, name, choice }: PickerButtonProps) {
  return (
    <button
      type="button"
      className={`${buttons.button} ${styles.surface}`}
      aria-label={`${say(label)}: ${name}`}
      aria-haspopup="dialog"
      onClick={() => openPicker({ kind: choice })}
    >
      <span>{name}</span>
      {icons.chevron}
    </button>
  );
}
