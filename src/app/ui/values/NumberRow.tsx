import styles from "./NumberRow.module.css";
import { UnitField, type UnitFieldProps } from "./UnitField.tsx";

interface NumberRowProps extends UnitFieldProps {
  readonly symbol?: string;
  /** One sentence: what it does. */
  readonly meaning: string;
}

/** A number of the experiment that is typed rather than dragged. */
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
