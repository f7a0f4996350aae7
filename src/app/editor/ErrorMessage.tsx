import type { LanguageError } from "../../lang/index.ts";
import { say, translated } from "../../words/say.ts";
import styles from "./editor.module.css";
import { errorPlace } from "./error-place.ts";

interface ErrorMessageProps {
  readonly text: string;
  readonly error: LanguageError;
  /** A sentence that says what is in force meanwhile. */
  readonly meanwhile: string;
}

/** Shows the error in a text, its place, and what is in force meanwhile. */
export function ErrorMessage({ text, error, meanwhile }: ErrorMessageProps) {
  const { before, wrong, after, line } = errorPlace(text, error.span);
  const sentences = translated(error.sentences);
  return (
    <>
      <p className={styles.message}>
        {line === null ? sentences : say("Line {line}: {error}", { line: String(line), error: sentences })}{" "}
        {meanwhile}
      </p>
      <pre className={styles.place} aria-hidden="true">
        {before}
        <mark>{wrong}</mark>
        {after}
      </pre>
    </>
  );
}
