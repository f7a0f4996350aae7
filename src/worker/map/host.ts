import { type Compared, comparedInPortions } from "../../experiment/sweep/cells/cells.ts";
import { curveInPortions } from "../../experiment/sweep/cells/curve.ts";
import { minimaOf } from "../../experiment/sweep/cells/minima.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { portionwise } from "./portions.ts";
import type { CurveAnswer, CurveRequest, MapAnswer, MapRequest } from "./protocol.ts";

/** Returns the host that computes blocks of a map's cells, each in as many answers as it takes. */
export function hostMap(now: () => number = () => performance.now()): Host<MapRequest, MapAnswer> {
  const continued = portionwise<Compared>(now);
  return async ({ block, spec, cells, kinds, table }) => {
    await partsFor(spec);
    const found = continued(block, () =>
      comparedInPortions(spec, cells, { kinds, table: table ?? undefined }),
    );
    const hasMinima = found !== null && spec.kind === "surface" && kinds.includes("minimum");
    return { columns: null, ...found, minima: hasMinima ? minimaOf(spec) : null };
  };
}

/** Returns the host that makes a cell's run, in as many answers as it takes. */
export function hostCurve(now: () => number = () => performance.now()): Host<CurveRequest, CurveAnswer> {
  const continued = portionwise<Float64Array>(now);
  return async ({ run, spec, cell, table }) => {
    await partsFor(spec);
    return { loss: continued(run, () => curveInPortions(spec, cell, table ?? undefined)) };
  };
}
