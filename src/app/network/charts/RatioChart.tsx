import { useMemo, useState } from "react";
import { layerColumns } from "../../../experiment/recording/columns.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, contenderLine, plainChart } from "../../charts/chart.ts";
import { everyStepOf } from "../../charts/values/sources.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import { averaged } from "./averaged.ts";
import { layerName } from "./labels.ts";
import { layerLine, type Noisy, noisyCaption, noisyChart } from "./lines.ts";
import type { ChartNames, NetworkChartProps } from "./props.ts";

const everyLayer = "every";
const source = "https://cs231n.github.io/neural-networks-3/#ratio";

/** Charts the norm of an update over that of the parameters: for one contender's layers, or one layer of each. */
export function RatioChart({ names, labels, layers, epochs, epoch }: NetworkChartProps) {
  const [choice, setChoice] = useState(everyLayer);
  const slot = useStore(chosenSlot);
  const chosen = Number(choice);
  const layer = choice !== everyLayer && chosen < layers ? chosen : null;
  const chart = useMemo(() => {
    const called = { names, labels };
    const values = layer === null ? byLayer(slot, called, layers, epoch) : byContender(layer, called, epoch);
    return ratioChart(values, epoch);
  }, [layer, slot, names, labels, layers, epoch]);
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
      caption={
        <>
          {noisyCaption(epoch)} ·{" "}
          <a href={source} target="_blank" rel="noreferrer">
            10⁻³: CS231n, Karpathy
          </a>
        </>
      }
    />
  );
}

const ratioChart = (values: readonly Noisy[], epoch: number): Chart => ({
  ...plainChart,
  ...noisyChart(values, epoch),
  id: "updateRatio",
  title: layerColumns.updateRatio.title,
  guide: { value: 1e-3, text: "10⁻³, rule of thumb" },
});

const ratioOf = (slot: number, layer: number) => everyStepOf(slot, "updateRatio", layer);

function byLayer(slot: number, { names, labels }: ChartNames, layers: number, epoch: number): Noisy[] {
  return Array.from({ length: layers }, (_, layer) => {
    const batch = ratioOf(slot, layer);
    return {
      line: layerLine(slot, layer, layers, labels.layer(layer), averaged(batch, epoch)),
      row: { key: String(layer), slot, name: `${names.get(slot) ?? ""}, ${layerName(layer)}` },
      batch,
      // The batches of several layers in one colour could not be distinguished.
      drawn: false,
    };
  });
}

function byContender(layer: number, { names, labels }: ChartNames, epoch: number): Noisy[] {
  return [...names].map(([slot, name]) => {
    const batch = ratioOf(slot, layer);
    return {
      line: contenderLine(slot, labels.own(slot), averaged(batch, epoch)),
      row: { key: String(slot), slot, name },
      batch,
      drawn: true,
    };
  });
}
