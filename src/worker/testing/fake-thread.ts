import type { Thread } from "../launch.ts";

/** A test's worker: it records the messages posted to it, and posts the messages that the test gives it. */
export class FakeThread<Message = unknown> implements Thread {
  readonly shared: boolean;
  readonly received: Message[] = [];
  /** The memory that was transferred with each of them. */
  readonly transferred: (readonly ArrayBuffer[])[] = [];
  ended = false;
  #onMessage: (event: MessageEvent) => void = () => {};
  #onError: (event: Partial<ErrorEvent>) => void = () => {};
  #onUnreadable: (event: Partial<ErrorEvent>) => void = () => {};

  constructor(shared = false) {
    this.shared = shared;
  }

  postMessage(
    message: Message,
    options: { readonly transfer: readonly ArrayBuffer[] } = { transfer: [] },
  ): void {
    this.received.push(message);
    this.transferred.push(options.transfer);
  }

  terminate(): void {
    this.ended = true;
  }

  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: ((event: MessageEvent) => void) & ((event: Partial<ErrorEvent>) => void),
  ): void {
    if (type === "message") this.#onMessage = listener;
    else if (type === "error") this.#onError = listener;
    else this.#onUnreadable = listener;
  }

  /** Posts a message as the worker. */
  say(data: unknown): void {
    this.#onMessage(new MessageEvent("message", { data }));
  }

  /** Fails as a worker that throws or cannot be loaded. */
  crash(message: string): void {
    this.#onError(Object.assign(new Event("error", { cancelable: true }), { message }) as ErrorEvent);
  }

  /** Posts a message that cannot be read. */
  sayUnreadable(): void {
    this.#onUnreadable(new Event("messageerror"));
  }
}
