import { player } from "../player/player.ts";
import { useFollow } from "../player/use-follow.ts";
import { useSpec } from "../state/store.ts";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import styles from "./charts.module.css";
import type { Names } from "./names.ts";
import { OnRequest } from "./OnRequest.tsx";
import { valueAt } from "./readings.ts";
import type { TableColumn } from "./table-column.ts";

interface ValuesTableProps {
  readonly names: Names;
  /** The first one's values tell how far a contender has come. */
  readonly columns: readonly TableColumn[];
}

/** The numbers behind the charts where the cursor stands, on request. */
export function ValuesTable(props: ValuesTableProps) {
  return (
    <OnRequest summary="Show values as a table">
      <Values {...props} />
    </OnRequest>
  );
}

function Values({ names, columns }: ValuesTableProps) {
  useFollow(300);
  // A change is told at once, its numbers when they come.
  useSpec();
  const rows = [...names].flatMap(([slot, name]) => {
    const first = columns[0].source(slot)();
    return first && first.length > 0 ? [{ slot, name, step: Math.min(player.step, first.through) }] : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard too
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
