import { memo, useCallback } from "react";
import type { OptimizerDefinition } from "../../optim/index.ts";
import { translated } from "../../words/say.ts";
import { resetValue, setValue } from "../actions/actions.ts";
import { ValueRow } from "../ui/values/ValueRow.tsx";

interface HyperparameterRowProps {
  readonly slot: number;
  /** The contender's name, for screen readers: "Adam". */
  readonly owner: string;
  readonly definition: OptimizerDefinition;
  readonly name: string;
  /** The value in force at the cursor. */
  readonly value: number;
  /** The value that it has where it is not set. */
  readonly standard: number;
  readonly isSet: boolean;
  /** True where, unset, it has the value of the hyperparameter that its default follows. */
  readonly isFollowing: boolean;
  /** The reason why it has no effect with the other values; null where it has one. */
  readonly idle: string | null;
}

/** The row of one hyperparameter of a contender; a change takes effect at once, also while the race runs. */
export const HyperparameterRow = memo(function HyperparameterRow(props: HyperparameterRowProps) {
  const { slot, owner, definition, name, value, standard, isSet, isFollowing, idle } = props;
  const hyperparameter = definition.hyperparameters[name];
  const { symbol, label, meaning } = hyperparameter;
  const onChange = useCallback((next: number) => setValue(slot, name, next), [slot, name]);
  const onReset = useCallback(() => resetValue(slot, name), [slot, name]);
  const leader =
    typeof hyperparameter.default === "number"
      ? undefined
      : definition.hyperparameters[hyperparameter.default.follows];
  return (
    <ValueRow
      row={`${slot} ${name}`}
      label={translated(label)}
      symbol={symbol}
      owner={owner}
      meaning={translated(meaning)}
      quantity={hyperparameter}
      value={value}
      standard={standard}
      follows={isFollowing && leader ? translated(leader.label) : undefined}
      idle={idle && translated(idle)}
      isSet={isSet}
      onChange={onChange}
      onReset={onReset}
    />
  );
});
