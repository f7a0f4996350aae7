import { type Controls, printOptions, sandbox } from "../../app/share/frame-options.ts";
import type { Theme } from "../../app/theme.ts";
import { frameHeight, type HostMessage, inEnvelope, readMessage } from "../messages.ts";
import { PoolFrame } from "../pool-frame.ts";
import { hostScheme, onHostChange } from "./host-scheme.ts";

interface Options {
  readonly element: HTMLElement;
  /** Address of the folder that Downhill is in. */
  readonly base: string;
  readonly parent: Element;
  readonly experiment: string;
  readonly label: string;
  /** The attribute's value. */
  readonly theme: string | null;
  readonly controls: Controls;
  readonly autoplay: boolean;
  /** Called with the height that the frame asks for, clamped. */
  readonly onHeight: (height: number) => void;
}

/** The pool of all embeds of the page; made when the first is played. */
let pool: PoolFrame | null = null;

/** The frame of an element that is played. */
export class LiveFrame {
  readonly #options: Options;
  readonly #frame = document.createElement("iframe");
  readonly #port: MessagePort;
  readonly #stops: (() => void)[];
  #theme: string | null;
  #ready = false;
  #playing = false;

  constructor(options: Options) {
    this.#options = options;
    this.#theme = options.theme;
    if (!pool?.works) pool = new PoolFrame(new URL("embed/pool.html", options.base).href);
    const { port, leave } = pool.join();
    this.#port = port;
    const listen = (event: MessageEvent) => this.#receive(event);
    addEventListener("message", listen);
    this.#stops = [leave, () => removeEventListener("message", listen), onHostChange(() => this.#retheme())];
    this.#openFrame();
  }

  /** Plays now, or as soon as the frame can. */
  play(): void {
    this.#playing = true;
    if (this.#ready) this.#say({ type: "play" });
  }

  /** Moves the focus into the frame, to its play button where it is ready. */
  focus(): void {
    this.#frame.focus({ preventScroll: true });
    if (this.#ready) this.#say({ type: "focus" });
  }

  pause(): void {
    this.#playing = false;
    if (this.#ready) this.#say({ type: "pause" });
  }

  show(experiment: string): void {
    if (this.#ready) this.#say({ type: "experiment", experiment });
    else this.#frame.src = this.#address(experiment);
  }

  follow(theme: string | null): void {
    this.#theme = theme;
    this.#retheme();
  }

  name(label: string): void {
    this.#frame.title = label;
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#port.close();
    this.#frame.remove();
  }

  #openFrame(): void {
    const frame = this.#frame;
    // Its origin is opaque: it can store nothing and access nothing of the page, whatever site it comes from.
    frame.setAttribute("sandbox", sandbox);
    frame.title = this.#options.label;
    frame.style.colorScheme = this.#scheme;
    frame.src = this.#address(this.#options.experiment);
    this.#options.parent.append(frame);
  }

  #address(experiment: string): string {
    const { base, controls, autoplay } = this.#options;
    const query = printOptions({ theme: this.#scheme, controls, autoplay, pooled: true });
    return new URL(`embed.html${query}#${experiment}`, base).href;
  }

  get #scheme(): Exclude<Theme, "system"> {
    const theme = this.#theme;
    return theme === "light" || theme === "dark" ? theme : hostScheme(this.#options.element);
  }

  #retheme(): void {
    const theme = this.#scheme;
    if (this.#frame.style.colorScheme === theme) return;
    this.#frame.style.colorScheme = theme;
    if (this.#ready) this.#say({ type: "theme", theme });
  }

  #say(message: HostMessage, transfer: Transferable[] = []): void {
    // A sandboxed frame's origin has no name to use as a target; only the frame's window gets the message.
    this.#frame.contentWindow?.postMessage(inEnvelope(message), "*", transfer);
  }

  /** Reads messages only from this frame, and from the opaque origin that its sandbox gives it. */
  #receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.#frame.contentWindow || origin !== "null") return;
    const message = readMessage(data);
    if (message?.type === "ready") this.#begin();
    if (message?.type === "height") {
      const height = frameHeight(message.height);
      if (height !== null) this.#options.onHeight(height);
    }
    if (message?.type === "ready" || message?.type === "change" || message?.type === "error") {
      const { type, ...detail } = message;
      this.#options.element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }
  }

  /** Starts a frame that says it is ready, once: the port to the pool can be given only once. */
  #begin(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#say({ type: "pool" }, [this.#port]);
    this.#say({ type: "theme", theme: this.#scheme });
    if (this.#playing) this.#say({ type: "play" });
    if (this.#hasFocus) this.#say({ type: "focus" });
  }

  /** True where the focus is on the frame: by the time it is ready, the reader may be elsewhere on the page. */
  get #hasFocus(): boolean {
    const root = this.#frame.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === this.#frame;
  }
}
