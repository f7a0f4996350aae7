import { told, toldText } from "../../words/told.ts";
import { LatestRequest } from "../latest-request.ts";
import type { ShardAnswer, ShardRequest } from "./protocol.ts";

/** Milliseconds for the largest map on a slow machine. */
const patience = 120_000;

/** Reads a computed map in a worker. Never rejects: a file that is none is refused in words. */
export function readShard(request: ShardRequest): Promise<ShardAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: ShardAnswer) => {
      latest.dispose();
      resolve(answer);
    };
    const latest = new LatestRequest<ShardRequest, ShardRequest, ShardAnswer>({
      create: () => new Worker(new URL("./shard.worker.ts", import.meta.url), { type: "module" }),
      requestFor: (query) => query,
      patienceFor: () => patience,
      attempts: 1,
      onAnswer: settle,
      onFailure: ({ why, refused }) =>
        settle({
          ok: false,
          why: refused ? toldText(why) : told("its reading {why}", { why: toldText(why) }),
        }),
    });
    latest.want(request);
  });
}
