import { type Compared, comparedInPortions } from "../../experiment/sweep/cells/cells.ts";
import { minimaOf } from "../../experiment/sweep/cells/minima.ts";
import type { Host } from "../host.ts";
import { rowsFor } from "../rows-for.ts";
import type { MapAnswer, MapRequest } from "./protocol.ts";

/** Milliseconds of work before an answer. */
const portion = 50;

/** Returns the host that computes blocks of a map's cells, each in as many answers as it takes. */
export function hostMap(now: () => number = () => performance.now()): Host<MapRequest, MapAnswer> {
  let running: { readonly block: number; readonly portions: Generator<unknown, Compared> } | null = null;
  return async ({ block, spec, cells, kinds, table }) => {
    await rowsFor(spec);
    const ends = now() + portion;
    if (running?.block !== block) {
      const portions = comparedInPortions(spec, cells, { kinds, table: table ?? undefined });
      running = { block, portions };
    }
    do {
      const { done, value } = running.portions.next();
      if (!done) continue;
      running = null;
      const minima = spec.kind === "surface" && kinds.includes("minimum") ? minimaOf(spec) : null;
      return { ...value, minima };
    } while (now() < ends);
    return { columns: null, minima: null };
  };
}
