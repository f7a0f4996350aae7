import { useMemo, useState } from "react";
import { shareAxis } from "../../../plot/chart/axis.ts";
import { percent } from "../../../plot/chart/format.ts";
import { say } from "../../../words/say.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, plainChart } from "../../charts/chart.ts";
import { evaluated } from "../../charts/values/sources.ts";
import { testLine, trainLine } from "./lines.ts";
import type { ChartNames, TrainingChartProps } from "./props.ts";
import { Toggle } from "./Toggle.tsx";
import { TrainAndTest } from "./TrainAndTest.tsx";

/** Charts the share of test samples that is classified right, and on request or without these that of training samples. */
export function AccuracyChart({ names, labels, epochs, tested }: TrainingChartProps) {
  const [train, setTrain] = useState(false);
  const chart = useMemo(
    () => accuracyChart({ names, labels }, train || !tested, tested),
    [names, labels, train, tested],
  );
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      {...(epochs && { alias: epochs })}
      tools={tested && <Toggle label={say("Train")} checked={train} onChange={setTrain} />}
      caption={tested && <TrainAndTest train={train} />}
    />
  );
}

function accuracyChart({ names, labels }: ChartNames, train: boolean, test: boolean): Chart {
  const contenders = [...names].map(([slot, name]) => ({
    slot,
    name,
    train: evaluated(slot, "trainAccuracy"),
    test: evaluated(slot, "testAccuracy"),
  }));
  const trainLines = contenders.map((one) => trainLine(one.slot, labels.own(one.slot), one.train));
  const testLines = contenders.map((one) =>
    testLine(one.slot, train ? labels.test(one.slot) : labels.own(one.slot), one.test),
  );
  return {
    ...plainChart,
    id: "accuracy",
    title: say("Accuracy"),
    axis: shareAxis,
    format: (share) => percent(share),
    heads: test ? [say("test||samples"), ...(train ? [say("train")] : [])] : [],
    lines: [...(train ? trainLines : []), ...(test ? testLines : [])],
    rows: contenders.map((one) => ({
      key: String(one.slot),
      slot: one.slot,
      name: one.name,
      sources: [...(test ? [one.test] : []), ...(train ? [one.train] : [])],
    })),
  };
}
