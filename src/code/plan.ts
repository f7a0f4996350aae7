import { definitionOf, type Spec, valuesAt } from "../experiment/index.ts";
import {
  type AddonDefinition,
  type OptimizerDefinition,
  optimizers,
  titleOf,
  type Values,
} from "../optim/index.ts";

/** Tensors that have the same hyperparameters from beginning to end. */
export interface Group {
  /** Their places among the parameters. */
  readonly tensors: readonly number[];
  readonly values: Values;
  /** All values before the first update, and after each of the contender's changes. */
  readonly history: readonly Values[];
}

/** What is changed before the update after `step`: a group's hyperparameters by its place, or an addon's by its id. */
export interface Change {
  readonly step: number;
  readonly groups: ReadonlyMap<number, Values>;
  readonly addons: ReadonlyMap<string, Values>;
}

/** One contender with every value in force, ready to be written down in any language. */
export interface Plan {
  /** As `run` names it: "adam", "adam-2". */
  readonly id: string;
  readonly title: string;
  /** The optimizer without what goes round it. */
  readonly definition: OptimizerDefinition;
  /** What goes round it, outermost first. */
  readonly addons: readonly { readonly definition: AddonDefinition; readonly values: Values }[];
  readonly groups: readonly Group[];
  readonly changes: readonly Change[];
}

/** Values at some moment: the optimizer's own, and each addon's under "id.name". */
interface Moment {
  readonly step: number;
  readonly values: Values;
}

/** @param groupsOf the names of the groups that each tensor belongs to */
export function planContenders(spec: Spec, groupsOf: readonly (readonly string[])[]): Plan[] {
  const seen = new Map<string, number>();
  return spec.contenders.map(({ slot, ...contender }) => {
    const count = (seen.get(contender.optimizer) ?? 0) + 1;
    seen.set(contender.optimizer, count);
    const whole = definitionOf({ slot, ...contender });
    const histories = groupsOf.map((groups) => historyOf(spec, slot, groups));
    const names = Object.keys(optimizers.get(contender.optimizer)!.hyperparameters);
    const groups = groupAlike(histories.map((history) => history.map((moment) => ownOf(moment, names))));
    const last = histories[histories.length - 1];
    return {
      id: count === 1 ? contender.optimizer : `${contender.optimizer}-${count}`,
      title: titleOf(whole, contender.values),
      definition: optimizers.get(contender.optimizer)!,
      addons: (whole.addons ?? []).map((definition) => ({
        definition,
        values: addonOf(last[0].values, definition.id),
      })),
      groups: groups.map(({ tensors, history }) => ({
        tensors,
        values: history[0].values,
        history: history.map(({ values }) => values),
      })),
      changes: changesOf(
        groups.map(({ history }) => history),
        last,
        (whole.addons ?? []).map(({ id }) => id),
      ),
    };
  });
}

/** All values before the first update, and at each step where an edit is made. */
function historyOf(spec: Spec, slot: number, groups: readonly string[]): Moment[] {
  const edited = spec.edits.filter((edit) => edit.slot === slot && edit.step > 0 && edit.step < spec.steps);
  const steps = [0, ...new Set(edited.map(({ step }) => step))];
  return steps.map((step) => ({ step, values: valuesAt(spec, slot, step, groups) }));
}

const only = (values: Values, wanted: (name: string) => boolean): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)));

/** The optimizer's own, in its order. */
const ownOf = ({ step, values }: Moment, names: readonly string[]): Moment => ({
  step,
  values: Object.fromEntries(names.map((name) => [name, values[name]])),
});

const addonOf = (values: Values, id: string): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(`${id}.`))
      .map(([name, value]) => [name.slice(id.length + 1), value]),
  );

function groupAlike(
  histories: readonly (readonly Moment[])[],
): { tensors: number[]; history: readonly Moment[] }[] {
  const alike = new Map<string, { tensors: number[]; history: readonly Moment[] }>();
  for (const [k, history] of histories.entries()) {
    const key = JSON.stringify(history);
    const group = alike.get(key) ?? { tensors: [], history };
    group.tensors.push(k);
    alike.set(key, group);
  }
  return [...alike.values()];
}

/** What differs from one moment to the next. */
function changesOf(
  groups: readonly (readonly Moment[])[],
  all: readonly Moment[],
  addons: readonly string[],
): Change[] {
  return all.slice(1).map(({ step }, before) => ({
    step,
    groups: changed(groups.map((history, k) => [k, history[before].values, history[before + 1].values])),
    addons: changed(
      addons.map((id) => [id, addonOf(all[before].values, id), addonOf(all[before + 1].values, id)]),
    ),
  }));
}

function changed<Key>(pairs: readonly (readonly [Key, Values, Values])[]): Map<Key, Values> {
  const differences = pairs.map(
    ([key, before, after]) => [key, only(after, (name) => after[name] !== before[name])] as const,
  );
  return new Map(differences.filter(([, values]) => Object.keys(values).length > 0));
}
