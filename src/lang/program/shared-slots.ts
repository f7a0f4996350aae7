import { elementNames } from "../tree/names.ts";
import type { Expression } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";

/**
 * Those of the uniform slots that are the same for all tensors too: a `total` or a shared name decides them, and no
 * reduction over one tensor.
 *
 * @param outputs the slots after a step
 * @param names that are the same for all tensors and change from step to step
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

/** The slots that depend on such a reduction or on one of the names, by themselves or through another. */
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
