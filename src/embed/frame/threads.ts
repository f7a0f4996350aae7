import { readOptions } from "../../app/share/frame-options.ts";
import type { Thread, Work } from "../../worker/launch.ts";
import type { SessionReply, SessionRequest } from "../../worker/sessions/protocol.ts";
import { Sessions } from "../../worker/sessions/sessions.ts";
import { PoolFrame } from "../pool-frame.ts";

let port: MessagePort | null = null;
/** What is asked for before there are threads. */
const waiting: SessionRequest[] = [];

const sessions = new Sessions((message) => {
  if (port) port.postMessage(message);
  else waiting.push(message);
});

/** Has all work done by the threads behind `given`. */
export function takePort(given: MessagePort): void {
  if (port) return;
  port = given;
  port.onmessage = ({ data }: MessageEvent<SessionReply>) => sessions.deliver(data);
  for (const message of waiting.splice(0)) port.postMessage(message);
}

/** A thread that is a session on one of the pool's. */
export function openSession(work: Work): Thread {
  if (!port && !readOptions(location.search).pooled) takePort(ownPool().join().port);
  return sessions.open(work);
}

/** A frame that nobody gives threads to has a pool of its own. */
const ownPool = (): PoolFrame => new PoolFrame(new URL("embed/pool.html", location.href).href);
