import type { Thread, Work } from "../launch.ts";
import type { SessionReply, SessionRequest } from "./protocol.ts";

/** Opens sessions that behave like threads; their messages to the shared threads go through `post`. */
export class Sessions {
  readonly #post: (message: SessionRequest) => void;
  readonly #open = new Map<number, SessionThread>();
  #last = 0;

  constructor(post: (message: SessionRequest) => void) {
    this.#post = post;
  }

  open(work: Work): Thread {
    this.#last += 1;
    const session = this.#last;
    const thread = new SessionThread(
      (request) => this.#post({ session, request }),
      () => {
        if (this.#open.delete(session)) this.#post({ session, close: true });
      },
    );
    this.#open.set(session, thread);
    this.#post({ session, open: work });
    return thread;
  }

  /** Passes a reply to its session; a reply to a closed session is dropped. */
  deliver(message: SessionReply): void {
    const thread = this.#open.get(message.session);
    if (!thread) return;
    if ("error" in message) thread.fail(message.error);
    else if ("begun" in message) thread.reply({ type: "begun" });
    else thread.reply(message.reply);
  }
}

class SessionThread implements Thread {
  readonly shared = true;
  readonly postMessage: (request: unknown) => void;
  readonly terminate: () => void;
  readonly #onMessage: ((event: MessageEvent) => void)[] = [];
  readonly #onError: ((event: ErrorEvent) => void)[] = [];

  constructor(postMessage: (request: unknown) => void, terminate: () => void) {
    this.postMessage = postMessage;
    this.terminate = terminate;
  }

  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Partial<ErrorEvent>) => void): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: ((event: MessageEvent) => void) & ((event: Partial<ErrorEvent>) => void),
  ): void {
    if (type === "message") this.#onMessage.push(listener);
    else this.#onError.push(listener);
  }

  reply(data: unknown): void {
    for (const listener of this.#onMessage) listener(new MessageEvent("message", { data }));
  }

  fail(message: string): void {
    for (const listener of this.#onError) listener(new ErrorEvent("error", { message, cancelable: true }));
  }
}
