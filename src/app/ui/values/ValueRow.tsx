import { memo, useState } from "react";
import { icons } from "../icons.tsx";
import { Select } from "../Select.tsx";
import { NumberField } from "./NumberField.tsx";
import { type Quantity, stepBy } from "./scale.ts";
import styles from "./ValueRow.module.css";
import { ValueSlider } from "./ValueSlider.tsx";
import { valueText, wordText } from "./value-text.ts";

export interface ValueRowProps {
  /** Short, as shown: "lr". */
  readonly label: string;
  readonly symbol?: string;
  /** What alone it holds for: "biases". Such a row can be taken away, and others then decide. */
  readonly part?: string | undefined;
  /** Whose value it is, for a voice: "Adam". */
  readonly owner: string;
  /** One sentence: what it does. */
  readonly meaning: string;
  readonly quantity: Quantity;
  readonly value: number;
  /** What it returns to. */
  readonly standard: number;
  /** The label of the quantity whose value this one takes on while it is not set. */
  readonly follows?: string | undefined;
  /** Whether there is anything to return from. */
  readonly isSet: boolean;
  /** Takes a value, or says in a sentence why it cannot. */
  readonly onChange: (value: number) => string | null;
  readonly onReset: () => string | null;
}

/** What takes the place of the default where a row holds for a part alone. */
const removal = "the same as all others again";

/** One number of an experiment: its name, a slider, the exact value, and the way back to the default. A kind is a list. */
export const ValueRow = memo(function ValueRow(props: ValueRowProps) {
  const { label, symbol, part, owner, meaning, quantity, value, standard, follows, isSet } = props;
  const name = [label, ...(part ? [part] : []), owner].join(", ");
  const back = follows ? `follow ${follows}` : `the default ${valueText(quantity, standard)}`;
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (next: number) => setRefusal(props.onChange(next));
  const onReset = () => setRefusal(props.onReset());
  return (
    <div className={styles.row} data-set={isSet || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way for a mouse; the reset button and Delete on the slider do the same */}
      <span
        className={styles.label}
        title={`${meaning} Double click: ${part ? removal : back}.`}
        onDoubleClick={onReset}
      >
        {label}
        {symbol && <i aria-hidden="true">{symbol}</i>}
        {part && <small>{part}</small>}
        {follows && !isSet && <small>= {follows}</small>}
      </span>
      {(isSet || part) && (
        <button
          type="button"
          className={styles.reset}
          tabIndex={-1}
          aria-label={part ? `Remove ${name}` : `Reset ${name} to ${back}`}
          title={part ? removal : `Back to ${back}`}
          onClick={onReset}
        >
          {part ? icons.close : icons.reset}
        </button>
      )}
      {quantity.scale === "switch" ? (
        <input
          className={styles.switch}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          aria-label={name}
          checked={value === 1}
          onChange={(event) => change(event.target.checked ? 1 : 0)}
        />
      ) : quantity.words ? (
        <Select
          className={styles.kind}
          label={name}
          value={String(value)}
          options={quantity.words.map((word, i) => ({ value: String(i), text: wordText(word) }))}
          onChange={(place) => change(Number(place))}
        />
      ) : (
        <>
          <ValueSlider
            label={name}
            quantity={quantity}
            value={value}
            remark={follows && !isSet ? `follows ${follows}` : undefined}
            onChange={change}
            onReset={onReset}
          />
          <NumberField
            label={name}
            value={value}
            range={quantity.range}
            step={(from, direction, large) => stepBy(quantity, from, direction, large)}
            onCommit={props.onChange}
          />
        </>
      )}
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {`${name} stays ${valueText(quantity, value)}: ${refusal}.`}
        </p>
      )}
    </div>
  );
});
