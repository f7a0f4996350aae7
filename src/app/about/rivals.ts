import { withContender, withoutContender, withValue } from "../../experiment/changes/spec-changes.ts";
import { own, type Spec, valuesAt } from "../../experiment/index.ts";
import { rivalDefinition } from "../../optim/conventions/rival-definition.ts";
import type { Prose } from "../../optim/define/prose.ts";
import {
  type Convention,
  type OptimizerDefinition,
  type RuleDefinition,
  resolve,
  type Values,
} from "../../optim/index.ts";
import { isWritable, writtenOut } from "../../optim/typed/written-out.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { valueText } from "../ui/values/value-text.ts";

/** The rule under another convention, as a contender. */
export interface Rival {
  readonly name: string;
  /** The rule under the other convention, with the same hyperparameters. */
  readonly definition: RuleDefinition;
  /** Values at which the two differ visibly; they are set for both. */
  readonly values: Values;
  /** Values that are set for the rival alone. */
  readonly own: Values;
  /** `values` in words; empty for none. */
  readonly setting: string;
}

/** Returns the rivals of an optimizer by convention; none for methods, since only rules can be written out as text. */
export function rivalsOf(definition: OptimizerDefinition & Prose): ReadonlyMap<Convention, Rival> {
  const rivals = new Map<Convention, Rival>();
  if (!isWritable(definition)) return rivals;
  for (const convention of definition.conventions ?? []) {
    const { rival } = convention;
    if (!rival) continue;
    const { name, values = {}, own = {} } = rival;
    const setting = Object.entries(values)
      .map(
        ([key, value]) =>
          `${definition.hyperparameters[key].label} ${valueText(definition.hyperparameters[key], value)}`,
      )
      .join(", ");
    rivals.set(convention, { name, definition: rivalDefinition(definition, rival), values, own, setting });
  }
  return rivals;
}

/** Returns the slot of a rival in the race; null if it is not there. */
export const slotOf = ({ contenders }: Spec, { name }: Rival): number | null =>
  contenders.find(({ optimizer, rule }) => optimizer === own && rule?.startsWith(`# ${name}\n`))?.slot ??
  null;

/** Adds a rival with the values of the contender in `slot`, or removes it if it is in the race; one change to undo. */
export const toggleRival = (slot: number, rival: Rival): void =>
  commit(
    ofSpec((spec) => {
      const present = slotOf(spec, rival);
      return present === null ? withRival(spec, slot, rival) : withoutContender(spec, present);
    }),
  );

export function withRival<S extends Spec>(
  spec: S,
  slot: number,
  { definition, values, own: alone }: Rival,
): S {
  const set = Object.entries(values).reduce((one, [name, value]) => withValue(one, slot, name, value), spec);
  const rule = writtenOut(definition, resolve(definition, { ...valuesAt(set, slot, 0), ...alone }));
  return withContender(set, { optimizer: own, rule, values: {} });
}
