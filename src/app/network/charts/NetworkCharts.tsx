import { useMemo } from "react";
import type { Task } from "../../../datasets/index.ts";
import {
  evaluationColumns,
  namesOf,
  type Shown,
  trainingColumns,
} from "../../../experiment/recording/columns.ts";
import { say } from "../../../words/say.ts";
import { AddChart, type ChartOffer, curvatureOffers } from "../../charts/AddChart.tsx";
import { networkQuantities } from "../../charts/added/quantities.ts";
import { AddedCharts } from "../../charts/added-part.ts";
import { AcrossSwitch } from "../../charts/axes/AcrossSwitch.tsx";
import { useAcrossOffered } from "../../charts/axes/use-across.ts";
import { useBesideLabels } from "../../charts/beside.ts";
import charts from "../../charts/charts.module.css";
import { Flows } from "../../charts/flow/Flows.tsx";
import { fitLabel, useNames } from "../../charts/names.ts";
import { useChartPreferences } from "../../charts/preferences.ts";
import { evaluated, everyStep } from "../../charts/values/sources.ts";
import { type TableColumn, tableColumn } from "../../charts/values/table-column.ts";
import { ValuesTable } from "../../charts/values/ValuesTable.tsx";
import { OwnRuns } from "../../own-run/OwnRuns.tsx";
import { splitOf } from "../../player/split.ts";
import { SeedsNote } from "../../seeds/SeedsNote.tsx";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { AccuracyChart } from "./AccuracyChart.tsx";
import { classOffer, classParts } from "./classes.ts";
import { useEpochLength, useEpochs } from "./epoch.ts";
import { GradientChart } from "./GradientChart.tsx";
import { Histograms } from "./Histograms.tsx";
import { LossChart } from "./LossChart.tsx";
import { labelsFor, layerName } from "./labels.ts";
import styles from "./network-charts.module.css";
import { partQuantities, partsId } from "./parts.ts";
import type { Groups, TrainingChartProps } from "./props.ts";
import { RatioChart } from "./RatioChart.tsx";

const stepColumn = (name: keyof typeof trainingColumns): TableColumn =>
  tableColumn(trainingColumns[name], (slot) => everyStep(slot, name));
const evaluationColumn = (name: keyof typeof evaluationColumns): TableColumn =>
  tableColumn(evaluationColumns[name], (slot) => evaluated(slot, name));

const offersFor = (task: Task): readonly ChartOffer[] => [
  classOffer(task),
  { label: say("Step length"), detail: say("of all parameters, by step"), up: "stepLength", across: "step" },
  {
    label: say("Effective learning rate"),
    detail: say("of layer 1, by step"),
    up: "rateLayer1",
    across: "step",
  },
  ...curvatureOffers(),
  {
    label: say("Any column by any other"),
    detail: say("choose both on the chart"),
    up: "testLoss",
    across: "trainLoss",
  },
];

/** @param classes true if there is an accuracy @param spent true if steps differ from gradient evaluations */
function tableColumns(classes: boolean, spent: boolean): TableColumn[] {
  const evaluations = namesOf(evaluationColumns).filter((name) => name !== "step");
  const shares: Readonly<Record<string, Shown>> = evaluationColumns;
  return [
    ...evaluations.filter((name) => classes || shares[name].unit !== "share").map(evaluationColumn),
    stepColumn("gradNorm"),
    stepColumn("stepLength"),
    evaluationColumn("step"),
    ...(spent ? [stepColumn("gradients")] : []),
  ];
}

/** Shows charts of losses, accuracy, gradients and updates of a training, with one cursor for all. */
export default function NetworkCharts() {
  const names = useNames();
  const spent = useAcrossOffered();
  const layers = useStore(({ network }) => network.hidden.length + 1);
  const task = useStore((state) => splitOf(state)?.task);
  const classes = task?.kind === "classification";
  const slot = useStore(chosenSlot);
  const ofLayers = useMemo<Groups>(
    () => ({ what: "layer", names: Array.from({ length: layers }, (_, l) => layerName(l)) }),
    [layers],
  );
  const besides = useBesideLabels();
  const epochs = useEpochs();
  const epoch = useEpochLength();
  const columns = useMemo(() => tableColumns(classes, spent), [classes, spent]);
  const parts = useMemo(() => classParts(task), [task]);
  const byClass = useChartPreferences(({ added }) => added.network.some(({ up }) => up === partsId));
  const labels = useMemo(() => {
    const ofClasses = byClass && parts ? parts.names.map((name) => fitLabel(name)) : [];
    return labelsFor(names, ofLayers.names, [...besides, ...ofClasses]);
  }, [names, ofLayers, besides, byClass, parts]);
  const quantities = useMemo(() => {
    const [first, ...others] = networkQuantities(layers, classes);
    return parts ? [first, partQuantities(parts, { slot, names }), ...others] : [first, ...others];
  }, [layers, classes, parts, slot, names]);
  const added = useChartPreferences((state) => state.added.network.length > 0);
  const whole = { tested: true, sampled: true };
  const props: TrainingChartProps = { names, labels, groups: ofLayers, epochs, epoch, ...whole };
  // Without samples, axes would show a wrong number of steps per epoch and a wrong guide.
  if (!task) return <p className={styles.waiting}>{say("Open the table to see the charts.")}</p>;
  return (
    <div className={charts.charts}>
      <SeedsNote />
      <AcrossSwitch />
      <Flows />
      <LossChart {...props} />
      <OwnRuns />
      {classes && <AccuracyChart {...props} />}
      <GradientChart {...props} />
      <RatioChart {...props} />
      {added && (
        <AddedCharts
          kind="network"
          groups={quantities}
          names={names}
          right={labels.right}
          offset={0}
          alias={epochs}
        />
      )}
      <AddChart kind="network" offers={offersFor(task)} />
      <ValuesTable names={names} columns={columns} />
      <Histograms names={names} />
    </div>
  );
}
