import { type ReactNode, useState } from "react";
import type { Spec } from "../../experiment/index.ts";
import type { OptimizerDefinition, Values } from "../../optim/index.ts";
import { say } from "../../words/say.ts";
import { toggleMore } from "../actions/actions.ts";
import { specOf } from "../state/experiment-state.ts";
import { type State, useStore } from "../state/store.ts";
import * as icons from "../ui/icons.tsx";
import { HyperparameterRow } from "./HyperparameterRow.tsx";
import styles from "./OptimizerRows.module.css";
import { valueAndDefault } from "./value-and-default.ts";

interface OptimizerRowsProps {
  readonly slot: number;
  /** The contender's name, for screen readers. */
  readonly owner: string;
  readonly definition: OptimizerDefinition;
  /** The names of the optimizer's hyperparameters, without those of its addons. */
  readonly names: readonly string[];
  /** The hyperparameters in force at the cursor. */
  readonly values: Values;
  /** The names of the hyperparameters that are set at the cursor. */
  readonly setNames: readonly string[];
  /** The rows of parameter groups, which follow. */
  readonly children: ReactNode;
}

/** The rows of an optimizer's first hyperparameters and of all that are set at any step; the others are under "More". */
export function OptimizerRows(props: OptimizerRowsProps) {
  const { slot, owner, definition, names, values, setNames, children } = props;
  const isOpen = useStore((state) => state.unfolded.includes(slot));
  const given = useStore((state) => givenNames(specOf(state), slot, state.pending));
  // A row stays while its slider passes the default, and after its reset: until the rows are folded again.
  const [kept, setKept] = useState(given);
  const all = [...new Set(`${kept} ${given}`.split(" "))].join(" ");
  if (all !== kept) setKept(all);
  const { hyperparameters } = definition;
  const rest = (shown: string) =>
    names.filter((name) => !hyperparameters[name].first && !shown.split(" ").includes(name));
  // Where none comes first, all do.
  const hidden = isOpen || !names.some((name) => hyperparameters[name].first) ? [] : rest(all);
  return (
    <>
      {names
        .filter((name) => !hidden.includes(name))
        .map((name) => (
          <HyperparameterRow
            key={name}
            slot={slot}
            owner={owner}
            definition={definition}
            name={name}
            {...valueAndDefault(definition, values, name, setNames.includes(name))}
          />
        ))}
      {children}
      {(hidden.length > 0 || (isOpen && rest(given).length > 0)) && (
        <button
          type="button"
          className={styles.more}
          aria-label={say("More hyperparameters of {owner}", { owner })}
          aria-expanded={isOpen}
          onClick={() => {
            setKept(given);
            toggleMore(slot);
          }}
        >
          {say("More")} {icons.chevron}
        </button>
      )}
    </>
  );
}

/** Returns the names of a contender's hyperparameters that are set at any step, in one string. */
function givenNames({ contenders, edits }: Spec, slot: number, pending: State["pending"]): string {
  const set = Object.keys(contenders.find((one) => one.slot === slot)?.values ?? {});
  const edited = edits.filter((edit) => edit.slot === slot).map(({ name }) => name);
  return [...set, ...edited, ...(pending?.slot === slot ? [pending.name] : [])].join(" ");
}
