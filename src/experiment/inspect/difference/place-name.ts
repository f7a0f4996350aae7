import type { Tensor } from "../../course.ts";
import type { Place } from "./agreement.ts";

/**
 * Names an element of the parameters: "x" on a surface, "weight [0, 1] of layer 2" in a network, "memory [0, 1]" on a
 * problem.
 */
export function placeName(tensors: readonly Tensor[], { tensor, element }: Place): string {
  const { name, groups, shape } = tensors[tensor];
  const columns = shape.length > 1 ? shape[1] : 1;
  const at = shape.length > 1 ? `${Math.floor(element / columns)}, ${element % columns}` : element;
  if (name !== undefined) return `${name} [${at}]`;
  const [kind, layer] = groups;
  if (kind === undefined || layer === undefined) return element === 0 ? "x" : "y";
  return `${kind === "biases" ? "bias" : "weight"} [${at}] of ${layer.replace(/\d+$/, " $&")}`;
}
