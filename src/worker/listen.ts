import type { Host, Tell } from "./hosts/host.ts";
import { buffersIn } from "./transfer.ts";

/** Has a host answer what is posted to this worker, and says that it listens. */
export function listen<Request, Reply>(host: (tell: Tell<Reply>) => Host<Request>): void {
  const answer = host((reply) => postMessage(reply, { transfer: buffersIn(reply) }));
  addEventListener("message", ({ data }: MessageEvent<Request>) => answer(data));
  postMessage({ type: "ready" });
}
