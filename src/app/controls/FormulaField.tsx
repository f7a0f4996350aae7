import { useEffect, useId, useRef, useState } from "react";
import { LanguageError } from "../../lang/index.ts";
import { parseSurfaceFormula } from "../../surfaces/index.ts";
import { useStore } from "../state/store.ts";
import { setSurface } from "../state/surface-actions.ts";
import buttons from "./buttons.module.css";
import { errorPlace } from "./error-place.ts";
import styles from "./FormulaField.module.css";

/** How long typing rests before a formula is drawn, in milliseconds. */
const rest = 200;

/** The field for a surface of one's own; nothing where one of the built-in ones is chosen. */
export function FormulaField() {
  const source = useStore(({ surface: { surface } }) => (surface.kind === "formula" ? surface.source : null));
  return source === null ? null : <Editor source={source} />;
}

/**
 * Edits the formula. One that cannot be read stays in the field with the place and the reason, and the picture of
 * the last one that could stays on the stage.
 */
function Editor({ source }: { source: string }) {
  const [text, setText] = useState(source);
  const drawn = useRef(source);
  const messageId = useId();
  const error = complaintAbout(text);

  // A formula from elsewhere (undo, a link) replaces the text, unless that would lose something typed that is not drawn.
  useEffect(() => {
    const before = drawn.current;
    if (source === before) return;
    drawn.current = source;
    setText((present) => (present === before ? source : present));
  }, [source]);

  const readable = error === null;
  useEffect(() => {
    if (!readable || text === drawn.current) return;
    const timer = setTimeout(() => {
      drawn.current = text;
      setSurface({ kind: "formula", source: text });
    }, rest);
    return () => clearTimeout(timer);
  }, [text, readable]);

  return (
    <section className={styles.formula} aria-label="Formula of the surface">
      <label className={styles.label} htmlFor={`${messageId}field`}>
        f(x, y) =
      </label>
      <textarea
        id={`${messageId}field`}
        className={styles.field}
        rows={Math.min(8, Math.max(2, text.split("\n").length, Math.ceil(text.length / 34)))}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={error !== null}
        aria-describedby={messageId}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div id={messageId} role="status">
        {error && <Complaint text={text} error={error} />}
      </div>
      {error && (
        <button type="button" className={`${buttons.quiet} ${styles.back}`} onClick={() => setText(source)}>
          Back to the formula that is drawn
        </button>
      )}
    </section>
  );
}

function Complaint({ text, error }: { text: string; error: LanguageError }) {
  const { before, wrong, after, line } = errorPlace(text, error.span);
  return (
    <>
      <p className={styles.message}>
        {line === null ? "" : `Line ${line}: `}
        {error.message}
        {error.hint && ` ${error.hint}`} The stage shows the last formula that could be read.
      </p>
      <pre className={styles.place} aria-hidden="true">
        {before}
        <mark>{wrong}</mark>
        {after}
      </pre>
    </>
  );
}

function complaintAbout(source: string): LanguageError | null {
  try {
    parseSurfaceFormula(source);
    return null;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}
