import type { Range } from "../../../optim/index.ts";
import { NumberField } from "./NumberField.tsx";

export interface UnitFieldProps {
  readonly label: string;
  readonly value: number;
  readonly range: Range;
  /** The amount that an arrow key adds; with Shift ten times as much. */
  readonly unit: number;
  /** Says why a value of the range is not permitted; null where it is. */
  readonly refusal?: (value: number) => string | null;
  readonly onChange: (value: number) => void;
}

/** A number field whose arrow keys add a fixed amount, within the range; any number of the range can be typed. */
export function UnitField({ label, value, range, unit, refusal, onChange }: UnitFieldProps) {
  const step = (from: number, direction: 1 | -1, large: boolean) => {
    const next = Number((from + direction * unit * (large ? 10 : 1)).toPrecision(12));
    return Math.max(range.min, Math.min(range.max, next));
  };
  const commit = (next: number) => {
    const refused = refusal?.(next) ?? null;
    if (refused === null) onChange(next);
    return refused;
  };
  return <NumberField label={label} value={value} range={range} step={step} onCommit={commit} />;
}
