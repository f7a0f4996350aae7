import { buffersIn } from "../transfer.ts";
import { hostSessions } from "./host-sessions.ts";
import type { SessionRequest } from "./protocol.ts";

const take = hostSessions((reply) => postMessage(reply, { transfer: buffersIn(reply) }));
addEventListener("message", ({ data }: MessageEvent<SessionRequest>) => take(data));
postMessage({ type: "ready" });
