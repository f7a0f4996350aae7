import { Pool } from "../../worker/sessions/pool.ts";
import type { SessionReply, SessionRequest } from "../../worker/sessions/protocol.ts";
import { buffersIn } from "../../worker/transfer.ts";
import { inEnvelope, readMessage } from "../messages.ts";

/** Number of threads for all embeds of a page: that of the cores, two at least and four at most. */
const limit = Math.min(4, Math.max(2, navigator.hardwareConcurrency || 2));

/** A frame; it counts its sessions from 1, and `numbers` maps those to the pool's numbers. */
interface Member {
  readonly port: MessagePort;
  readonly numbers: Map<number, number>;
}

const members = new Map<number, Member>();
const askers = new Map<number, { readonly port: MessagePort; readonly session: number }>();
let last = 0;

// The script that comes before has the loader, `src/embed/loader.js`.
const thread = new Blob([downhill.textFor("session.worker.js")], { type: "text/javascript" });
const address = URL.createObjectURL(thread);
const create = () => new Worker(address, { name: new URL("rows.js", location.href).href });
const pool = new Pool({ create, limit, tell });

function tell(reply: SessionReply): void {
  const asker = askers.get(reply.session);
  asker?.port.postMessage({ ...reply, session: asker.session }, buffersIn(reply));
}

function join(port: MessagePort, member: number): void {
  const numbers = new Map<number, number>();
  members.set(member, { port, numbers });
  port.onmessage = ({ data }: MessageEvent<SessionRequest>) => {
    const session = numberOf(data.session, numbers, port);
    pool.handle({ ...data, session });
    if ("close" in data) forget(data.session, numbers);
  };
}

function numberOf(session: number, numbers: Map<number, number>, port: MessagePort): number {
  const known = numbers.get(session);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(session, last);
  askers.set(last, { port, session });
  return last;
}

function forget(session: number, numbers: Map<number, number>): void {
  askers.delete(numbers.get(session) ?? 0);
  numbers.delete(session);
}

function leave(member: number): void {
  const { port, numbers } = members.get(member) ?? {};
  members.delete(member);
  port?.close();
  for (const [session, number] of numbers ?? []) {
    pool.handle({ session: number, close: true });
    if (numbers) forget(session, numbers);
  }
}

addEventListener("message", ({ source, data, ports }) => {
  if (source !== parent || parent === window) return;
  const message = readMessage(data);
  if (message?.type === "join" && ports[0] && !members.has(message.member)) join(ports[0], message.member);
  if (message?.type === "leave") leave(message.member);
});

parent.postMessage(inEnvelope({ type: "pool-ready" }), "*");
