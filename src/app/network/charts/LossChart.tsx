import { useMemo, useState } from "react";
import { trainingColumns } from "../../../experiment/recording/columns.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, lookOf, plainChart } from "../../charts/chart.ts";
import { FlowToggles } from "../../charts/flow/FlowToggles.tsx";
import { evaluated, everyStep } from "../../charts/values/sources.ts";
import { batchLine, testLine, trainLine } from "./lines.ts";
import type { ChartNames, NetworkChartProps } from "./props.ts";
import { Toggle } from "./Toggle.tsx";
import { TrainAndTest } from "./TrainAndTest.tsx";

/** Charts the loss on all training samples and on all test samples, and on request that of each batch. */
export function LossChart({ names, labels, epochs, epoch }: NetworkChartProps) {
  const [batches, setBatches] = useState(false);
  const chart = useMemo(() => lossChart({ names, labels }, batches), [names, labels, batches]);
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      alias={epochs}
      tools={
        <>
          <FlowToggles />
          <Toggle label="Each batch" checked={batches} onChange={setBatches} />
        </>
      }
      caption={<TrainAndTest train>{epochLength(epoch)}</TrainAndTest>}
    />
  );
}

const epochLength = (steps: number): string =>
  steps === 1 ? "1 step per epoch" : `${steps} steps per epoch`;

function lossChart({ names, labels }: ChartNames, batches: boolean): Chart {
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
    title: trainingColumns.loss.title,
    absent: trainingColumns.loss.absent,
    axis: "close",
    theory: "loss",
    heads: batches ? ["train", "test", "batch"] : ["train", "test"],
    lines: [
      ...(batches ? contenders.map(({ slot, batch }) => batchLine(lookOf(slot), String(slot), batch)) : []),
      ...contenders.map(({ slot, test }) => testLine(slot, labels.test(slot), test)),
      ...contenders.map(({ slot, train }) => trainLine(slot, labels.own(slot), train)),
    ],
    rows: contenders.map(({ slot, name, train, test, batch }) => ({
      key: String(slot),
      slot,
      name,
      sources: batches ? [train, test, batch] : [train, test],
    })),
  };
}
