import { Fragment, type ReactNode } from "react";
import { ScaleSwitch } from "./axes/ScaleSwitch.tsx";
import type { Chart } from "./chart.ts";
import styles from "./charts.module.css";

interface PanelHeadProps {
  readonly id: string;
  readonly chart: Pick<Chart, "id" | "title" | "heading">;
  /** Takes the place of the title where the reader can choose it. */
  readonly heading?: ReactNode;
  readonly tools?: ReactNode;
  /** The button that removes the chart, last of all. */
  readonly remove?: ReactNode;
  /** Notes on what the chart shows, a few words each, or one sentence. */
  readonly notes: ReactNode | readonly ReactNode[];
  /** True where the axes can be logarithmic or linear. */
  readonly scalable: boolean;
}

/** Shows the title of a chart, its controls, and under them notes on what it shows. */
export function PanelHead({ id, chart, heading, tools, remove, notes, scalable }: PanelHeadProps) {
  const shown = [notes].flat().filter(Boolean);
  return (
    <>
      <header className={styles.head}>
        <h2 id={id} className={heading ? "visually-hidden" : styles.title}>
          {chart.heading ?? chart.title}
        </h2>
        {heading}
        <div className={styles.tools}>
          {tools}
          {scalable && <ScaleSwitch chart={chart.id} title={chart.title} />}
          {remove}
        </div>
      </header>
      {shown.length > 0 && (
        <p className={styles.caption}>
          {shown.map((note, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes stay in their order
            <Fragment key={i}>
              {i > 0 && " · "}
              {note}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
