import styles from "./network-charts.module.css";

interface ToggleProps {
  readonly label: string;
  /** A longer name that contains the label. */
  readonly name?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Shows a checkbox that adds lines to a chart. */
export function Toggle({ label, name, checked, onChange }: ToggleProps) {
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        aria-label={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
