import { lossOf } from "../losses.ts";
import type { LossCurvature } from "./loss-curvature.ts";

const files = import.meta.glob<LossCurvature>("../losses/*.curvature.ts", { eager: true, import: "default" });

const beside = new Map(
  Object.entries(files).map(([path, curvature]) => [
    path.replace(/^.*\/|\.curvature\.ts$/g, "").replaceAll("-", "_"),
    curvature,
  ]),
);

/** Returns a loss's second derivatives. @throws RangeError where no loss has the id, or it does not state them */
export function lossCurvatureOf(id: string): LossCurvature {
  const curvature = lossOf(id).curvature ?? beside.get(id);
  if (curvature) return curvature;
  throw new RangeError(`the loss ${id} has no second derivatives`);
}
