import { useStore } from "../state/store.ts";
import { offsetOf } from "./baseline.ts";
import { ChartPanel } from "./ChartPanel.tsx";
import styles from "./charts.module.css";
import { quantities } from "./quantities.ts";
import { useRunners } from "./runners.ts";
import { ValuesTable } from "./ValuesTable.tsx";

/** Loss, gradient norm and distance to the nearest minimum by step, one under the other, with one cursor. */
export default function Charts() {
  const offset = useStore(({ surface }) => offsetOf(surface.surface));
  const runners = useRunners();
  return (
    <div className={styles.charts}>
      {quantities.map((quantity) => (
        <ChartPanel
          key={quantity.id}
          quantity={quantity}
          offset={quantity.id === "loss" ? offset : 0}
          {...runners}
        />
      ))}
      <ValuesTable names={runners.names} />
    </div>
  );
}
