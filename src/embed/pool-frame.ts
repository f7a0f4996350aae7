import { inEnvelope, type PoolMessage, readMessage } from "./messages.ts";
import { sandboxedFrame } from "./sandboxed-frame.ts";

/**
 * A hidden frame whose threads work for all embeds of a page. It is a frame rather than a worker of the page, since a
 * page may forbid workers, and a worker's script must have the page's origin.
 */
export class PoolFrame {
  readonly #frame = sandboxedFrame();
  #ready = false;
  #waiting: { readonly message: PoolMessage; readonly port?: MessagePort }[] = [];
  #members = 0;

  /** @param address of the pool's page */
  constructor(address: string) {
    const frame = this.#frame;
    frame.src = address;
    frame.hidden = true;
    frame.title = "Downhill computes here";
    frame.tabIndex = -1;
    frame.setAttribute("aria-hidden", "true");
    document.body.append(frame);
    const listen = ({ source, origin, data }: MessageEvent) => {
      if (!frame.isConnected) removeEventListener("message", listen);
      else if (
        source === frame.contentWindow &&
        origin === "null" &&
        readMessage(data)?.type === "pool-ready"
      )
        this.#flush();
    };
    addEventListener("message", listen);
  }

  /** False where the page has removed the frame, as some do between two pages: it computes no more. */
  get works(): boolean {
    return this.#frame.isConnected;
  }

  /** Removes a frame that has not answered: its page could not be loaded. */
  giveUp(): void {
    if (!this.#ready) this.#frame.remove();
  }

  /** Returns a port to sessions on the pool's threads; `leave` ends those still open. */
  join(): { readonly port: MessagePort; readonly leave: () => void } {
    const { port1, port2 } = new MessageChannel();
    this.#members += 1;
    const member = this.#members;
    this.#say({ type: "join", member }, port2);
    return { port: port1, leave: () => this.#say({ type: "leave", member }) };
  }

  #say(message: PoolMessage, port?: MessagePort): void {
    if (!this.#ready) {
      this.#waiting.push({ message, ...(port ? { port } : {}) });
      return;
    }
    // The frame's origin is opaque and has no name; only this frame gets the message.
    this.#frame.contentWindow?.postMessage(inEnvelope(message), "*", port ? [port] : []);
  }

  #flush(): void {
    this.#ready = true;
    for (const { message, port } of this.#waiting.splice(0)) this.#say(message, port);
  }
}
