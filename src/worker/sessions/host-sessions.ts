import { hostField } from "../field/host.ts";
import { type Host, replyTo } from "../host.ts";
import type { Work } from "../launch.ts";
import type { Numbered } from "../protocol.ts";
import { hostRace } from "../race/host.ts";
import type { SessionReply, SessionRequest } from "./protocol.ts";

// Clients type the requests that they send; there is no other sender.
const hosts: Readonly<Record<Work, () => Host<unknown, unknown>>> = {
  race: () => hostRace() as Host<unknown, unknown>,
  field: () => hostField() as Host<unknown, unknown>,
  region: () => later(async () => (await import("../region/host.ts")).hostRegion() as Host<unknown, unknown>),
  landscape: () =>
    later(async () => (await import("../landscape/host.ts")).hostLandscape() as Host<unknown, unknown>),
};

/** Returns a host whose code is loaded with the first request. */
function later(load: () => Promise<Host<unknown, unknown>>): Host<unknown, unknown> {
  let host: Host<unknown, unknown> | null = null;
  return async (request) => {
    host ??= await load();
    return host(request);
  };
}

/** Answers each session by a separate host; returns the function that takes the sessions' messages. */
export function hostSessions(tell: (reply: SessionReply) => void): (message: SessionRequest) => void {
  const open = new Map<number, Host<unknown, unknown>>();

  async function answer(session: number, request: unknown): Promise<void> {
    const host = open.get(session);
    if (host) tell({ session, reply: await replyTo(host, request as Numbered<unknown>) });
  }

  return (message) => {
    const { session } = message;
    if ("open" in message) open.set(session, hosts[message.open]());
    else if ("close" in message) open.delete(session);
    else void answer(session, message.request);
  };
}
