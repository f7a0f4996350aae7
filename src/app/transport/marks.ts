import { contenderIn, definitionOf, type Spec, withoutGroup } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { groupOf, groupText } from "../network/controls/groups.ts";
import { valueText } from "../ui/values/value-text.ts";

/** A change made while running, as the timeline tells it. */
export interface Change {
  readonly step: number;
  readonly slot: number;
  /** "lr 0.02". */
  readonly text: string;
  /** "Adam lr 0.02". */
  readonly title: string;
}

/** A tick of the timeline: one or several changes that fall into the same place. */
export interface Mark {
  /** 0 (first step) to 1 (step limit). */
  readonly at: number;
  /** Whose change it is; null where several contenders were changed. */
  readonly slot: number | null;
  readonly title: string;
  /** Written over the tick where there is room for it. */
  readonly label: string | null;
}

/** The edits of a spec in words, in order of step; those beyond the step limit are left out. */
export function changesOf(spec: Spec): Change[] {
  const names = contenderNames(spec);
  return spec.edits
    .filter((edit) => edit.step <= spec.steps)
    .map(({ step, slot, name, value }) => {
      const plain = withoutGroup(name);
      const hyperparameter = definitionOf(contenderIn(spec, slot)).hyperparameters[plain];
      const group = name === plain ? "" : ` (${groupText(groupOf(name))})`;
      const { label } = hyperparameter;
      const shown = valueText(hyperparameter, value);
      return {
        step,
        slot,
        text: `${label}${group} ${shown}`,
        title: `${names.get(slot)} ${label}${group} ${shown}`,
      };
    });
}

/** Pixels that a label takes, and that two ticks need to be told apart. */
const labelWidth = 76;
const tickWidth = 4;

/**
 * Ticks for a timeline of `width` pixels. A slider dragged while running leaves many changes close together: those
 * that fall into one place share a tick, and the last of each run of ticks is labelled, for it is what stays in force.
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
  return groups.map((group, i) => {
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
      title: group.map((change) => `Step ${change.step}: ${change.title}`).join("\n"),
      label: hasRoom ? last.text : null,
    };
  });
}

/** The mark that a pointer `x` pixels from the left end of a timeline is over, if any. */
export function markNear(marks: readonly Mark[], x: number, width: number): Mark | undefined {
  const distance = (mark: Mark) => Math.abs(mark.at * width - x);
  const nearest = marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
  return nearest && distance(nearest) <= 2 * tickWidth ? nearest : undefined;
}
