import { type KeyboardEvent, useId, useState } from "react";
import type { Range } from "../../../optim/define/hyperparameter.ts";
import { say, translated } from "../../../words/say.ts";
import styles from "./NumberField.module.css";
import { printExact } from "./number.ts";
import { keypadFor, readNumberIn } from "./read-number.ts";

export interface NumberFieldProps {
  /** Names the number for screen readers and in messages: "learning rate of Adam". */
  readonly label: string;
  /** The value in force; shown unless something else is being typed. */
  readonly value: number;
  readonly range: Range;
  readonly id?: string;
  readonly className?: string | undefined;
  /** Takes a value of the range; returns the reason of a refusal, or null. */
  readonly onCommit: (value: number) => string | null;
  /** Returns the value one step up (1) or down (−1) from `value`; ten times as far where `large`. */
  readonly step: (value: number, direction: 1 | -1, large: boolean) => number;
}

/**
 * A text field for an exact number. Enter or leaving the field sets it, Escape restores the value in force, the arrow
 * keys step. Text that is not a permitted number stays in the field, with a message, and the value does not change.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, range, id, className = "", onCommit, step } = props;
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
    else
      setError(
        say("{value} is not permitted: {why}.", { value: printExact(next), why: translated(refusal) }),
      );
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
        className={`${styles.field} ${className}`}
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
          {say("{label}: {error} The value stays {value}.", { label, error, value: exact })}
        </p>
      )}
    </>
  );
}
