import { hostField } from "../hosts/field.ts";
import type { Host } from "../hosts/host.ts";
import { hostRace } from "../hosts/race.ts";
import { hostRegion } from "../hosts/region.ts";
import type { Work } from "../launch.ts";
import type { SessionReply, SessionRequest } from "./protocol.ts";

type Tell = (reply: SessionReply) => void;

// Requests were typed where they were sent, and come from nowhere else.
const hosts: Readonly<Record<Work, (tell: (reply: unknown) => void) => Host<unknown>>> = {
  race: (tell) => hostRace(tell) as Host<unknown>,
  field: (tell) => hostField(tell) as Host<unknown>,
  region: (tell) => hostRegion(tell) as Host<unknown>,
};

/** Answers each session by a host of its own. */
export function hostSessions(tell: Tell): Host<SessionRequest> {
  const open = new Map<number, Host<unknown>>();
  return (message) => {
    const { session } = message;
    if ("open" in message)
      open.set(
        session,
        hosts[message.open]((reply) => tell({ session, reply })),
      );
    else if ("close" in message) open.delete(session);
    else open.get(session)?.(message.request);
  };
}
