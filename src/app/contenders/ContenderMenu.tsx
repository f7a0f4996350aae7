import { useState } from "react";
import { roundOf } from "../../experiment/changes/contender-changes.ts";
import { limits, optimizerOf } from "../../experiment/index.ts";
import { isWritable } from "../../optim/typed/written-out.ts";
import { say } from "../../words/say.ts";
import { duplicateContender, forkContender, removeContender, resetContender } from "../actions/actions.ts";
import { useSpec, useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import * as icons from "../ui/icons.tsx";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import type { CardTools } from "./card-tools.ts";

interface ContenderMenuProps {
  readonly slot: number;
  readonly name: string;
  /** True where a hyperparameter is set and can be reset. */
  readonly isSet: boolean;
  readonly tools: CardTools | null;
  /** Asks for which parameter group a hyperparameter is to differ; null where there are no groups. */
  readonly onDifferent: (() => void) | null;
}

/** The menu of actions on a contender. */
export function ContenderMenu({ slot, name, isSet, tools, onDifferent }: ContenderMenuProps) {
  const count = useSpec((spec) => spec.contenders.length);
  const editable = useSpec((spec) => {
    const contender = spec.contenders.find((one) => one.slot === slot);
    return contender !== undefined && contender.rule === undefined && isWritable(optimizerOf(contender));
  });
  const scheduled = useSpec((spec) => {
    const contender = spec.contenders.find((one) => one.slot === slot);
    return (
      contender?.schedule === undefined && roundOf(contender ?? {}).some(({ kind }) => kind === "schedule")
    );
  });
  const ended = useStore((state) => state.ended);
  const [comparing, setComparing] = useState(false);
  const full = count >= limits.contenders ? say("{most} is the maximum.", { most: limits.contenders }) : null;
  const items: MenuItem[] = [
    ...(tools ? editItems(slot, tools, { rule: editable, schedule: scheduled }) : []),
    {
      key: "fork",
      label: say("Fork here"),
      detail: say("A copy from this step on, to be changed"),
      refusal: full ?? (ended ? say("The race is over here; move the timeline back.") : null),
      onSelect: () => forkContender(slot),
    },
    ...(tools
      ? [
          {
            key: "compare",
            label: say("Compare with…"),
            detail: say("Finds the step at which two part"),
            onSelect: () => setComparing(true),
          },
        ]
      : []),
    {
      key: "duplicate",
      label: say("Duplicate"),
      refusal: full,
      onSelect: () => duplicateContender(slot),
    },
    ...(onDifferent
      ? [
          {
            key: "different",
            label: say("Different value for…"),
            detail: say("Weights, biases or one layer"),
            onSelect: onDifferent,
          },
        ]
      : []),
    {
      key: "reset",
      label: say("Reset to defaults"),
      refusal: isSet ? null : say("All values are at their defaults."),
      onSelect: () => resetContender(slot),
    },
    {
      key: "remove",
      label: say("Remove"),
      refusal: count === 1 ? say("A race needs at least one optimizer.") : null,
      onSelect: () => removeContender(slot),
    },
  ];
  return (
    <>
      <Menu className={buttons.bare} align="end" label={say("More for {name}", { name })} items={items}>
        {icons.more}
      </Menu>
      {tools && comparing && <tools.CompareDialog slot={slot} onClose={() => setComparing(false)} />}
    </>
  );
}

/** Returns the menu items that inspect a contender, and that change its optimizer, rule or addons. */
const editItems = (
  slot: number,
  { pick, inspect, editRule, editSchedule }: CardTools,
  editable: { readonly rule: boolean; readonly schedule: boolean },
): MenuItem[] => [
  {
    key: "inspect",
    label: say("Inspect the step"),
    detail: say("Its equations with their numbers"),
    onSelect: () => inspect(slot),
  },
  {
    key: "addon",
    label: say("Add an addon…"),
    detail: say("Schedule, warmup, clipping…"),
    onSelect: () => pick({ kind: "addon", slot }),
  },
  ...(editable.rule
    ? [
        {
          key: "rule",
          label: say("Edit the rule…"),
          detail: say("Makes it a custom rule"),
          onSelect: () => editRule(slot),
        },
      ]
    : []),
  ...(editable.schedule
    ? [
        {
          key: "schedule",
          label: say("Edit the schedule…"),
          detail: say("Makes it a custom schedule"),
          onSelect: () => editSchedule(slot),
        },
      ]
    : []),
  {
    key: "replace",
    label: say("Replace with…"),
    detail: say("Keeps its colour"),
    onSelect: () => pick({ kind: "replace", slot }),
  },
];
