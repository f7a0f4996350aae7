import { own, type Spec, valuesAt } from "../../experiment/index.ts";
import { rivalDefinition } from "../../optim/conventions/rival-definition.ts";
import type { Prose } from "../../optim/define/prose.ts";
import { isWritable, writtenOut } from "../../optim/define/written-out.ts";
import {
  type Convention,
  type OptimizerDefinition,
  type RuleDefinition,
  resolve,
  type Values,
} from "../../optim/index.ts";
import { withContender, withoutContender, withValue } from "../actions/spec-changes.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { valueText } from "../ui/values/value-text.ts";

/** Another convention as a contender that can be raced. */
export interface Rival {
  readonly name: string;
  /** The rule under the other convention, of the same hyperparameters. */
  readonly definition: RuleDefinition;
  /** At which the two differ visibly; set for both. */
  readonly values: Values;
  /** Set for the rival alone. */
  readonly own: Values;
  /** The same in words, or nothing. */
  readonly setting: string;
}

/** What an optimizer's conventions can be raced against; only rules can be written out. */
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

/** Where a rival races, or null. */
export const slotOf = ({ contenders }: Spec, { name }: Rival): number | null =>
  contenders.find(({ optimizer, rule }) => optimizer === own && rule?.startsWith(`# ${name}\n`))?.slot ??
  null;

/** Puts a rival into the race with all that the contender in `slot` has, or takes it out again; one change to undo. */
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
