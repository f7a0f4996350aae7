import { contenderIn, definitionOf, type Spec, withoutGroup } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { groupOf, groupText } from "../network/controls/groups.ts";
import { valueText } from "../ui/values/value-text.ts";
import { listedChanges } from "./changes/moves.ts";

/** A change as the timeline describes it: an edit, or those of one slide, with the last value. */
export interface Change {
  readonly step: number;
  /** The step of its last edit. */
  readonly until: number;
  readonly slot: number;
  /** The hyperparameter and its value: "lr 0.02". */
  readonly text: string;
  /** The same with the contender's name: "Adam lr 0.02". */
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

/** Returns descriptions of a spec's changes, in order of step, without the edits beyond the step limit. */
export function changesOf(spec: Spec): Change[] {
  const names = contenderNames(spec);
  return listedChanges(spec).map((change) => {
    const { step, slot, name } = change[0];
    const { step: until, value } = change[change.length - 1];
    const plain = withoutGroup(name);
    const hyperparameter = definitionOf(contenderIn(spec, slot)).hyperparameters[plain];
    const group = name === plain ? "" : ` (${groupText(groupOf(name))})`;
    const { label } = hyperparameter;
    const shown = valueText(hyperparameter, value);
    return {
      step,
      until,
      slot,
      text: `${label}${group} ${shown}`,
      title: `${names.get(slot)} ${label}${group} ${shown}`,
    };
  });
}

/** Returns the steps of a change: "120", or "120 to 180" for a slide. */
export const spanOf = ({ step, until }: Change): string =>
  until > step ? `${step} to ${until}` : String(step);

/** Pixels that a label takes, and pixels between two ticks that can be distinguished. */
const labelWidth = 76;
const tickWidth = 4;

/**
 * Returns the ticks of a timeline of `width` pixels. A slider dragged while the race runs makes many edits close
 * together: those within a few pixels share a tick, and of a run of ticks only the last has a label, as its value stays
 * in force.
 */
export function marksOf(changes: readonly Change[], steps: number, width: number): Mark[] {
  const groups: Change[][] = [];
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
    const hasRoom = endsRun && at * width >= free;
    if (hasRoom) free = at * width + labelWidth;
    const slots = new Set(group.map((change) => change.slot));
    return {
      at,
      slot: slots.size === 1 ? last.slot : null,
      title: group.map((change) => `Step ${spanOf(change)}: ${change.title}`).join("\n"),
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
