import type { CsvChoice, CsvResult } from "../../../../datasets/csv.ts";
import { say } from "../../../../words/say.ts";
import { printExact } from "../../../ui/values/number.ts";
import { inputsIn } from "./csv-session.ts";
import styles from "./own-table.module.css";

interface Props {
  readonly result: CsvResult;
  readonly choice: CsvChoice;
}

/** Shows the first rows of the file as they were read, with all columns; those that are left out are pale. */
export function CsvPreview({ result, choice }: Props) {
  const { columns, preview } = result;
  if (preview.length === 0) return null;
  const inputs = new Set(inputsIn(choice, result));
  const target = choice.target ?? result.target;
  const role = (at: number) => {
    const name = columns[at]?.name;
    if (name === undefined || inputs.has(name)) return undefined;
    return name === target ? styles.target : styles.left;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables must scroll by keyboard too
    <section className={styles.rows} aria-label={say("First rows")} tabIndex={0}>
      <table>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map(({ name }, at) => (
                <th key={name} scope="col" className={role(at)}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {preview.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is identified by its index
            <tr key={row}>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is identified by its index
                <td key={at} className={role(at)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: number | string | null }) {
  if (cell === null) return <span className={styles.missing}>{say("missing")}</span>;
  return <bdi>{typeof cell === "string" ? cell : readable(cell)}</bdi>;
}

/** Returns a number to six significant digits, which suffice to recognise it. */
const readable = (value: number): string => printExact(Number(value.toPrecision(6)));
