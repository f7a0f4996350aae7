import { elementNames } from "../tree/names.ts";
import type { Expression } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";

/**
 * Returns the uniform slots that are the same for all tensors too: they depend on a `total` or a shared name, and on no
 * reduction over one tensor.
 *
 * @param outputs the slots after a step, as expressions
 * @param names shared names: the same for all tensors, changing from step to step
 */
export function findShared(
  uniform: ReadonlySet<string>,
  outputs: ReadonlyMap<string, Expression>,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const ofAll = reachedBy(uniform, outputs, names, (reduction) => reduction === "total");
  const ofOne = reachedBy(uniform, outputs, new Set(), (reduction) => reduction !== "total");
  return new Set([...ofAll].filter((slot) => !ofOne.has(slot)));
}

/** Returns the slots that depend on such a reduction or on one of the names, directly or through another slot. */
function reachedBy(
  uniform: ReadonlySet<string>,
  outputs: ReadonlyMap<string, Expression>,
  names: ReadonlySet<string>,
  isWanted: (reduction: string) => boolean,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const depends = (e: Expression): boolean => {
    let found = false;
    eachNode(e, (node) => {
      found ||= node.kind === "reduction" && isWanted(node.name);
    });
    return found || [...elementNames(e)].some((name) => reached.has(name) || names.has(name));
  };
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const slot of uniform) if (depends(outputs.get(slot)!)) reached.add(slot);
  }
  return reached;
}
