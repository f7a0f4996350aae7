import { useId } from "react";
import { applyFix } from "../../lang/index.ts";
import { translated } from "../../words/say.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import buttons from "../ui/buttons.module.css";
import type { CodeEditorProps } from "./CodeEditor.tsx";
import { ErrorMessage } from "./ErrorMessage.tsx";
import styles from "./editor.module.css";
import { useTyped } from "./use-typed.ts";
import type { Word } from "./words.ts";

const CodeEditor = lazyPart<CodeEditorProps>(
  "src/app/editor/CodeEditor.tsx",
  () => import("./CodeEditor.tsx"),
  {
    name: "The editor",
    className: styles.message,
    pending: ({ given }) => <pre className={styles.waiting}>{given.text}</pre>,
  },
);

interface TextEditorProps {
  /** A name for what is edited, the same in all languages: "rule 1". */
  readonly field: string;
  /** The text in force. */
  readonly source: string;
  /** Name for screen readers: "Update rule of Adam". */
  readonly label: string;
  readonly names: readonly Word[];
  readonly reductions: readonly Word[];
  /** Throws a LanguageError if a text is not valid. */
  readonly read: (text: string) => void;
  readonly apply: (text: string) => void;
  /** A sentence that says what is in force while the text is not valid. */
  readonly meanwhile: string;
  /** Label of the button that restores the text in force. */
  readonly back: string;
}

/** Shows an editor with the error below it, and buttons that fix it or restore the text in force. */
export function TextEditor(props: TextEditorProps) {
  const { field, source, label, names, reductions, read, apply, meanwhile, back } = props;
  const { text, given, type, give, error } = useTyped(field, source, read, apply);
  const message = useId();
  return (
    <>
      <CodeEditor
        given={given}
        onChange={type}
        label={label}
        error={error}
        names={names}
        reductions={reductions}
      />
      <div id={message} role="status">
        {error && <ErrorMessage text={text} error={error} meanwhile={meanwhile} />}
      </div>
      {error?.fix && (
        <button
          type="button"
          className={`${buttons.quiet} ${styles.back}`}
          onClick={() => give(applyFix(text, error, read))}
        >
          {translated(error.fix.label)}
        </button>
      )}
      {error && (
        <button type="button" className={`${buttons.quiet} ${styles.back}`} onClick={() => give(source)}>
          {back}
        </button>
      )}
    </>
  );
}
