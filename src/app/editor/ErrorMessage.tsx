import type { LanguageError } from "../../lang/index.ts";
import styles from "./editor.module.css";
import { errorPlace } from "./error-place.ts";

interface ErrorMessageProps {
  readonly text: string;
  readonly error: LanguageError;
  /** What is the case meanwhile, in a sentence. */
  readonly meanwhile: string;
}

/** What is wrong with a text, where, and what is shown meanwhile. */
export function ErrorMessage({ text, error, meanwhile }: ErrorMessageProps) {
  const { before, wrong, after, line } = errorPlace(text, error.span);
  return (
    <>
      <p className={styles.message}>
        {line === null ? "" : `Line ${line}: `}
        {error.sentences} {meanwhile}
      </p>
      <pre className={styles.place} aria-hidden="true">
        {before}
        <mark>{wrong}</mark>
        {after}
      </pre>
    </>
  );
}
