import { useMemo, useState } from "react";
import { shareAxis } from "../../../plot/chart/axis.ts";
import { percent } from "../../../plot/chart/format.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, plainChart } from "../../charts/chart.ts";
import { evaluated } from "../../charts/values/sources.ts";
import { testLine, trainLine } from "./lines.ts";
import type { ChartNames, TrainingChartProps } from "./props.ts";
import { Toggle } from "./Toggle.tsx";
import { TrainAndTest } from "./TrainAndTest.tsx";

/** Charts the share of test samples that is classified right, and on request that of training samples. */
export function AccuracyChart({ names, labels, epochs }: TrainingChartProps) {
  const [train, setTrain] = useState(false);
  const chart = useMemo(() => accuracyChart({ names, labels }, train), [names, labels, train]);
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      {...(epochs && { alias: epochs })}
      tools={<Toggle label="Train" checked={train} onChange={setTrain} />}
      caption={<TrainAndTest train={train} />}
    />
  );
}

function accuracyChart({ names, labels }: ChartNames, train: boolean): Chart {
  const contenders = [...names].map(([slot, name]) => ({
    slot,
    name,
    train: evaluated(slot, "trainAccuracy"),
    test: evaluated(slot, "testAccuracy"),
  }));
  return {
    ...plainChart,
    id: "accuracy",
    title: "Accuracy",
    axis: shareAxis,
    format: (share) => percent(share),
    heads: train ? ["test", "train"] : ["test"],
    lines: [
      ...(train ? contenders.map((one) => trainLine(one.slot, labels.own(one.slot), one.train)) : []),
      ...contenders.map(({ slot, test }) =>
        testLine(slot, train ? labels.test(slot) : labels.own(slot), test),
      ),
    ],
    rows: contenders.map((one) => ({
      key: String(one.slot),
      slot: one.slot,
      name: one.name,
      sources: train ? [one.test, one.train] : [one.test],
    })),
  };
}
