import { useMemo } from "react";
import { namesOf, surfaceColumns } from "../../experiment/recording/columns.ts";
import { offsetOf } from "../../plot/chart/baseline.ts";
import { say } from "../../words/say.ts";
import { OwnRuns } from "../own-run/OwnRuns.tsx";
import { SeedsNote } from "../seeds/SeedsNote.tsx";
import { useStore } from "../state/store.ts";
import { AddChart, type ChartOffer, curvatureOffers } from "./AddChart.tsx";
import { surfaceQuantities } from "./added/quantities.ts";
import { AddedCharts } from "./added-part.ts";
import { AcrossSwitch } from "./axes/AcrossSwitch.tsx";
import { useAcrossOffered } from "./axes/use-across.ts";
import { useBesideLabels } from "./beside.ts";
import { ChartPanel } from "./ChartPanel.tsx";
import styles from "./charts.module.css";
import { Flows } from "./flow/Flows.tsx";
import { fitLabel, roomFor, useNames } from "./names.ts";
import { useChartPreferences } from "./preferences.ts";
import { chartOf, quantities } from "./values/quantities.ts";
import { trajectorySource } from "./values/sources.ts";
import { type TableColumn, tableColumn } from "./values/table-column.ts";
import { ValuesTable } from "./values/ValuesTable.tsx";

const inTable = (name: keyof typeof surfaceColumns): TableColumn =>
  tableColumn(surfaceColumns[name], (slot) => trajectorySource(slot, name));

/** @param spent true if steps differ from gradient evaluations */
const tableColumns = (spent: boolean): readonly TableColumn[] => [
  ...namesOf(surfaceColumns)
    .filter((name) => name !== "gradients")
    .map(inTable),
  ...(spent ? [inTable("gradients")] : []),
];

const offersHere = (): readonly ChartOffer[] => [
  { label: say("Step length"), detail: say("by step"), up: "stepLength", across: "step" },
  { label: say("Effective learning rate, x"), detail: say("by step"), up: "rateX", across: "step" },
  { label: say("Effective learning rate, y"), detail: say("by step"), up: "rateY", across: "step" },
  ...curvatureOffers(),
  {
    label: say("Any column by any other"),
    detail: say("choose both on the chart"),
    up: "gradNorm",
    across: "loss",
  },
];

/** Shows charts of loss, gradient norm and distance to the nearest minimum, with one cursor for all. */
export default function Charts() {
  const offset = useStore(({ surface }) => offsetOf(surface.surface));
  const names = useNames();
  const spent = useAcrossOffered();
  const added = useChartPreferences((state) => state.added.surface.length > 0);
  const charts = useMemo(
    () => quantities.map((name) => chartOf(name, names, name === "loss" ? offset : 0)),
    [names, offset],
  );
  const columns = useMemo(() => tableColumns(spent), [spent]);
  const groups = useMemo(surfaceQuantities, []);
  const besides = useBesideLabels();
  const right = useMemo(
    () => roomFor([...[...names.values()].map((name) => fitLabel(name)), ...besides]),
    [names, besides],
  );
  return (
    <div className={styles.charts}>
      <SeedsNote />
      <AcrossSwitch />
      <Flows />
      {charts.map((chart) => (
        <ChartPanel key={chart.id} chart={chart} right={right} />
      ))}
      {added && <AddedCharts kind="surface" groups={groups} names={names} right={right} offset={offset} />}
      <OwnRuns />
      <AddChart kind="surface" offers={offersHere()} />
      <ValuesTable names={names} columns={columns} />
    </div>
  );
}
