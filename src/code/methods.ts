import { inPython } from "../optim/define/in-python.ts";
import type { MethodDefinition } from "../optim/index.ts";
import type { Made } from "./contender.ts";
import { Inexpressible } from "./inexpressible.ts";
import { keywords, plainly } from "./options.ts";
import { definitionModule } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import { call, type Layout, list } from "./python/layout.ts";

/**
 * A method on arrays, which is a module of NumPy's.
 *
 * @throws Inexpressible where there is none
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

/** The groups of an optimizer on arrays: the places of its parameters, and its settings. */
export const groupsOnArrays = (
  { groups }: Plan,
  print: (values: Plan["groups"][number]["history"][number]) => string[],
): Layout =>
  list(
    groups.map(({ tensors, history }) =>
      call("dict", [`params=[${tensors.join(", ")}]`, ...print(history[0])]),
    ),
  );
