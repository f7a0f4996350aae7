import { memo, useState } from "react";
import { say, translated } from "../../../words/say.ts";
import * as icons from "../icons.tsx";
import { Select } from "../Select.tsx";
import { NumberField } from "./NumberField.tsx";
import { type Quantity, stepBy } from "./scale.ts";
import styles from "./ValueRow.module.css";
import { ValueSlider } from "./ValueSlider.tsx";
import { valueText, wordText } from "./value-text.ts";

export interface ValueRowProps {
  /** Names the row within the page, so that a hint can be put into it: "0 lr". */
  readonly row?: string;
  /** The short name that is shown: "lr". */
  readonly label: string;
  readonly symbol?: string;
  /** The parameter group that the value holds for, if not for all: "biases". Such a row can be removed. */
  readonly part?: string | undefined;
  /** The owner of the value, for screen readers: "Adam". */
  readonly owner: string;
  /** Says in one sentence what the quantity does. */
  readonly meaning: string;
  readonly quantity: Quantity;
  readonly value: number;
  /** The default, which the reset button restores. */
  readonly standard: number;
  /** The label of the quantity whose value this one has while it is not set. */
  readonly follows?: string | undefined;
  /** The reason why the quantity has no effect now, in the place of its control: "momentum is 0". */
  readonly idle?: string | null | undefined;
  /** True where the value is set and can be reset. */
  readonly isSet: boolean;
  /** Takes a value; returns the reason of a refusal, or null. */
  readonly onChange: (value: number) => string | null;
  readonly onReset: () => string | null;
}

/**
 * A row for one number of an experiment: name, reset button and exact value in one line, under it the slider. Words are
 * chosen from a list.
 */
export const ValueRow = memo(function ValueRow(props: ValueRowProps) {
  const { label, symbol, part, owner, meaning, quantity, value, standard, follows, idle, isSet } = props;
  const name = [label, ...(part ? [part] : []), owner].join(", ");
  const back = follows
    ? say("follow {label}", { label: follows })
    : say("the default {value}", { value: valueText(quantity, standard) });
  const common = part && say("use the common value");
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = (next: number) => setRefusal(props.onChange(next));
  const onReset = () => setRefusal(props.onReset());
  return (
    <div className={styles.row} data-row={props.row}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way for a mouse; the reset button and Delete on the slider do the same */}
      <span
        className={styles.label}
        title={`${meaning} ${say("Double-click: {does}.", { does: common || back })}`}
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
          aria-label={
            part ? say("Remove {what}", { what: name }) : say("Reset {name} to {back}", { name, back })
          }
          title={common || say("Reset to {back}", { back })}
          onClick={onReset}
        >
          {part ? icons.close : icons.reset}
        </button>
      )}
      {idle ? (
        <>
          <span className={styles.idle}>{valueText(quantity, value)}</span>
          <small className={styles.reason}>
            {say("No effect while {reason}", { reason: translated(idle) })}
          </small>
        </>
      ) : quantity.scale === "switch" ? (
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
          <div className={styles.slider}>
            <ValueSlider
              label={name}
              quantity={quantity}
              value={value}
              remark={follows && !isSet ? say("follows {label}", { label: follows }) : undefined}
              onChange={change}
              onReset={onReset}
            />
          </div>
          <NumberField
            className={styles.value}
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
          {say("{name} stays {value}: {why}.", {
            name,
            value: valueText(quantity, value),
            why: translated(refusal),
          })}
        </p>
      )}
    </div>
  );
});
