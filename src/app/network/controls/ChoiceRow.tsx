import { Select } from "../../ui/Select.tsx";
import styles from "./NetworkPanel.module.css";

interface ChoiceRowProps<Value> {
  readonly label: string;
  /** A sentence that says what the choice decides. */
  readonly meaning: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

/** Shows a select with its label in front of it. */
export function ChoiceRow<Value extends string>({ label, meaning, ...select }: ChoiceRowProps<Value>) {
  return (
    <div className={styles.choice} title={meaning}>
      <span aria-hidden="true">{label}</span>
      <Select label={label} className={styles.select} {...select} />
    </div>
  );
}
