import { useMemo, useState } from "react";
import { layerColumns } from "../../../experiment/recording/columns.ts";
import { say, translated } from "../../../words/say.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { type Chart, contenderLine, plainChart } from "../../charts/chart.ts";
import { everyStepOf } from "../../charts/values/sources.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import { averaged } from "./averaged.ts";
import { groupLine, type Noisy, noisyCaption, noisyChart } from "./lines.ts";
import type { ChartNames, Groups, TrainingChartProps } from "./props.ts";

const every = "every";
const ratioLabels = {
  layer: "Layers of the update-to-weight ratio",
  tensor: "Tensors of the update-to-weight ratio",
} as const;
const groupsOf = { layer: "layers of {name}", tensor: "tensors of {name}" } as const;
const source = "https://cs231n.github.io/neural-networks-3/#ratio";

/** Charts the norm of an update over that of the parameters: for one contender's layers or tensors, or one of each. */
export function RatioChart({ names, labels, groups, epochs, epoch }: TrainingChartProps) {
  const [choice, setChoice] = useState(every);
  const slot = useStore(chosenSlot);
  const chosen = Number(choice);
  const single = groups.names.length === 1;
  const group = single ? 0 : choice !== every && chosen < groups.names.length ? chosen : null;
  const chart = useMemo(() => {
    const called = { names, labels };
    const values = group === null ? byGroup(slot, called, groups, epoch) : byContender(group, called, epoch);
    return ratioChart(values, epoch, groups);
  }, [group, slot, names, labels, groups, epoch]);
  const options = groups.names.map((text, g) => ({ value: String(g), text }));
  return (
    <ChartPanel
      chart={chart}
      right={labels.right}
      {...(epochs && { alias: epochs })}
      tools={
        !single && (
          <Select
            label={say(ratioLabels[groups.what])}
            value={group === null ? every : String(group)}
            options={[
              { value: every, text: say(groupsOf[groups.what], { name: names.get(slot) ?? say("one") }) },
              ...options,
            ]}
            onChange={setChoice}
          />
        )
      }
      caption={
        epochs && (
          <>
            {noisyCaption(epoch)} ·{" "}
            <a href={source} target="_blank" rel="noreferrer">
              10⁻³: CS231n, Karpathy
            </a>
          </>
        )
      }
    />
  );
}

const ratioChart = (values: readonly Noisy[], epoch: number, { what }: Groups): Chart => ({
  ...plainChart,
  ...noisyChart(values, epoch),
  id: "updateRatio",
  title: translated(layerColumns.updateRatio.title),
  // The rule is one for networks.
  guide: what === "layer" ? { value: 1e-3, text: say("10⁻³, rule of thumb") } : null,
});

const ratioOf = (slot: number, group: number) => everyStepOf(slot, "updateRatio", group);

function byGroup(slot: number, { names, labels }: ChartNames, groups: Groups, epoch: number): Noisy[] {
  return groups.names.map((name, group) => {
    const batch = ratioOf(slot, group);
    return {
      line: groupLine(slot, group, groups.names.length, labels.group(group), averaged(batch, epoch)),
      row: { key: String(group), slot, name: `${names.get(slot) ?? ""}, ${name}` },
      batch,
      // The batches of several groups in one colour could not be distinguished.
      drawn: false,
    };
  });
}

function byContender(group: number, { names, labels }: ChartNames, epoch: number): Noisy[] {
  return [...names].map(([slot, name]) => {
    const batch = ratioOf(slot, group);
    return {
      line: contenderLine(slot, labels.own(slot), averaged(batch, epoch)),
      row: { key: String(slot), slot, name },
      batch,
      drawn: true,
    };
  });
}
