import { definitionOf, optimizerOf, type Spec, valuesAt } from "../experiment/index.ts";
import {
  type AddonDefinition,
  followsLoss,
  isWhole,
  type OptimizerDefinition,
  readsLoss,
  titleOf,
  type Values,
} from "../optim/index.ts";

/** Tensors that have the same hyperparameters from beginning to end. */
export interface Group {
  /** Their indices among the tensors. */
  readonly tensors: readonly number[];
  /** The optimizer's own values: before the first update, and after each of the contender's edits. */
  readonly history: readonly Values[];
  /** The same for each addon by its id; a schedule's may differ from group to group. */
  readonly addons: ReadonlyMap<string, readonly Values[]>;
}

/** One contender with every value in force, before a library is chosen. */
export interface Plan {
  /** The name that `run` gives it: "adam", "adam-2". */
  readonly id: string;
  readonly title: string;
  /** The optimizer without its addons. */
  readonly definition: OptimizerDefinition;
  /** Its addons, outermost first. */
  readonly addons: readonly AddonDefinition[];
  readonly groups: readonly Group[];
  /** The steps of its edits, one for each element of the histories but the first. */
  readonly changes: readonly number[];
}

/** Says whether an addon sets the learning rate of each update. */
export const isRate = ({ kind }: AddonDefinition): boolean => kind === "schedule" || kind === "warmup";

/** Says whether one of the addons sets the learning rate of each update. */
export const isRated = ({ addons }: Pick<Plan, "addons">): boolean => addons.some(isRate);

/** Says whether the optimizer or an addon asks for more gradients than the one that a step begins with. */
export const needsClosure = ({ definition, addons }: Pick<Plan, "definition" | "addons">): boolean =>
  (definition.kind === "method" ? definition.needsClosure === true : definition.curvature !== undefined) ||
  readsLoss(definition) ||
  addons.some((addon) => addon.kind === "ascent" || (addon.kind === "schedule" && followsLoss(addon)));

/**
 * Returns a plan for each contender of a spec.
 *
 * @param groupsOf the names of the groups that each tensor belongs to
 */
export function planContenders(spec: Spec, groupsOf: readonly (readonly string[])[]): Plan[] {
  const seen = new Map<string, number>();
  return spec.contenders.map(({ slot, ...contender }) => {
    const count = (seen.get(contender.optimizer) ?? 0) + 1;
    seen.set(contender.optimizer, count);
    const whole = definitionOf({ slot, ...contender });
    const definition = optimizerOf(contender);
    const steps = changesOf(spec, slot);
    // A method that moves all parameters as one vector has the values of the first tensor.
    const asOne = isWhole(definition);
    const alike = groupAlike(
      groupsOf.map((groups) =>
        [0, ...steps].map((step) => valuesAt(spec, slot, step, asOne ? groupsOf[0] : groups)),
      ),
    );
    const addons = whole.addons ?? [];
    return {
      id: count === 1 ? contender.optimizer : `${contender.optimizer}-${count}`,
      title: titleOf(whole, contender.values),
      definition,
      addons,
      groups: alike.map(({ tensors, history }) => ({
        tensors,
        history: history.map((values) => ownOf(values, definition)),
        addons: new Map(addons.map((addon) => [addon.id, history.map((values) => addonOf(values, addon))])),
      })),
      changes: steps,
    };
  });
}

/** Returns the steps of a contender's edits; those at step 0 are part of its first values. */
const changesOf = (spec: Spec, slot: number): number[] => [
  ...new Set(
    spec.edits
      .filter((edit) => edit.slot === slot && edit.step > 0 && edit.step < spec.steps)
      .map(({ step }) => step),
  ),
];

const ownOf = (values: Values, { hyperparameters }: OptimizerDefinition): Values =>
  Object.fromEntries(
    Object.keys(hyperparameters)
      .filter((name) => !name.includes("."))
      .map((name) => [name, values[name]]),
  );

const addonOf = (values: Values, { id, hyperparameters }: AddonDefinition): Values =>
  Object.fromEntries(Object.keys(hyperparameters).map((name) => [name, values[`${id}.${name}`]]));

interface Alike {
  readonly tensors: number[];
  readonly history: readonly Values[];
}

/** Groups the tensors whose histories are equal. */
function groupAlike(histories: readonly (readonly Values[])[]): Alike[] {
  const alike = new Map<string, Alike>();
  for (const [k, history] of histories.entries()) {
    const key = JSON.stringify(history.map((values) => Object.entries(values).sort()));
    const group = alike.get(key) ?? { tensors: [], history };
    group.tensors.push(k);
    alike.set(key, group);
  }
  return [...alike.values()];
}
