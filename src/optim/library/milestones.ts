import { describe } from "./parameter.ts";

/**
 * Returns a copy of the milestones.
 *
 * @throws TypeError or RangeError where they are no whole numbers from 1 in ascending order
 */
export function checkMilestones(milestones: readonly number[]): readonly number[] {
  if (!Array.isArray(milestones))
    throw new TypeError(`milestones must be an array, got ${describe(milestones)}`);
  for (const [i, milestone] of milestones.entries()) {
    if (!Number.isSafeInteger(milestone) || milestone < 1)
      throw new RangeError(`milestones[${i}] must be a whole number at least 1, got ${describe(milestone)}`);
    if (i > 0 && milestone < milestones[i - 1])
      throw new RangeError(
        `milestones[${i}] must be at least ${milestones[i - 1]}, the one before, got ${milestone}`,
      );
  }
  return [...milestones];
}
