import { type Host, replyTo as trueReply } from "../../src/worker/host.ts";
import type { Numbered, Reply } from "../../src/worker/protocol.ts";

export type { Host };

/**
 * A worker's fault, once it is asked for the `request`th time, counted from 1, or, of a race, once it has made `step`
 * steps and before it answers with them.
 */
export interface Fault {
  /** "throws": an error that nothing catches; "refuses": one that the host's caller catches; "dies": the worker ends. */
  readonly how: "throws" | "refuses" | "hangs" | "dies";
  readonly at: { readonly request: number } | { readonly step: number };
}

/** A message about a worker, for the test. */
export interface FaultNews {
  readonly worker: string;
  readonly what: "fault" | "answer";
  /** Milliseconds since 1970, with fractions. */
  readonly time: number;
  /** The step of a race's answer. */
  readonly step: number | undefined;
}

/** The channel of such messages. */
export const channel = "downhill-faults";

const worker = /(\w+)\.worker/.exec(self.location.pathname)?.[1] ?? "";
const news = new BroadcastChannel(channel);

/** The fault that the test answers with; each worker asks for its own. */
const fault: Promise<Fault | null> = import(
  /* @vite-ignore */ new URL(`../faults.js?worker=${worker}&${crypto.randomUUID()}`, self.location.href).href
).then(
  (module: { default: Fault | null }) => module.default,
  () => null,
);

let requests = 0;

/** Replaces the function of `src/worker/host.ts`, in the build with faults alone. */
export async function replyTo<Request, Answer>(
  host: Host<Request, Answer>,
  numbered: Numbered<Request>,
): Promise<Reply<Answer>> {
  requests += 1;
  const asked = await fault;
  if (!asked) return told(await trueReply(host, numbered));
  const { at, how } = asked;
  if ("request" in at) {
    if (requests >= at.request) return failBy(how, numbered.id);
    return told(await trueReply(host, numbered));
  }
  const reply = await trueReply(host, { ...numbered, request: until(at.step, numbered.request) });
  return stepOf(reply) === at.step ? failBy(how, numbered.id) : told(reply);
}

/** Returns the request for no more than so many steps. */
const until = <Request>(step: number, request: Request): Request =>
  typeof request === "object" && request !== null && "to" in request && typeof request.to === "number"
    ? { ...request, to: Math.min(request.to, step) }
    : request;

function stepOf(reply: Reply<unknown>): number | undefined {
  if (reply.type !== "answer") return undefined;
  const { answer } = reply;
  return typeof answer === "object" && answer !== null && "step" in answer ? Number(answer.step) : undefined;
}

function told<Answer>(reply: Reply<Answer>): Reply<Answer> {
  tell("answer", stepOf(reply));
  return reply;
}

function tell(what: FaultNews["what"], step?: number): void {
  const time = performance.timeOrigin + performance.now();
  news.postMessage({ worker, what, time, step } satisfies FaultNews);
}

/** Fails; returns only where the host refuses. */
function failBy(how: Fault["how"], id: number): Promise<Reply<never>> | Reply<never> {
  tell("fault");
  if (how === "refuses") return { type: "failed", id, message: "a fault" };
  if (how === "hangs") for (;;);
  if (how === "dies") self.close();
  else
    setTimeout(() => {
      throw new Error("a fault");
    });
  return new Promise(() => {});
}
