import { useEffect, useReducer, useRef } from "react";
import type { CsvChoice, CsvResult } from "../../../../datasets/csv.ts";
import { csvLimits, outsideName } from "../../../../datasets/index.ts";
import { say } from "../../../../words/say.ts";
import { CsvClient } from "../../../../worker/csv/client.ts";
import { setOwnTable } from "../../../actions/network-actions.ts";
import buttons from "../../../ui/buttons.module.css";
import { Dialog } from "../../../ui/Dialog.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { CsvChoices } from "./CsvChoices.tsx";
import { CsvFindings } from "./CsvFindings.tsx";
import { CsvFormatFields } from "./CsvFormatFields.tsx";
import { CsvPreview } from "./CsvPreview.tsx";
import { next, noSession, refusalOf, type Session } from "./csv-session.ts";
import { closeCsv, useCsv } from "./csv-window.ts";
import styles from "./own-table.module.css";

/** Shows the dialog in which a file becomes a table: its choices, the result of the reading, and the first rows. */
export default function CsvWindow() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { session, open, choose, cancel } = useSession();

  const findings = useRef<HTMLDivElement>(null);
  const { file, reading, choice, result } = session;
  const decided = result && "table" in result && result.unclear === null;
  const table = decided && !reading ? result.table : null;
  const answer = (chosen: CsvChoice) => {
    choose(chosen);
    // The button that was pressed disappears.
    findings.current?.focus();
  };
  const use = () => {
    if (!table || !file) return;
    setOwnTable(table, file.name);
    dialog.current?.close();
  };
  const footer = (
    <>
      <button type="button" className={buttons.button} onClick={() => dialog.current?.close()}>
        {say("Cancel")}
      </button>
      <button type="button" className={buttons.primary} disabled={table === null} onClick={use}>
        {say("Use this table")}
      </button>
    </>
  );
  return (
    <Dialog
      ref={dialog}
      title={say("Your own table")}
      kind="page"
      className={styles.window}
      footer={footer}
      onClose={closeCsv}
    >
      <p className={styles.terms}>
        {say(
          "A CSV file with a row for each sample. Words become an input each, or the classes to be learned. At most {rows} rows, {columns} columns and {megabytes} MB. It is read on this machine and stays here: nothing is uploaded.",
          { rows: csvLimits.rows, columns: csvLimits.columns, megabytes: csvLimits.bytes / 1e6 },
        )}
      </p>
      <FileRow session={session} onFile={open} onCancel={cancel} />
      <div className={styles.reread} data-reading={reading && result !== null}>
        <div ref={findings} tabIndex={-1} className={styles.findings}>
          <CsvFindings result={result} choice={choice} onChoice={answer} />
        </div>
        {result && <Reading result={result} choice={choice} onChoice={choose} />}
      </div>
    </Dialog>
  );
}

interface ReadingProps {
  readonly result: CsvResult;
  readonly choice: CsvChoice;
  readonly onChoice: (choice: CsvChoice) => void;
}

/** Shows all choices about a file and its first rows. */
function Reading({ result, choice, onChoice }: ReadingProps) {
  const format = result.format && { ...result.format, ...choice.format };
  return (
    <>
      {result.columns.length > 0 && <CsvChoices result={result} choice={choice} onChoice={onChoice} />}
      {format && <CsvFormatFields result={result} format={format} choice={choice} onChoice={onChoice} />}
      <CsvPreview result={result} choice={choice} />
    </>
  );
}

/** Returns the session of a file and its actions. The worker lives as long as the dialog. */
function useSession() {
  const [session, dispatch] = useReducer(next, noSession);
  const client = useRef<CsvClient | null>(null);
  const dropped = useCsv((state) => state.dropped);

  const open = (file: File) => {
    dispatch({ type: "file", file });
    if (refusalOf(file) === null) client.current?.read(file, {});
  };
  const choose = (choice: CsvChoice) => {
    dispatch({ type: "choice", choice });
    if (session.file) client.current?.read(session.file, choice);
  };
  const cancel = () => {
    client.current?.cancel();
    dispatch({ type: "cancelled" });
  };
  useEffect(() => {
    client.current = new CsvClient({
      onRead: (result) => dispatch({ type: "read", result }),
      onFailure: (why) => dispatch({ type: "failed", why }),
    });
    return () => client.current?.dispose();
  }, []);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (dropped) latest.current(dropped);
  }, [dropped]);
  return { session, open, choose, cancel };
}

interface FileRowProps {
  readonly session: Session;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

function FileRow({ session: { file, reading, error }, onFile, onCancel }: FileRowProps) {
  return (
    <>
      <div className={styles.file}>
        <FileButton
          className={buttons.button}
          text={say(file ? "Choose another file…" : "Choose a file…")}
          label={say("CSV file")}
          accept=".csv,.tsv,.tab,.txt,.data,.dat,text/csv,text/tab-separated-values,text/plain"
          takesFocus
          onFiles={([chosen]) => onFile(chosen)}
        />
        <span>{file ? <bdi>{outsideName(file.name)}</bdi> : say("or drop one on the page")}</span>
      </div>
      {reading && (
        <div className={styles.reading}>
          <progress aria-label={say("Reading the file")} />
          <button type="button" className={buttons.quiet} onClick={onCancel}>
            {say("Cancel reading")}
          </button>
        </div>
      )}
      <p className={styles.error} role="alert">
        {error}
      </p>
    </>
  );
}
