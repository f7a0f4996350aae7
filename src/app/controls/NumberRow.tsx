import type { Range } from "../../optim/index.ts";
import { NumberField } from "./NumberField.tsx";
import styles from "./NumberRow.module.css";

interface NumberRowProps {
  readonly label: string;
  readonly symbol?: string;
  /** One sentence: what it does. */
  readonly meaning: string;
  readonly value: number;
  readonly range: Range;
  /** What an arrow key adds; with shift ten times as much. */
  readonly unit: number;
  readonly onChange: (value: number) => void;
}

/** A number of the experiment that is typed rather than dragged. */
export function NumberRow({ label, symbol, meaning, value, range, unit, onChange }: NumberRowProps) {
  const step = (from: number, direction: 1 | -1, large: boolean) => {
    const next = Number((from + direction * unit * (large ? 10 : 1)).toPrecision(12));
    return Math.max(range.min, Math.min(range.max, next));
  };
  const commit = (next: number) => {
    onChange(next);
    return null;
  };
  return (
    <div className={styles.row} title={meaning}>
      <span className={styles.label}>
        {label}
        {symbol && <i aria-hidden="true">{symbol}</i>}
      </span>
      <NumberField label={label} value={value} range={range} step={step} onCommit={commit} />
    </div>
  );
}
