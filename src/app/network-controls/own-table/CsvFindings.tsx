import type { BadCsv, GoodCsv } from "../../../datasets/csv.ts";
import type { Table } from "../../../datasets/index.ts";
import { printExact } from "../../controls/number.ts";
import type { Session } from "./csv-session.ts";
import styles from "./own-table.module.css";

/** Rows shown of a table. */
const shown = 5;

/** What the reading came to: the first rows of a table, or what is wrong with it, by row and column. */
export function CsvFindings({ session: { result, reading } }: { session: Session }) {
  return (
    <>
      <div role="alert">{result && "problems" in result && !reading && <Problems {...result} />}</div>
      <div role="status">{result && "table" in result && !reading && <Found {...result} />}</div>
      {result && "table" in result && <FirstRows table={result.table} />}
    </>
  );
}

function Problems({ problems, total }: BadCsv) {
  const more = total - problems.length;
  return (
    <div className={styles.problems}>
      <p>
        {total === 1 ? "One thing is in the way:" : `${total.toLocaleString("en")} things are in the way:`}
      </p>
      <ul>
        {problems.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
        {more > 0 && <li>and {more.toLocaleString("en")} more.</li>}
      </ul>
      <p>What the network learns from at present stays as it is.</p>
    </div>
  );
}

function Found({ table, warnings }: GoodCsv) {
  const { rows, task, target, features } = table;
  const learned = task.kind === "regression" ? "a number" : `${task.classes.length} classes`;
  return (
    <>
      <p className={styles.found}>
        {rows.toLocaleString("en")} rows: {target} ({learned}) from {features.length}{" "}
        {features.length === 1 ? "column" : "columns"}.
      </p>
      {warnings.map(({ message }) => (
        <p key={message} className={styles.warning}>
          {message}
        </p>
      ))}
    </>
  );
}

function FirstRows({ table }: { table: Table }) {
  const { features, target, rows } = table;
  const count = Math.min(shown, rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled by the keyboard too
    <section className={styles.rows} aria-label="First rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {features.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className={styles.target}>
              {target}
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              {features.map((name, at) => (
                <td key={name}>{readable(table.inputs[row * features.length + at])}</td>
              ))}
              <td className={styles.target}>{targetIn(table, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function targetIn({ task, targets }: Table, row: number): string {
  return task.kind === "classification" ? task.classes[targets[row]] : readable(targets[row]);
}

/** To six digits: enough to know it by. */
const readable = (value: number): string => printExact(Number(value.toPrecision(6)));
