import { idleReason, type OptimizerDefinition, resolve, type Values } from "../../optim/index.ts";

/** Returns a hyperparameter's value, its default, how the two are related, and the reason why it has no effect, if any. */
export function valueAndDefault(
  definition: OptimizerDefinition,
  values: Values,
  name: string,
  given: boolean,
) {
  const { default: standard } = definition.hyperparameters[name];
  const { [name]: value, ...others } = values;
  const idle = idleReason(definition, name, values);
  if (typeof standard === "number")
    return { value, standard, isSet: value !== standard, isFollowing: false, idle };
  const unset = resolve(definition, others)[name];
  return { value, standard: unset, isSet: given, isFollowing: unset === values[standard.follows], idle };
}
