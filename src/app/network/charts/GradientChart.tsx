import { useMemo, useState } from "react";
import { trainingColumns } from "../../../experiment/recording/columns.ts";
import { say, translated } from "../../../words/say.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, contenderLine, plainChart } from "../../charts/chart.ts";
import { everyStep, everyStepOf } from "../../charts/values/sources.ts";
import { Select } from "../../ui/Select.tsx";
import { averaged } from "./averaged.ts";
import { type Noisy, noisyCaption, noisyChart } from "./lines.ts";
import type { ChartNames, TrainingChartProps } from "./props.ts";

const all = "all";
const gradientLabels = {
  layer: "Layer of the gradient norm",
  tensor: "Tensor of the gradient norm",
} as const;
const allGroups = { layer: "all layers", tensor: "all tensors" } as const;

/** Charts the gradient norm of each batch, of all parameters or of one layer's or tensor's. */
export function GradientChart({ names, labels, groups, epochs, epoch }: TrainingChartProps) {
  const [choice, setChoice] = useState(all);
  const chosen = Number(choice);
  const group = choice !== all && chosen < groups.names.length ? chosen : null;
  const chart = useMemo(() => gradientChart({ names, labels }, group, epoch), [names, labels, group, epoch]);
  const options = groups.names.map((text, g) => ({ value: String(g), text }));
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      {...(epochs && { alias: epochs })}
      tools={
        options.length > 1 && (
          <Select
            label={say(gradientLabels[groups.what])}
            value={group === null ? all : String(group)}
            options={[{ value: all, text: say(allGroups[groups.what]) }, ...options]}
            onChange={setChoice}
          />
        )
      }
      caption={epochs && noisyCaption(epoch)}
    />
  );
}

function gradientChart({ names, labels }: ChartNames, group: number | null, epoch: number): Chart {
  const contenders = [...names].map(([slot, name]): Noisy => {
    const batch = group === null ? everyStep(slot, "gradNorm") : everyStepOf(slot, "layerGradNorm", group);
    return {
      line: contenderLine(slot, labels.own(slot), averaged(batch, epoch)),
      row: { key: String(slot), slot, name },
      batch,
      drawn: true,
    };
  });
  return {
    ...plainChart,
    ...noisyChart(contenders, epoch),
    id: "gradNorm",
    title: translated(trainingColumns.gradNorm.title),
    absent: translated(trainingColumns.gradNorm.absent),
  };
}
