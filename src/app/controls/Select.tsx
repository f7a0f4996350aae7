import styles from "./Select.module.css";

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** The browser's own choice of one from a list. */
export function Select({ label, value, options, onChange, className = "" }: SelectProps) {
  return (
    <select
      className={`${styles.select} ${className}`}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
