import type { Numbered, Reply } from "./protocol.ts";

/** Answers requests of one kind. Each client has a separate host, which may remember earlier requests. */
export type Host<Request, Answer> = (request: Request) => Answer | Promise<Answer>;

/** Returns the reply to a request: the host's answer, or the message of the error that it throws. */
export async function replyTo<Request, Answer>(
  host: Host<Request, Answer>,
  { id, request }: Numbered<Request>,
): Promise<Reply<Answer>> {
  try {
    return { type: "answer", id, answer: await host(request) };
  } catch (error) {
    return { type: "failed", id, message: error instanceof Error ? error.message : String(error) };
  }
}
