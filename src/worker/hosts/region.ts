import { Evaluator } from "../../figure/regions/evaluator.ts";
import type { RegionReply, RegionRequest } from "../region-protocol.ts";
import { regionsOf } from "../regions/regions.ts";
import { type Host, messageOf, type Tell } from "./host.ts";

/** Computes what networks make of a plane. */
export function hostRegion(tell: Tell<RegionReply>): Host<RegionRequest> {
  /** For the architecture asked for last: the same network is asked for again and again. */
  let known: { readonly key: string; readonly evaluator: Evaluator } | null = null;

  function evaluatorFor({ architecture }: RegionRequest): Evaluator {
    const key = JSON.stringify(architecture);
    if (known?.key !== key) known = { key, evaluator: new Evaluator(architecture) };
    return known.evaluator;
  }

  return (request) => {
    const { id } = request;
    try {
      tell({ type: "regions", id, regions: regionsOf(request, evaluatorFor(request)) });
    } catch (error) {
      tell({ type: "failed", id, message: messageOf(error) });
    }
  };
}
