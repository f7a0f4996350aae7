import { useMemo } from "react";
import { namesOf, surfaceColumns } from "../../experiment/recording/columns.ts";
import { offsetOf } from "../../plot/chart/baseline.ts";
import { useStore } from "../state/store.ts";
import { AcrossSwitch } from "./AcrossSwitch.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import styles from "./charts.module.css";
import { fitLabel, roomFor, useNames } from "./names.ts";
import { useAcrossOffered } from "./use-across.ts";
import { chartOf, quantities } from "./values/quantities.ts";
import { trajectorySource } from "./values/sources.ts";
import { type TableColumn, tableColumn } from "./values/table-column.ts";
import { ValuesTable } from "./values/ValuesTable.tsx";

const inTable = (name: keyof typeof surfaceColumns): TableColumn =>
  tableColumn(surfaceColumns[name], (slot) => trajectorySource(slot, name));

const tableColumns = namesOf(surfaceColumns)
  .filter((name) => name !== "gradients")
  .map(inTable);
const withGradients = [...tableColumns, inTable("gradients")];

/** Shows charts of loss, gradient norm and distance to the nearest minimum, with one cursor for all. */
export default function Charts() {
  const offset = useStore(({ surface }) => offsetOf(surface.surface));
  const names = useNames();
  const spent = useAcrossOffered();
  const charts = useMemo(
    () => quantities.map((name) => chartOf(name, names, name === "loss" ? offset : 0)),
    [names, offset],
  );
  const right = useMemo(() => roomFor([...names.values()].map((name) => fitLabel(name))), [names]);
  return (
    <div className={styles.charts}>
      <AcrossSwitch />
      {charts.map((chart) => (
        <ChartPanel key={chart.id} chart={chart} right={right} />
      ))}
      <ValuesTable names={names} columns={spent ? withGradients : tableColumns} />
    </div>
  );
}
