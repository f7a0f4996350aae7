import { Evaluator } from "../figure/regions/evaluator.ts";
import type { RegionReply, RegionRequest } from "./region-protocol.ts";
import { regionsOf } from "./regions/regions.ts";
import { buffersIn } from "./transfer.ts";

/** For the architecture asked for last: the same network is asked for again and again. */
let known: { readonly key: string; readonly evaluator: Evaluator } | null = null;

function evaluatorFor({ architecture }: RegionRequest): Evaluator {
  const key = JSON.stringify(architecture);
  if (known?.key !== key) known = { key, evaluator: new Evaluator(architecture) };
  return known.evaluator;
}

const reply = (message: RegionReply) => postMessage(message, { transfer: [...new Set(buffersIn(message))] });

addEventListener("message", ({ data: request }: MessageEvent<RegionRequest>) => {
  const { id } = request;
  try {
    reply({ type: "regions", id, regions: regionsOf(request, evaluatorFor(request)) });
  } catch (error) {
    reply({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
});

reply({ type: "ready" });
