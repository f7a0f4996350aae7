import { useMemo, useState } from "react";
import { trainingColumns } from "../../../experiment/recording/columns.ts";
import { aboveMinimum } from "../../../plot/chart/baseline.ts";
import { say, translated } from "../../../words/say.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, lookOf, plainChart } from "../../charts/chart.ts";
import { FlowToggles } from "../../charts/flow/FlowToggles.tsx";
import { evaluated, everyStep } from "../../charts/values/sources.ts";
import { useStore } from "../../state/store.ts";
import { batchLine, testLine, trainLine } from "./lines.ts";
import type { ChartNames, TrainingChartProps } from "./props.ts";
import { Toggle } from "./Toggle.tsx";
import { TrainAndTest } from "./TrainAndTest.tsx";

/** Charts the loss on all training samples and on all test samples, and on request that of each batch. */
export function LossChart({ names, labels, epochs, epoch, tested, sampled, least = 0 }: TrainingChartProps) {
  const [batches, setBatches] = useState(false);
  const grows = useStore(({ kind, network }) => kind === "network" && network.batchTo !== undefined);
  const chart = useMemo(
    () => lossChart({ names, labels }, sampled && batches, tested, least),
    [names, labels, batches, sampled, tested, least],
  );
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      {...(epochs && { alias: epochs })}
      tools={
        <>
          {epochs && <FlowToggles />}
          {sampled && <Toggle label={say("Each batch")} checked={batches} onChange={setBatches} />}
        </>
      }
      caption={tested && <TrainAndTest train>{epochs && epochLength(epoch, grows)}</TrainAndTest>}
    />
  );
}

/** @param grows true where batches grow: later epochs then have fewer steps */
function epochLength(steps: number, grows: boolean): string {
  const count = String(steps);
  return grows && steps > 1
    ? say("at first {count} steps per epoch", { count })
    : say("{count} {steps:step|steps} per epoch", { count, steps });
}

/** @param least number that is subtracted from the values; the losses of single batches may be less */
function lossChart({ names, labels }: ChartNames, batches: boolean, tested: boolean, least: number): Chart {
  const offset = batches ? 0 : least;
  const heading = aboveMinimum(offset);
  const contenders = [...names].map(([slot, name]) => ({
    slot,
    name,
    train: evaluated(slot, "trainLoss"),
    test: evaluated(slot, "testLoss"),
    batch: everyStep(slot, "loss"),
  }));
  return {
    ...plainChart,
    id: "loss",
    title: translated(trainingColumns.loss.title),
    ...(heading && { heading }),
    offset,
    absent: translated(trainingColumns.loss.absent),
    axis: "close",
    theory: "loss",
    heads: headsOf(batches, tested),
    lines: [
      ...(batches ? contenders.map(({ slot, batch }) => batchLine(lookOf(slot), String(slot), batch)) : []),
      ...(tested ? contenders.map(({ slot, test }) => testLine(slot, labels.test(slot), test)) : []),
      ...contenders.map(({ slot, train }) => trainLine(slot, labels.own(slot), train)),
    ],
    rows: contenders.map(({ slot, name, train, test, batch }) => ({
      key: String(slot),
      slot,
      name,
      sources: [train, ...(tested ? [test] : []), ...(batches ? [batch] : [])],
    })),
  };
}

/** Returns the names of the numbers in a row; none for a single one. */
function headsOf(batches: boolean, tested: boolean): readonly string[] {
  const batch = batches ? [say("batch")] : [];
  if (tested) return [say("train"), say("test||samples"), ...batch];
  return batches ? [say("all"), ...batch] : [];
}
