import styles from "./NumberRow.module.css";
import { UnitField, type UnitFieldProps } from "./UnitField.tsx";

interface NumberRowProps extends UnitFieldProps {
  readonly symbol?: string;
  /** Says in one sentence what the number does. */
  readonly meaning: string;
}

/** A row for a number of the experiment that is typed and has no slider. */
export function NumberRow({ symbol, meaning, ...field }: NumberRowProps) {
  return (
    <div className={styles.row} title={meaning}>
      <span className={styles.label}>
        {field.label}
        {symbol && <i aria-hidden="true">{symbol}</i>}
      </span>
      <UnitField {...field} />
    </div>
  );
}
