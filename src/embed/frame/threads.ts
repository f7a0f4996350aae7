import { readOptions } from "../../app/share/frame-options.ts";
import type { Thread, Work } from "../../worker/launch.ts";
import type { SessionReply, SessionRequest } from "../../worker/sessions/protocol.ts";
import { Sessions } from "../../worker/sessions/sessions.ts";
import { PoolFrame } from "../pool-frame.ts";

let port: MessagePort | null = null;
/** Messages from before there are threads. */
const waiting: SessionRequest[] = [];

const sessions = new Sessions((message) => {
  if (port) port.postMessage(message);
  else waiting.push(message);
});

/** Sends all work to the threads at the other end of `given`. */
export function takePort(given: MessagePort): void {
  if (port) return;
  port = given;
  port.onmessage = ({ data }: MessageEvent<SessionReply>) => sessions.deliver(data);
  for (const message of waiting.splice(0)) port.postMessage(message);
}

/** Opens a session on one of the pool's threads. */
export function openSession(work: Work): Thread {
  if (!port && !readOptions(location.search).pooled) takePort(ownPool().join().port);
  return sessions.open(work);
}

/** Makes a separate pool for a frame whose page gives it no threads. */
const ownPool = (): PoolFrame => new PoolFrame(new URL("embed/pool.html", location.href).href);
