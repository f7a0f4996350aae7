import { useMemo } from "react";
import { isRandom } from "../../../experiment/is-random.ts";
import { evaluationColumns, trainingColumns } from "../../../experiment/recording/columns.ts";
import { leastOf } from "../../../plot/chart/baseline.ts";
import type { Subject } from "../../../plot/problem/problem-view.ts";
import { say, translated } from "../../../words/say.ts";
import { AddChart, type ChartOffer, curvatureOffers } from "../../charts/AddChart.tsx";
import { AddedCharts } from "../../charts/added-part.ts";
import { AcrossSwitch } from "../../charts/axes/AcrossSwitch.tsx";
import { useAcrossOffered } from "../../charts/axes/use-across.ts";
import { useBesideLabels } from "../../charts/beside.ts";
import charts from "../../charts/charts.module.css";
import { useNames } from "../../charts/names.ts";
import { useChartPreferences } from "../../charts/preferences.ts";
import { evaluated, everyStep } from "../../charts/values/sources.ts";
import { type TableColumn, tableColumn } from "../../charts/values/table-column.ts";
import { ValuesTable } from "../../charts/values/ValuesTable.tsx";
import { AccuracyChart } from "../../network/charts/AccuracyChart.tsx";
import { GradientChart } from "../../network/charts/GradientChart.tsx";
import { LossChart } from "../../network/charts/LossChart.tsx";
import { capital, labelsFor } from "../../network/charts/labels.ts";
import { partsId } from "../../network/charts/parts.ts";
import type { Groups, TrainingChartProps } from "../../network/charts/props.ts";
import { RatioChart } from "../../network/charts/RatioChart.tsx";
import { OwnRuns } from "../../own-run/OwnRuns.tsx";
import { SeedsNote } from "../../seeds/SeedsNote.tsx";
import { chosenSlot } from "../../state/chosen.ts";
import { useSpec, useStore } from "../../state/store.ts";
import { useSubject } from "../subject.ts";
import { evaluationsOf, type Measures, problemQuantities } from "./quantities.ts";

/** Shows charts of losses, accuracy, gradients and updates of a race on a problem, with one cursor for all. */
export default function ProblemCharts() {
  const subject = useSubject();
  const names = useNames();
  const spent = useAcrossOffered();
  const slot = useStore(chosenSlot);
  const sampled = useSpec(isRandom);
  const groups = useMemo<Groups>(
    () => ({ what: "tensor", names: subject.objective.tensors.map(({ name }) => name) }),
    [subject],
  );
  const besides = useBesideLabels();
  const measures = useMemo(() => measuresOf(subject), [subject]);
  const labels = useMemo(() => labelsFor(names, groups.names, besides), [names, groups, besides]);
  const columns = useMemo(() => tableColumns(measures, spent), [measures, spent]);
  const quantities = useMemo(
    () => problemQuantities(subject, { slot, names }, measures),
    [subject, slot, names, measures],
  );
  const added = useChartPreferences((state) => state.added.problem.length > 0);
  const least = useStore(({ problem }) => leastOf(problem));
  const whole = { tested: measures.tested, sampled, least };
  const props: TrainingChartProps = { names, labels, groups, epoch: 1, ...whole };
  return (
    <div className={charts.charts}>
      <SeedsNote />
      <AcrossSwitch />
      <LossChart {...props} />
      <OwnRuns />
      {measures.classes && <AccuracyChart {...props} />}
      <GradientChart {...props} />
      <RatioChart {...props} />
      {added && (
        <AddedCharts kind="problem" groups={quantities} names={names} right={labels.right} offset={0} />
      )}
      <AddChart kind="problem" offers={offersFor(subject)} />
      <ValuesTable names={names} columns={columns} />
    </div>
  );
}

/** Returns which evaluations a problem has, by one at its start. */
function measuresOf({ objective }: Subject): Measures {
  const { train, test } = objective.evaluate(objective.start);
  return { tested: !Number.isNaN(test.loss), classes: !Number.isNaN(train.accuracy) };
}

function offersFor({ definition }: Subject): readonly ChartOffer[] {
  const { one, value } = definition.part;
  return [
    {
      label: say("{measure} by part", { measure: capital(translated(value)) }),
      detail: say("a line for each {part}", { part: translated(one) }),
      up: partsId,
      across: "step",
    },
    {
      label: say("Step length"),
      detail: say("of all parameters, by step"),
      up: "stepLength",
      across: "step",
    },
    {
      label: say("Effective learning rate"),
      detail: say("of a tensor, by step"),
      up: "rateLayer1",
      across: "step",
    },
    ...curvatureOffers(),
    {
      label: say("Any column by any other"),
      detail: say("choose both on the chart"),
      up: "trainLoss",
      across: "gradNorm",
    },
  ];
}

const stepColumn = (name: keyof typeof trainingColumns): TableColumn =>
  tableColumn(trainingColumns[name], (slot) => everyStep(slot, name));
const evaluationColumn = (name: keyof typeof evaluationColumns): TableColumn =>
  tableColumn(evaluationColumns[name], (slot) => evaluated(slot, name));

/** @param spent true if steps differ from gradient evaluations */
function tableColumns(measures: Measures, spent: boolean): TableColumn[] {
  return [
    ...evaluationsOf(measures).map(evaluationColumn),
    stepColumn("gradNorm"),
    stepColumn("stepLength"),
    evaluationColumn("step"),
    ...(spent ? [stepColumn("gradients")] : []),
  ];
}
