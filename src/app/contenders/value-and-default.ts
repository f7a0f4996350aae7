import { type OptimizerDefinition, resolve, type Values } from "../../optim/index.ts";

/** Returns a hyperparameter's value, its default, and how the two are related. */
export function valueAndDefault(
  definition: OptimizerDefinition,
  values: Values,
  name: string,
  given: boolean,
) {
  const { default: standard } = definition.hyperparameters[name];
  const { [name]: value, ...others } = values;
  if (typeof standard === "number") return { value, standard, isSet: value !== standard, isFollowing: false };
  const unset = resolve(definition, others)[name];
  return { value, standard: unset, isSet: given, isFollowing: unset === values[standard.follows] };
}
