import type { Need, OptimizerDefinition } from "./definition.ts";
import type { Oracle } from "./method.ts";

/** What is needed and where it is found, to follow "needs". */
export const needInWords: Readonly<Record<Need, string>> = {
  hessian:
    "exact second derivatives, which a network has not, nor a surface whose formula is too long for them",
  residuals: "a loss that is a sum of squares: a network's, with squared error (loss=mse)",
};

/**
 * Why an optimizer cannot work on a loss, in a sentence; null where it can.
 *
 * @param size number of parameters
 */
export function whyUnfit(
  definition: OptimizerDefinition,
  size: number,
  oracle: Pick<Oracle, Need>,
): string | null {
  if (!("create" in definition)) return null;
  const { name, needs, limit } = definition;
  if (needs && !oracle[needs]) return `${name} needs ${needInWords[needs]}`;
  return limit?.(size, oracle) ?? null;
}
