import { Select } from "../../ui/Select.tsx";
import styles from "./NetworkPanel.module.css";

interface ChoiceRowProps<Value> {
  readonly label: string;
  /** One sentence: what it decides. */
  readonly meaning: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few named ways, beside what it is about. */
export function ChoiceRow<Value extends string>({ label, meaning, ...select }: ChoiceRowProps<Value>) {
  return (
    <div className={styles.choice} title={meaning}>
      <span aria-hidden="true">{label}</span>
      <Select label={label} className={styles.select} {...select} />
    </div>
  );
}
