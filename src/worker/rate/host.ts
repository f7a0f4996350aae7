import { largestRate } from "../../experiment/sweep/cells/largest-rate.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import { longest, type RateAnswer, type RateRequest } from "./protocol.ts";

/** Returns the host that searches for a learning rate. */
export function hostRate(now: () => number = () => performance.now()): Host<RateRequest, RateAnswer> {
  return async ({ spec, slot, table }) => {
    await partsFor(spec);
    const search = largestRate(spec, slot, table ?? undefined);
    const ends = now() + longest;
    for (;;) {
      const { done, value } = search.next();
      if (done) return { rate: value };
      if (now() > ends) return { rate: null };
    }
  };
}
