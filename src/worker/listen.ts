import { type Host, replyTo } from "./host.ts";
import type { Numbered } from "./protocol.ts";
import { buffersIn } from "./transfer.ts";

/** Makes this worker answer requests, and posts that it listens. */
export function listen<Request, Answer>(host: Host<Request, Answer>): void {
  addEventListener("message", async ({ data }: MessageEvent<Numbered<Request>>) => {
    const reply = await replyTo(host, data);
    postMessage(reply, { transfer: buffersIn(reply) });
  });
  postMessage({ type: "ready" });
}
