import { useMemo } from "react";
import { percent } from "../../figure/chart/format.ts";
import { AcrossSwitch } from "../charts/AcrossSwitch.tsx";
import charts from "../charts/charts.module.css";
import { useNames } from "../charts/names.ts";
import { useAcrossOffered } from "../charts/use-across.ts";
import { type TableColumn, ValuesTable } from "../charts/ValuesTable.tsx";
import { splitOf } from "../state/split.ts";
import { useStore } from "../state/store.ts";
import { AccuracyChart } from "./AccuracyChart.tsx";
import { evaluated, everyStep } from "./columns.ts";
import { useEpochLength, useEpochs } from "./epoch.ts";
import { GradientChart } from "./GradientChart.tsx";
import { Histograms } from "./Histograms.tsx";
import { LossChart } from "./LossChart.tsx";
import { labelsFor } from "./labels.ts";
import styles from "./network-charts.module.css";
import type { NetworkChartProps } from "./props.ts";
import { RatioChart } from "./RatioChart.tsx";

const losses: readonly TableColumn[] = [
  { title: "Train loss", source: (slot) => evaluated(slot, "trainLoss") },
  { title: "Test loss", source: (slot) => evaluated(slot, "testLoss") },
];
const accuracies: readonly TableColumn[] = [
  { title: "Train accuracy", source: (slot) => evaluated(slot, "trainAccuracy"), format: percent },
  { title: "Test accuracy", source: (slot) => evaluated(slot, "testAccuracy"), format: percent },
];
const others: readonly TableColumn[] = [
  { title: "Gradient norm", source: (slot) => everyStep(slot, ({ gradNorm }) => gradNorm) },
  { title: "Evaluated at", source: (slot) => evaluated(slot, "step"), format: String },
];

const spending: readonly TableColumn[] = [
  { title: "Gradients", source: (slot) => everyStep(slot, ({ gradients }) => gradients), format: String },
];

/** How training goes, step by step: losses, accuracy, gradients and updates, one under the other, with one cursor. */
export default function NetworkCharts() {
  const names = useNames();
  const spent = useAcrossOffered();
  const layers = useStore(({ network }) => network.hidden.length + 1);
  const task = useStore((state) => splitOf(state)?.task.kind);
  const classes = task === "classification";
  const labels = useMemo(() => labelsFor(names, layers), [names, layers]);
  const epochs = useEpochs();
  const epoch = useEpochLength();
  const props: NetworkChartProps = { names, labels, layers, epochs, epoch };
  // Axes without samples would say what is not so: how many steps an epoch has, where a guide lies.
  if (!task) return <p className={styles.waiting}>The charts come with the rows of the table.</p>;
  return (
    <div className={charts.charts}>
      <AcrossSwitch />
      <LossChart {...props} />
      {classes && <AccuracyChart {...props} />}
      <GradientChart {...props} />
      <RatioChart {...props} />
      <ValuesTable
        names={names}
        columns={[...losses, ...(classes ? accuracies : []), ...others, ...(spent ? spending : [])]}
      />
      <Histograms names={names} />
    </div>
  );
}
