import { useMemo } from "react";
import { captionOf, offsetOf } from "../../figure/chart/baseline.ts";
import { useStore } from "../state/store.ts";
import { AcrossSwitch } from "./AcrossSwitch.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import styles from "./charts.module.css";
import { fitLabel, roomFor, useNames } from "./names.ts";
import { chartOf, quantities, trackSource } from "./quantities.ts";
import { useAcrossOffered } from "./use-across.ts";
import { type TableColumn, ValuesTable } from "./ValuesTable.tsx";

const tableColumns: readonly TableColumn[] = [
  { title: "Loss", source: (slot) => trackSource(slot, "loss") },
  { title: "Gradient norm", source: (slot) => trackSource(slot, "gradNorm") },
  { title: "Distance", source: (slot) => trackSource(slot, "distance") },
  { title: "x", source: (slot) => trackSource(slot, "x") },
  { title: "y", source: (slot) => trackSource(slot, "y") },
];
const withGradients: readonly TableColumn[] = [
  ...tableColumns,
  { title: "Gradients", source: (slot) => trackSource(slot, "gradients"), format: String },
];

/** Loss, gradient norm and distance to the nearest minimum, one under the other, with one cursor. */
export default function Charts() {
  const offset = useStore(({ surface }) => offsetOf(surface.surface));
  const names = useNames();
  const spent = useAcrossOffered();
  const charts = useMemo(
    () => quantities.map((quantity) => chartOf(quantity, names, quantity.id === "loss" ? offset : 0)),
    [names, offset],
  );
  const right = useMemo(() => roomFor([...names.values()].map((name) => fitLabel(name))), [names]);
  return (
    <div className={styles.charts}>
      <AcrossSwitch />
      {charts.map((chart) => (
        <ChartPanel
          key={chart.id}
          chart={chart}
          right={right}
          caption={(axis, by) => captionOf(axis, chart.offset, by)}
        />
      ))}
      <ValuesTable names={names} columns={spent ? withGradients : tableColumns} />
    </div>
  );
}
