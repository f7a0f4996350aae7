import { type Host, replyTo } from "./host.ts";
import type { Numbered } from "./protocol.ts";
import { buffersIn } from "./transfer.ts";

/** Makes this worker answer requests, and posts that it listens, and the name of a lock that it holds while it lives. */
export function listen<Request, Answer>(host: Host<Request, Answer>): void {
  addEventListener("message", async ({ data }: MessageEvent<Numbered<Request>>) => {
    const reply = await replyTo(host, data);
    postMessage(reply, { transfer: buffersIn(reply) });
  });
  postMessage({ type: "ready" });
  // Nothing else tells a page at once that a worker has ended. Where storage is refused, or without https, there are no locks.
  if (!navigator.locks) return;
  const lock = crypto.randomUUID();
  const held = navigator.locks.request(lock, () => {
    postMessage({ type: "lives", lock });
    return new Promise(() => {});
  });
  held.catch(() => {});
}
