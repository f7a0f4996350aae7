import {
  type Contender,
  contenderIn,
  definitionOf,
  type Spec,
  withoutGroup,
} from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { inDigits, say } from "../../words/say.ts";
import { groupOf, groupText } from "../network/controls/groups.ts";
import { valueText } from "../ui/values/value-text.ts";
import { type Change, listedChanges } from "./changes/moves.ts";

/** A change, or a fork, as the timeline describes it; of a slide, with the last value. */
export interface Described extends Change {
  /** The step of its last edit. */
  readonly until: number;
  /** The hyperparameter and its value: "lr 0.02"; of a fork "fork: lr 0.02". */
  readonly text: string;
  /** The same with the contender's name: "Adam lr 0.02"; of a fork, that of the contender that it is a copy of. */
  readonly title: string;
}

/** A tick of the timeline, for one edit or for several that are too close together to be distinguished. */
export interface Mark {
  /** The position, 0 (start) to 1 (step limit). */
  readonly at: number;
  /** The slot of the contender that was edited; null where several were. */
  readonly slot: number | null;
  readonly title: string;
  /** The text over the tick; null where there is no room for it. */
  readonly label: string | null;
  /** The place of its change among the changes; null where it stands for several. */
  readonly change: number | null;
}

/** Returns descriptions of a spec's changes and forks, in order of step, without those beyond the step limit. */
export function changesOf(spec: Spec): Described[] {
  const names = contenderNames(spec);
  return listedChanges(spec).map((change) => {
    const { slot, step, edits } = change;
    const contender = contenderIn(spec, slot);
    const last = edits.at(-1);
    if (last) {
      const text = settingText(contender, last.name, last.value);
      return { ...change, until: last.step, text, title: `${names.get(slot)} ${text}` };
    }
    const { fork } = contender;
    const given = Object.entries(fork?.values ?? {}).map(([name, value]) =>
      settingText(contender, name, value),
    );
    const values = given.length > 0 ? `: ${given.join(", ")}` : "";
    const text = `${say("fork")}${values && `: ${given[0]}`}${given.length > 1 ? " …" : ""}`;
    const whose = names.get(fork?.slot ?? slot) ?? "";
    return { ...change, until: step, text, title: say("{name} fork", { name: whose }) + values };
  });
}

/** Returns a hyperparameter's label, its parameter group and a value of it: "lr (biases) 0.02". */
function settingText(contender: Contender, name: string, value: number): string {
  const plain = withoutGroup(name);
  const hyperparameter = definitionOf(contender).hyperparameters[plain];
  const group = name === plain ? "" : ` (${groupText(groupOf(name))})`;
  return `${hyperparameter.label}${group} ${valueText(hyperparameter, value)}`;
}

/** Returns the steps of a change: "120", or "120 to 180" for a slide. */
export const spanOf = ({ step, until }: Described): string =>
  until > step ? say("{step} to {until}", { step, until }) : inDigits(step);

/** Pixels that a label takes, at least. */
const labelWidth = 76;
/** Pixels that a character of a label takes, roughly. */
const characterWidth = 6.2;
/** Pixels between two ticks that can be distinguished. */
const tickWidth = 4;

/**
 * Returns the ticks of a timeline of `width` pixels. A slider dragged while the race runs makes many edits close
 * together: those within a few pixels share a tick, and of a run of ticks only the last has a label, as its value stays
 * in force.
 */
export function marksOf(changes: readonly Described[], steps: number, width: number): Mark[] {
  const groups: Described[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const near = group && ((change.step - group[0].step) / steps) * width < tickWidth;
    if (near) group.push(change);
    else groups.push([change]);
  }
  let free = Number.NEGATIVE_INFINITY;
  let before = 0;
  return groups.map((group, i) => {
    const first = before;
    before += group.length;
    const at = group[0].step / steps;
    const last = group[group.length - 1];
    const next = groups[i + 1];
    const endsRun = !next || ((next[0].step - group[0].step) / steps) * width >= 3 * tickWidth;
    // Labels are centred on their ticks.
    const half = Math.max(labelWidth, last.text.length * characterWidth + 8) / 2;
    const hasRoom = endsRun && at * width - half >= free;
    if (hasRoom) free = at * width + half;
    const slots = new Set(group.map((change) => change.slot));
    return {
      at,
      slot: slots.size === 1 ? last.slot : null,
      title: group
        .map((change) => say("Step {span}: {change}", { span: spanOf(change), change: change.title }))
        .join("\n"),
      label: hasRoom ? last.text : null,
      change: group.length === 1 ? first : null,
    };
  });
}

/** Returns the mark near a pointer `x` pixels from the left end of a timeline, if any. */
export function markNear(marks: readonly Mark[], x: number, width: number): Mark | undefined {
  const distance = (mark: Mark) => Math.abs(mark.at * width - x);
  const nearest = marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
  return nearest && distance(nearest) <= 2 * tickWidth ? nearest : undefined;
}
