import { type Host, replyTo as trueReply } from "../../src/worker/host.ts";
import type { Numbered, Reply } from "../../src/worker/protocol.ts";
import { channel, type Fault, type FaultNews } from "./protocol.ts";

export type { Host };

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
  const born = performance.timeOrigin;
  news.postMessage({ worker, what, time: born + performance.now(), born, step } satisfies FaultNews);
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
