import { type Controls, printOptions } from "../../app/share/frame-options.ts";
import type { Theme } from "../../app/theme.ts";
import type { Language } from "../../words/languages.ts";
import { frameHeight, type HostMessage, inEnvelope, readMessage } from "../messages.ts";
import { PoolFrame } from "../pool-frame.ts";
import { sandboxedFrame } from "../sandboxed-frame.ts";
import type { ExperimentEventMap } from "./events.ts";
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
  /** The language of the element; null where the page has none that Downhill has. */
  readonly lang: Language | null;
  /** Called once the frame can be played. */
  readonly onReady: (frame: LiveFrame) => void;
  /** Called where its page could not be loaded. */
  readonly onUnreachable: () => void;
  /** Called with the height that the frame asks for, clamped. */
  readonly onHeight: (height: number) => void;
}

/** Milliseconds in which a frame says that it is ready: from its request, and from its load, which browsers report of errors too. */
const patience = { request: 30_000, load: 3000 } as const;

/** The pools of the page's embeds, one for each folder that Downhill is in; made when the first is played. */
const pools = new Map<string, PoolFrame>();

function poolOf(base: string): PoolFrame {
  const known = pools.get(base);
  if (known?.works) return known;
  const made = new PoolFrame(new URL("embed/pool.html", base).href);
  pools.set(base, made);
  return made;
}

/** The frame of an element that is played. */
export class LiveFrame {
  readonly #options: Options;
  readonly #frame = sandboxedFrame();
  readonly #port: MessagePort;
  readonly #stops: (() => void)[];
  #theme: string | null;
  #ready = false;
  #playing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#theme = options.theme;
    const { port, leave } = poolOf(options.base).join();
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

  /** Moves the focus into the frame, to its play button. */
  focus(): void {
    this.#frame.focus({ preventScroll: true });
    this.#say({ type: "focus" });
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
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.#port.close();
    this.#frame.remove();
  }

  #openFrame(): void {
    const frame = this.#frame;
    frame.title = this.#options.label;
    frame.style.colorScheme = this.#scheme;
    frame.src = this.#address(this.#options.experiment);
    frame.addEventListener("load", () => this.#expect(patience.load));
    this.#expect(patience.request);
    this.#options.parent.append(frame);
  }

  /** Gives up a frame that does not say it is ready in so many milliseconds. */
  #expect(within: number): void {
    if (this.#ready) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { base, onUnreachable } = this.#options;
      pools.get(base)?.giveUp();
      onUnreachable();
      this.#tell("error", { message: `Downhill could not be reached at ${base}embed.html` });
    }, within);
  }

  #address(experiment: string): string {
    const { base, controls, autoplay, lang } = this.#options;
    const query = printOptions({ theme: this.#scheme, controls, autoplay, pooled: true, lang });
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
      this.#tell(type, detail);
    }
  }

  #tell(type: keyof ExperimentEventMap, detail: object): void {
    this.#options.element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Starts a frame that says it is ready, once: the port to the pool can be given only once. */
  #begin(): void {
    if (this.#ready) return;
    this.#ready = true;
    clearTimeout(this.#timer);
    this.#say({ type: "pool" }, [this.#port]);
    this.#say({ type: "theme", theme: this.#scheme });
    if (this.#playing) this.#say({ type: "play" });
    this.#options.onReady(this);
  }
}
