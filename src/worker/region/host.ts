import { Evaluator } from "../../plot/regions/evaluator.ts";
import type { Host } from "../host.ts";
import type { RegionRequest, Regions } from "./protocol.ts";
import { regionsOf } from "./regions.ts";

/** Returns the host that computes networks' outputs over a plane. */
export function hostRegion(): Host<RegionRequest, Regions> {
  /** The evaluator of the last architecture, as requests in a row have the same one. */
  let known: { readonly key: string; readonly evaluator: Evaluator } | null = null;

  function evaluatorFor({ architecture }: RegionRequest): Evaluator {
    const key = JSON.stringify(architecture);
    if (known?.key !== key) known = { key, evaluator: new Evaluator(architecture) };
    return known.evaluator;
  }

  return (request) => regionsOf(request, evaluatorFor(request));
}
