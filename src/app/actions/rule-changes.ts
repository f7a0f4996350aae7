import {
  type Contender,
  definitionOf,
  normalizeEdits,
  own,
  type Spec,
  withoutGroup,
} from "../../experiment/index.ts";
import { isInRange, type OptimizerDefinition } from "../../optim/index.ts";

/**
 * Returns the spec with another rule for a contender. Values and edits of hyperparameters that the rule does not have,
 * or that it does not permit, are removed.
 *
 * @param rule a rule without errors
 */
export function withRule<S extends Spec>(spec: S, slot: number, rule: string): S {
  const contenders = spec.contenders.map((one) => (one.slot === slot ? ruled(one, rule) : one));
  const changed = contenders.find((one) => one.slot === slot);
  if (!changed) return spec;
  const definition = definitionOf(changed);
  const edits = spec.edits.filter((edit) => edit.slot !== slot || permits(definition, edit.name, edit.value));
  return { ...spec, contenders, edits: normalizeEdits(edits) };
}

function ruled(contender: Contender, rule: string): Contender {
  const { values, fork: _, ...rest } = contender;
  const next = { ...rest, optimizer: own, rule };
  const definition = definitionOf({ ...next, values: {} });
  // A rule that is written out has the values in force as its defaults.
  const kept =
    contender.rule === undefined
      ? Object.entries(values).filter(([name]) => name.includes("."))
      : Object.entries(values);
  return {
    ...next,
    values: Object.fromEntries(
      kept.filter(
        ([name, value]) =>
          permits(definition, name, value) && definition.hyperparameters[name]?.default !== value,
      ),
    ),
  };
}

/** Returns true where a hyperparameter can be set to a value, also for one parameter group ("biases.lr"). */
export function permits({ hyperparameters }: OptimizerDefinition, name: string, value: number): boolean {
  const plain = Object.hasOwn(hyperparameters, name) ? name : withoutGroup(name);
  return Object.hasOwn(hyperparameters, plain) && isInRange(value, hyperparameters[plain].range);
}
