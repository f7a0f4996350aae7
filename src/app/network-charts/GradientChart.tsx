import { useMemo, useState } from "react";
import { scaleName } from "../charts/baseline.ts";
import { ChartPanel } from "../charts/ChartPanel.tsx";
import { type Chart, contenderLine, plainChart } from "../charts/chart.ts";
import { Select } from "../controls/Select.tsx";
import { everyStep } from "./columns.ts";
import { layerName } from "./labels.ts";
import type { NetworkChartProps } from "./NetworkCharts.tsx";

const all = "all";

/** How long the gradient of each batch is, of all parameters or of one layer's. */
export function GradientChart({ names, labels, layers, epochs }: NetworkChartProps) {
  const [choice, setChoice] = useState(all);
  const chosen = Number(choice);
  const layer = choice !== all && chosen < layers ? chosen : null;
  const chart = useMemo(() => gradientChart({ names, labels }, layer), [names, labels, layer]);
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
      caption={(axis) => `of each batch · ${scaleName(axis)} · by step`}
    />
  );
}

function gradientChart(
  { names, labels }: Pick<NetworkChartProps, "names" | "labels">,
  layer: number | null,
): Chart {
  const contenders = [...names].map(([slot, name]) => ({
    slot,
    name,
    source: everyStep(slot, (training) =>
      layer === null ? training.gradNorm : training.layerGradNorm[layer],
    ),
  }));
  return {
    ...plainChart,
    id: "gradNorm",
    title: "Gradient norm",
    absent: "There is no gradient at the start.",
    lines: contenders.map(({ slot, source }) => contenderLine(slot, labels.own(slot), source)),
    rows: contenders.map(({ slot, name, source }) => ({ key: String(slot), slot, name, sources: [source] })),
  };
}
