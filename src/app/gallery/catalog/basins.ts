import type { SurfaceSpec } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { surfaceOf } from "../../../findings/measuring/experiments.ts";
import type { Claims } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=himmelblau&start=-5,0.5&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=200&map=start.x:-9..9,start.y:-6..6,size:96x64";

export default defineEntry({
  id: "basins",
  title: "Where each start ends",
  sentence:
    "A colour for each of four minima: with momentum 0.9 a quarter of neighbouring starts end in different ones, with momentum 0 fewer than a tenth.",
  tags: ["map", "momentum"],
  link,
  picture: { part: "map" },
});

/** Returns the share of cells that reach another minimum than the next one in their row does. */
function shareOfBorders(spec: SurfaceSpec): number {
  const { minimum } = cellsOf(
    spec as Mapped,
    Uint32Array.from({ length: 96 * 64 }, (_, k) => k),
  );
  const pairs = [...minimum.keys()].filter((k) => k % 96 < 95 && minimum[k] >= 0 && minimum[k + 1] >= 0);
  return pairs.filter((k) => minimum[k] !== minimum[k + 1]).length / pairs.length;
}

export function claims(): Claims {
  const spec = surfaceOf(link);
  const still = { ...spec, contenders: [{ ...spec.contenders[0], values: { lr: 0.01 } }] };
  return {
    "neighbours with different minima": [shareOfBorders(spec), 0.23, 0.3],
    "those with momentum 0": [shareOfBorders(still), 0.03, 0.1],
  };
}
