import { type KeyboardEvent, useId, useState } from "react";
import type { Range } from "../../../optim/define/hyperparameter.ts";
import styles from "./NumberField.module.css";
import { keypadFor, printExact, readNumberIn } from "./number.ts";

export interface NumberFieldProps {
  /** What the number is, for a voice and for messages: "learning rate of Adam". */
  readonly label: string;
  /** In force now; shown unless the person is typing something else. */
  readonly value: number;
  readonly range: Range;
  readonly id?: string;
  /** Takes a value of the range, or says in a sentence why it cannot. */
  readonly onCommit: (value: number) => string | null;
  /** The value one step up (1) or down (−1) from `value`; ten times as far where `large`. */
  readonly step: (value: number, direction: 1 | -1, large: boolean) => number;
}

/**
 * A text field for an exact number. Enter or leaving the field sets it, Escape takes the typing back, the arrow keys
 * step. Text that cannot be taken stays where it is, with a message, and the value in force stays in force.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, range, id, onCommit, step } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const messageId = useId();
  const exact = printExact(value);

  const revert = () => {
    setDraft(null);
    setError(null);
  };
  const commit = (next: number) => {
    const refusal = onCommit(next);
    if (refusal === null) revert();
    else setError(`${printExact(next)} is not permitted: ${refusal}.`);
  };
  const settle = (text: string) => {
    if (text === exact) return revert();
    const reading = readNumberIn(text, range);
    if ("error" in reading) setError(reading.error);
    else commit(reading.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") settle(event.currentTarget.value);
    else if (event.key === "Escape" && draft !== null) {
      revert();
      // A dialog around it stays open.
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      const next = step(value, event.key === "ArrowUp" ? 1 : -1, event.shiftKey);
      if (next === value) return;
      setDraft(null);
      commit(next);
    }
  };

  return (
    <>
      <input
        id={id}
        className={styles.field}
        type="text"
        inputMode={keypadFor(range)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : messageId}
        value={draft ?? exact}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => draft === null && event.target.select()}
        onBlur={(event) => draft !== null && settle(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {error !== null && (
        <p id={messageId} className={styles.message} role="alert">
          {`${label}: ${error} The value stays ${exact}.`}
        </p>
      )}
    </>
  );
}
