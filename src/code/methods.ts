import { inPython } from "../optim/define/in-python.ts";
import type { MethodDefinition } from "../optim/index.ts";
import type { Made } from "./contender.ts";
import { Inexpressible } from "./inexpressible.ts";
import { keywords, plainly } from "./options.ts";
import { definitionModule } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import { call, type Layout, list } from "./python/layout.ts";

/**
 * Returns the call of a method on NumPy's arrays.
 *
 * @throws Inexpressible for a method that has no module in Python
 */
export function methodMade(plan: Plan, definition: MethodDefinition): Made {
  const python = inPython.get(definition.id)?.python;
  if (!python) throw new Inexpressible(`${definition.name} has not been written in Python yet.`);
  const { name } = python;
  return {
    text: call(name, [groupsOnArrays(plan, (values) => keywords(plainly(definition)(values)))]),
    imports: [`from ${definitionModule(definition.id)} import ${name}`],
    features: definition.needs ? [definition.needs] : [],
  };
}

/** Returns the groups of an optimizer on arrays: the indices of its parameters, and its hyperparameters. */
export const groupsOnArrays = (
  { groups }: Plan,
  print: (values: Plan["groups"][number]["history"][number]) => string[],
): Layout =>
  list(
    groups.map(({ tensors, history }) =>
      call("dict", [`params=[${tensors.join(", ")}]`, ...print(history[0])]),
    ),
  );
