import { player } from "../../player/player.ts";
import { useFollow } from "../../player/use-follow.ts";
import { useSpec } from "../../state/store.ts";
import { KeySwatch } from "../../ui/KeySwatch.tsx";
import styles from "../charts.module.css";
import type { Names } from "../names.ts";
import { OnRequest } from "../OnRequest.tsx";
import { valueAt } from "./readings.ts";
import type { TableColumn } from "./table-column.ts";

interface ValuesTableProps {
  readonly names: Names;
  /** The columns; the last step recorded in the first one is that of the contender. */
  readonly columns: readonly TableColumn[];
}

/** Shows the numbers of the charts at the cursor as a table, on request. */
export function ValuesTable(props: ValuesTableProps) {
  return (
    <OnRequest summary="Show values as a table">
      <Values {...props} />
    </OnRequest>
  );
}

function Values({ names, columns }: ValuesTableProps) {
  useFollow(300);
  // A change of the spec is rendered at once, its numbers when they arrive.
  useSpec();
  const rows = [...names].flatMap(([slot, name]) => {
    const first = columns[0].source(slot)();
    return first && first.length > 0 ? [{ slot, name, step: Math.min(player.step, first.through) }] : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label="Values as a table">
      <table aria-busy={player.isBehind}>
        <caption>At step {player.step}</caption>
        <thead>
          <tr>
            <th scope="col">Contender</th>
            <th scope="col">Step</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slot, name, step }) => (
            <tr key={slot}>
              <th scope="row">
                <KeySwatch slot={slot} /> {name}
              </th>
              <td>{step}</td>
              {columns.map((column) => (
                <td key={column.title}>{cell(column, slot, step)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cell({ source, format }: TableColumn, slot: number, step: number): string {
  const column = source(slot)();
  return column ? format(valueAt(column, step)) : "–";
}
