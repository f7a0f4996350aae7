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
  /** Their places among the parameters. */
  readonly tensors: readonly number[];
  /** The optimizer's own values: before the first update, and after each of the contender's changes. */
  readonly history: readonly Values[];
  /** The same of each addon by its id; a schedule's may differ from group to group. */
  readonly addons: ReadonlyMap<string, readonly Values[]>;
}

/** One contender with every value in force, ready to be written down in any language. */
export interface Plan {
  /** As `run` names it: "adam", "adam-2". */
  readonly id: string;
  readonly title: string;
  /** The optimizer without what goes round it. */
  readonly definition: OptimizerDefinition;
  /** What goes round it, outermost first. */
  readonly addons: readonly AddonDefinition[];
  readonly groups: readonly Group[];
  /** The steps whose updates changes are made before, one for each element of the histories but the first. */
  readonly changes: readonly number[];
}

/** Tells addons that set the learning rate of each update. */
export const isRate = ({ kind }: AddonDefinition): boolean => kind === "schedule" || kind === "warmup";

/** Tells if something sets the learning rate of each update. */
export const isRated = ({ addons }: Pick<Plan, "addons">): boolean => addons.some(isRate);

/** Tells if something asks for more gradients than the one that a step begins with. */
export const needsClosure = ({ definition, addons }: Pick<Plan, "definition" | "addons">): boolean =>
  (definition.kind === "method" ? definition.needsClosure === true : definition.curvature !== undefined) ||
  readsLoss(definition) ||
  addons.some((addon) => addon.kind === "ascent" || (addon.kind === "schedule" && followsLoss(addon)));

/** @param groupsOf the names of the groups that each tensor belongs to */
export function planContenders(spec: Spec, groupsOf: readonly (readonly string[])[]): Plan[] {
  const seen = new Map<string, number>();
  return spec.contenders.map(({ slot, ...contender }) => {
    const count = (seen.get(contender.optimizer) ?? 0) + 1;
    seen.set(contender.optimizer, count);
    const whole = definitionOf({ slot, ...contender });
    const definition = optimizerOf(contender);
    const steps = changesOf(spec, slot);
    // What moves all parameters as one vector goes by what is set for the first.
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

/** The steps at which something is changed; what is changed at the start is so from the start. */
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

/** Puts together the tensors of equal histories. */
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
