import type { PlanePath } from "../../experiment/landscape/plane-path.ts";

/** The share of the larger of both by which loss and height may differ. */
const tolerance = 0.1;

/**
 * Says whether the height drawn below a path is another number than its loss: they differ by more than a tenth of the
 * larger one, or one of them is not finite.
 */
export function isOffPlane(loss: number, height: number): boolean {
  const apart = Math.abs(loss - height);
  return !(
    apart < Number.POSITIVE_INFINITY && apart <= tolerance * Math.max(Math.abs(loss), Math.abs(height))
  );
}

/** Says whether the height drawn below any point of a path is another number than its loss. */
export const isEverOffPlane = ({ loss, height }: PlanePath): boolean =>
  loss.some((value, i) => isOffPlane(value, height[i]));
