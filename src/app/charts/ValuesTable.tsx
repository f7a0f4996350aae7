import { useState } from "react";
import { KeySwatch } from "../controls/KeySwatch.tsx";
import { player } from "../state/player.ts";
import styles from "./charts.module.css";
import { useFollow } from "./follow.ts";
import { exact } from "./format.ts";

interface ValuesTableProps {
  /** By slot. */
  readonly names: ReadonlyMap<number, string>;
}

/** The numbers behind the charts where the cursor stands, on request. */
export function ValuesTable({ names }: ValuesTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.values} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show values as a table</summary>
      {open && <Values names={names} />}
    </details>
  );
}

const columns = [
  { id: "loss", title: "Loss" },
  { id: "gradNorm", title: "Gradient norm" },
  { id: "distance", title: "Distance" },
  { id: "x", title: "x" },
  { id: "y", title: "y" },
] as const;

function Values({ names }: ValuesTableProps) {
  useFollow(300);
  const rows = [...names].flatMap(([slot, name]) => {
    const track = player.tracks.get(slot);
    return track && track.length > 0
      ? [{ slot, name, track, step: Math.min(player.step, track.length - 1) }]
      : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label="Values as a table">
      <table>
        <caption>At step {player.step}</caption>
        <thead>
          <tr>
            <th scope="col">Contender</th>
            <th scope="col">Step</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slot, name, track, step }) => (
            <tr key={slot}>
              <th scope="row">
                <KeySwatch slot={slot} /> {name}
              </th>
              <td>{step}</td>
              {columns.map(({ id }) => (
                <td key={id}>{exact(track[id][step])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
