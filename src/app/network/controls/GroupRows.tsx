import { memo, useCallback, useDeferredValue } from "react";
import { useShallow } from "zustand/react/shallow";
import { givenAt, withoutGroup } from "../../../experiment/index.ts";
import type { OptimizerDefinition, Values } from "../../../optim/index.ts";
import { say, translated } from "../../../words/say.ts";
import { resetValue, setValue } from "../../actions/actions.ts";
import { player } from "../../player/player.ts";
import { specOf } from "../../state/experiment-state.ts";
import { type State, useStore } from "../../state/store.ts";
import { ValueRow } from "../../ui/values/ValueRow.tsx";
import { groupNames, groupOf, groupsOf, groupText } from "./groups.ts";

interface GroupRowsProps {
  readonly slot: number;
  readonly owner: string;
  readonly definition: OptimizerDefinition;
  /** The values in force for all tensors at the cursor. */
  readonly values: Values;
}

const none: Readonly<Record<string, number | null>> = {};

/** Shows a row for each hyperparameter that differs in a parameter group. */
export default function GroupRows({ slot, owner, definition, values }: GroupRowsProps) {
  const given = useStore(useShallow((state) => groupValues(state, slot)));
  // A link may set hundreds: they are rendered after the page, in slices between which the page responds.
  const rendered = useDeferredValue(given, none);
  const hidden = useStore((state) => state.network.hidden.length);
  const hasBias = useStore((state) => state.network.bias !== false);
  const present = new Set(groupsOf(hidden, hasBias));
  const { hyperparameters } = definition;
  // Rows that are rendered late may belong to the previous optimizer.
  const rows = Object.entries(rendered).filter(([name]) =>
    Object.hasOwn(hyperparameters, withoutGroup(name)),
  );
  return rows.map(([name, value]) => (
    <GroupRow
      key={name}
      slot={slot}
      owner={owner}
      definition={definition}
      name={name}
      missing={!present.has(groupOf(name))}
      value={value}
      standard={values[withoutGroup(name)]}
    />
  ));
}

/**
 * Returns the values of parameter groups by name, in force at the cursor, including the one that a slider is setting
 * now; null where a name has no value yet at the cursor.
 */
function groupValues(state: State, slot: number): Record<string, number | null> {
  const { pending } = state;
  const spec = specOf(state);
  if (!spec.contenders.some((one) => one.slot === slot)) return {};
  const given = givenAt(spec, slot, player.editStep);
  if (pending?.slot === slot) given[pending.name] = pending.value;
  const names = groupNames(spec, slot);
  if (pending?.slot === slot && groupOf(pending.name) !== "" && !names.includes(pending.name))
    names.push(pending.name);
  return Object.fromEntries(names.map((name) => [name, given[name] ?? null]));
}

interface GroupRowProps {
  readonly slot: number;
  readonly owner: string;
  readonly definition: OptimizerDefinition;
  /** Name with its group: "biases.lr". */
  readonly name: string;
  /** True if the network has no such layer at present. */
  readonly missing: boolean;
  readonly value: number | null;
  /** The value of all other tensors. */
  readonly standard: number;
}

const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { slot, owner, definition, name, missing, value, standard } = props;
  const hyperparameter = definition.hyperparameters[withoutGroup(name)];
  const onChange = useCallback((next: number) => setValue(slot, name, next), [slot, name]);
  const onReset = useCallback(() => resetValue(slot, name), [slot, name]);
  const group = groupText(groupOf(name));
  return (
    <ValueRow
      label={hyperparameter.label}
      symbol={hyperparameter.symbol}
      part={missing ? say("{group} (not in this network)", { group }) : group}
      owner={owner}
      meaning={say("{meaning} Applies only to the network’s {group}.", {
        meaning: translated(hyperparameter.meaning),
        group,
      })}
      quantity={hyperparameter}
      value={value ?? standard}
      standard={standard}
      follows={hyperparameter.label}
      isSet={value !== null}
      onChange={onChange}
      onReset={onReset}
    />
  );
});
