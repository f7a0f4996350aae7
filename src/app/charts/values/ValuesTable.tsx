import { indexAt } from "../../../plot/chart/column.ts";
import { say } from "../../../words/say.ts";
import { player } from "../../player/player.ts";
import { useFollow } from "../../player/use-follow.ts";
import { useSpec } from "../../state/store.ts";
import { KeySwatch } from "../../ui/KeySwatch.tsx";
import styles from "../charts.module.css";
import { textWidth } from "../drawing/text-width.ts";
import type { Names } from "../names.ts";
import { OnRequest } from "../OnRequest.tsx";
import { useSize } from "../size.ts";
import { quartilesIn, valueAt } from "./readings.ts";
import type { TableColumn } from "./table-column.ts";

interface ValuesTableProps {
  readonly names: Names;
  /** The columns; the last step recorded in the first one is that of the contender. */
  readonly columns: readonly TableColumn[];
}

/** Shows the numbers of the charts at the cursor as a table, on request. */
export function ValuesTable(props: ValuesTableProps) {
  return (
    <OnRequest summary={say("Show values as a table")}>
      <Values {...props} />
    </OnRequest>
  );
}

/** A contender that has begun, and its step at the cursor. */
interface Begun {
  readonly slot: number;
  readonly name: string;
  readonly step: number;
}

/** The longest number, which decides how many contenders fit beside each other, and pixels before each number. */
const longest = "−0.000123456";
const padding = 8;

/** Returns the width of a text in the table, in pixels. */
const measure = (text: string): number => textWidth(text, 400, 11.5);

/** Shows a table with a column for each contender; as many tables as it takes for all to be in sight. */
function Values({ names, columns }: ValuesTableProps) {
  useFollow(300);
  // A change of the spec is rendered at once, its numbers when they arrive.
  const { seeds, seed } = useSpec();
  const { ref, width } = useSize<HTMLElement>();
  const begun = [...names].flatMap(([slot, name]): Begun[] => {
    const first = columns[0].source(slot)();
    return first && first.length > 0 ? [{ slot, name, step: Math.min(player.step, first.through) }] : [];
  });
  const titles = Math.max(...columns.flatMap(({ title }) => title.split(" ").map(measure)));
  const abreast = Math.max(1, Math.floor((width - titles) / (measure(longest) + padding)));
  const count = Math.max(1, Math.ceil(begun.length / abreast));
  const each = Math.ceil(begun.length / count);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
    <section ref={ref} className={styles.scroll} tabIndex={0} aria-label={say("Values as a table")}>
      {seeds && (
        <p className={styles.caption}>
          {say("Medians of {seeds} seeds with their quartiles; a number without these is of seed {seed}.", {
            seeds,
            seed: String(seed),
          })}
        </p>
      )}
      {Array.from({ length: count }, (_, t) => (
        <Table
          key={begun[t * each]?.slot ?? 0}
          begun={begun.slice(t * each, (t + 1) * each)}
          columns={columns}
          first={t === 0}
        />
      ))}
    </section>
  );
}

interface TableProps {
  readonly begun: readonly Begun[];
  readonly columns: readonly TableColumn[];
  readonly first: boolean;
}

function Table({ begun, columns, first }: TableProps) {
  return (
    <table aria-busy={player.isBehind}>
      <caption className={first ? "" : "visually-hidden"}>
        {say("At step {step}", { step: String(player.step) })}
      </caption>
      <thead>
        <tr>
          <td />
          {begun.map(({ slot, name }) => (
            <th key={slot} scope="col">
              <KeySwatch slot={slot} />
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say("Step||count")}</th>
          {begun.map(({ slot, step }) => (
            <td key={slot}>{step}</td>
          ))}
        </tr>
        {columns.map((column) => (
          <tr key={column.title}>
            <th scope="row">{column.title}</th>
            {begun.map(({ slot, step }) => (
              <Cell key={slot} column={column} slot={slot} step={step} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly column: TableColumn;
  readonly slot: number;
  readonly step: number;
}

/** Shows a number; where it is the median of several seeds, with the quartiles under it. */
function Cell({ column: { source, format }, slot, step }: CellProps) {
  const column = source(slot)();
  if (!column) return <td>–</td>;
  const quartiles = quartilesIn(column, indexAt(column, step), format);
  return (
    <td>
      {format(valueAt(column, step))}
      {quartiles && <small className={styles.quartiles}>{quartiles}</small>}
    </td>
  );
}
