import type { ActivationDefinition } from "./activation.ts";
import { byId } from "./by-id.ts";

const files = import.meta.glob<ActivationDefinition>(["./activations/*.ts", "!**/*.*.ts"], {
  eager: true,
  import: "default",
});

/** All activations by id: each file in `activations/` is one. */
export const activations = byId(Object.values(files), [
  "tanh",
  "relu",
  "leaky_relu",
  "gelu",
  "silu",
  "sigmoid",
  "sine",
  "linear",
]);

/** Returns the activation `id`. @throws RangeError that lists the activations, where `id` is none of them */
export function activationOf(id: string): ActivationDefinition {
  const activation = activations.get(id);
  if (activation) return activation;
  throw new RangeError(`activation must be one of ${[...activations.keys()].join(", ")}, got ${id}`);
}

/**
 * Returns the activation of each hidden layer.
 *
 * @param ids an id for all of them, or one for each, joined by "-": "tanh-relu"
 * @throws RangeError where one of them is none of the activations, or their number is another
 */
export function activationsOf(ids: string, hidden: number): readonly ActivationDefinition[] {
  const each = ids.split("-").map(activationOf);
  if (each.length === 1) return Array(hidden).fill(each[0]);
  if (each.length === hidden) return each;
  throw new RangeError(`activation must be one, or one for each of ${hidden} hidden layers, got ${ids}`);
}
