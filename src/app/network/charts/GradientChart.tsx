import { useMemo, useState } from "react";
import { trainingColumns } from "../../../experiment/recording/columns.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, contenderLine, plainChart } from "../../charts/chart.ts";
import { everyStep, everyStepOf } from "../../charts/values/sources.ts";
import { Select } from "../../ui/Select.tsx";
import { averaged } from "./averaged.ts";
import { layerName } from "./labels.ts";
import { type Noisy, noisyCaption, noisyChart } from "./lines.ts";
import type { ChartNames, NetworkChartProps } from "./props.ts";

const all = "all";

/** Charts the gradient norm of each batch, of all parameters or of one layer's. */
export function GradientChart({ names, labels, layers, epochs, epoch }: NetworkChartProps) {
  const [choice, setChoice] = useState(all);
  const chosen = Number(choice);
  const layer = choice !== all && chosen < layers ? chosen : null;
  const chart = useMemo(() => gradientChart({ names, labels }, layer, epoch), [names, labels, layer, epoch]);
  const options = Array.from({ length: layers }, (_, l) => ({ value: String(l), text: layerName(l) }));
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      alias={epochs}
      tools={
        <Select
          label="Layer of the gradient norm"
          value={layer === null ? all : String(layer)}
          options={[{ value: all, text: "all layers" }, ...options]}
          onChange={setChoice}
        />
      }
      caption={noisyCaption(epoch)}
    />
  );
}

function gradientChart({ names, labels }: ChartNames, layer: number | null, epoch: number): Chart {
  const contenders = [...names].map(([slot, name]): Noisy => {
    const batch = layer === null ? everyStep(slot, "gradNorm") : everyStepOf(slot, "layerGradNorm", layer);
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
    title: trainingColumns.gradNorm.title,
    absent: trainingColumns.gradNorm.absent,
  };
}
