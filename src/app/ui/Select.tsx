import styles from "./Select.module.css";

interface Option<Value> {
  readonly value: Value;
  readonly text: string;
}

/** Options that belong together, under a heading. */
interface OptionGroup<Value> {
  readonly heading: string;
  readonly options: readonly Option<Value>[];
}

interface SelectProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[];
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
}

/** The browser's select element, for a list of options or for groups of options under headings. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, className = "" } = props;
  const choose = (text: string) => {
    const all = options.flatMap((option) => ("heading" in option ? option.options : [option]));
    const chosen = all.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <select
      className={`${styles.select} ${className}`}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map((option) =>
        "heading" in option ? (
          <optgroup key={option.heading} label={option.heading}>
            {option.options.map(toElement)}
          </optgroup>
        ) : (
          toElement(option)
        ),
      )}
    </select>
  );
}

const toElement = ({ value, text }: Option<string>) => (
  <option key={value} value={value}>
    {text}
  </option>
);
