import { useMemo, useState } from "react";
import { scaleName } from "../charts/baseline.ts";
import { ChartPanel } from "../charts/ChartPanel.tsx";
import { type Chart, contenderLine, plainChart } from "../charts/chart.ts";
import { Select } from "../controls/Select.tsx";
import { chosenSlot } from "../state/chosen.ts";
import { useStore } from "../state/store.ts";
import { everyStep } from "./columns.ts";
import { layerName } from "./labels.ts";
import { layerLine } from "./lines.ts";
import type { NetworkChartProps } from "./NetworkCharts.tsx";

const everyLayer = "every";
const source = "https://cs231n.github.io/neural-networks-3/#ratio";

/** How far an update moves a layer, over how long the layer is: one contender's layers, or one layer of all. */
export function RatioChart({ names, labels, layers, epochs }: NetworkChartProps) {
  const [choice, setChoice] = useState(everyLayer);
  const slot = useStore(chosenSlot);
  const chosen = Number(choice);
  const layer = choice !== everyLayer && chosen < layers ? chosen : null;
  const chart = useMemo(
    () =>
      ratioChart(layer === null ? byLayer(slot, names, labels, layers) : byContender(layer, names, labels)),
    [layer, slot, names, labels, layers],
  );
  const options = Array.from({ length: layers }, (_, l) => ({ value: String(l), text: layerName(l) }));
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      alias={epochs}
      tools={
        <Select
          label="Layers of the update-to-weight ratio"
          value={layer === null ? everyLayer : String(layer)}
          options={[{ value: everyLayer, text: `layers of ${names.get(slot) ?? "one"}` }, ...options]}
          onChange={setChoice}
        />
      }
      caption={(axis) => (
        <>
          10⁻³ is usual (
          <a href={source} target="_blank" rel="noreferrer">
            Karpathy, CS231n
          </a>
          ) · {scaleName(axis)}
        </>
      )}
    />
  );
}

type Shown = Pick<Chart, "lines" | "rows">;
type Called = Pick<NetworkChartProps, "names" | "labels">;

const ratioChart = (shown: Shown): Chart => ({
  ...plainChart,
  ...shown,
  id: "updateRatio",
  title: "Update-to-weight ratio",
  guide: { value: 1e-3, text: "10⁻³, rule of thumb" },
});

const ratioOf = (slot: number, layer: number) => everyStep(slot, ({ updateRatio }) => updateRatio[layer]);

function byLayer(slot: number, names: Called["names"], labels: Called["labels"], layers: number): Shown {
  const each = Array.from({ length: layers }, (_, layer) => ({ layer, source: ratioOf(slot, layer) }));
  return {
    lines: each.map(({ layer, source }) => layerLine(slot, layer, layers, labels.layer(layer), source)),
    rows: each.map(({ layer, source }) => ({
      key: String(layer),
      slot,
      name: `${names.get(slot) ?? ""}, ${layerName(layer)}`,
      sources: [source],
    })),
  };
}

function byContender(layer: number, names: Called["names"], labels: Called["labels"]): Shown {
  const each = [...names].map(([slot, name]) => ({ slot, name, source: ratioOf(slot, layer) }));
  return {
    lines: each.map(({ slot, source }) => contenderLine(slot, labels.own(slot), source)),
    rows: each.map(({ slot, name, source }) => ({ key: String(slot), slot, name, sources: [source] })),
  };
}
