import type { ReactNode } from "react";
import styles from "./SegmentedControl.module.css";

interface Segment<Value> {
  readonly value: Value;
  readonly text: ReactNode;
  readonly title?: string;
}

interface SegmentedControlProps<Value> {
  /** Names the choice for a screen reader. */
  readonly legend: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** True where it fills the width of its container. */
  readonly wide?: boolean;
}

/** A row of buttons of which one is pressed. */
export function SegmentedControl<Value extends string | number | boolean>(
  props: SegmentedControlProps<Value>,
) {
  const { legend, segments, value: chosen, onChange, wide = false } = props;
  return (
    <fieldset className={styles.control} data-wide={wide}>
      <legend className="visually-hidden">{legend}</legend>
      {segments.map(({ value, text, title }) => (
        <button
          key={String(value)}
          type="button"
          title={title}
          aria-pressed={value === chosen}
          onClick={() => onChange(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
