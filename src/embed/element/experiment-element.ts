import { readControls, readHeight } from "../../app/share/frame-options.ts";
import { type Language, languageIn } from "../../words/languages.ts";
import type { ExperimentEventMap } from "./events.ts";
import { LiveFrame } from "./live-frame.ts";
import { type Pane, pane } from "./pane.ts";
import { posterWords } from "./poster-words.ts";

/** Attributes as a page writes them. */
export interface ExperimentAttributes {
  /** The experiment: the part of a link after its `#`. */
  experiment?: string | undefined;
  /** Its name for screen readers. */
  label?: string | undefined;
  /** CSS pixels, 160 to 2,000; with all controls, those before it is played. */
  height?: string | number | undefined;
  controls?: "none" | "play" | "all" | undefined;
  theme?: "auto" | "light" | "dark" | undefined;
  /** Plays when it scrolls into view, where it is present. */
  autoplay?: boolean | "" | undefined;
  /** The address of the folder in which Downhill is installed; by default `DownhillExperiment.base`. */
  base?: string | undefined;
}

/** The class to extend; without a document, as on a server that renders pages, one that is never used. */
const Base = typeof HTMLElement === "undefined" ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * `<downhill-experiment experiment="surface=beale&o=adam,lr:0.05">`: an experiment to be played in a page.
 *
 * Its content is shown before it is played, without scripts, and in print. Until somebody plays it, it is a button: no
 * frame, no worker, no request. `ExperimentAttributes` and `ExperimentEventMap` list its attributes and events.
 */
export class DownhillExperiment extends Base {
  static readonly observedAttributes = ["experiment", "theme", "controls", "height", "label", "base", "lang"];

  /** The address of the folder in which Downhill is installed, for elements without the attribute `base`. */
  static base = "";

  readonly #pane: Pane;
  #live: LiveFrame | null = null;
  #near: IntersectionObserver | null = null;
  /** The height that the frame asked for. */
  #asked: number | null = null;

  constructor() {
    super();
    this.#pane = pane(this.attachShadow({ mode: "open", delegatesFocus: true }), {
      hasPicture: () => this.querySelector("img, picture, svg, canvas, video") !== null,
      play: () => this.play(),
    });
  }

  /** The experiment, as in a link after the `#`. */
  get experiment(): string {
    return (this.getAttribute("experiment") ?? "").replace(/^#/, "");
  }

  set experiment(text: string) {
    this.setAttribute("experiment", text);
  }

  /** Opens the frame where it is not open, and plays. The focus stays where it is; the button moves it into the frame. */
  play(): void {
    this.#open().play();
  }

  /** Pauses the race; does nothing before it was played. */
  pause(): void {
    this.#live?.pause();
  }

  override addEventListener<Type extends keyof ExperimentEventMap>(
    type: Type,
    listener: (this: DownhillExperiment, event: ExperimentEventMap[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(...all: Parameters<HTMLElement["addEventListener"]>): void {
    super.addEventListener(...all);
  }

  connectedCallback(): void {
    this.#close();
    if (!this.hasAttribute("autoplay")) return;
    // Readers who prefer reduced motion start it by its button.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#open();
      },
      { rootMargin: "200px" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#near = null;
    this.#close();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    this.#dress();
    if (name === "experiment") this.#live?.show(this.experiment);
    if (name === "theme") this.#live?.follow(this.getAttribute("theme"));
    if (/^(controls|base|lang)$/.test(name) && this.#live) {
      this.#close();
      this.#open();
    }
  }

  #open(): LiveFrame {
    this.#near?.disconnect();
    this.#near = null;
    if (this.#live) return this.#live;
    const { box } = this.#pane;
    this.#pane.show("opening");
    this.#live = new LiveFrame({
      element: this,
      base: this.#base,
      parent: box,
      experiment: this.experiment,
      label: this.#label,
      theme: this.getAttribute("theme"),
      controls: readControls(this.getAttribute("controls")),
      autoplay: this.hasAttribute("autoplay"),
      lang: this.#lang,
      onReady: (frame) => {
        // By the time it is ready, the reader may be elsewhere on the page.
        const hadFocus = this.#pane.hasFocus;
        this.#pane.show("live");
        if (hadFocus) frame.focus();
      },
      onUnreachable: () => {
        this.#close();
        this.#pane.show("failed");
      },
      onHeight: (height) => {
        this.#asked = height;
        this.#dress();
      },
    });
    return this.#live;
  }

  /** Shows the poster again. */
  #close(): void {
    this.#live?.close();
    this.#live = null;
    this.#asked = null;
    this.#pane.show("still");
    this.#dress();
  }

  get #label(): string {
    return this.getAttribute("label") || posterWords(this.#lang)("Optimizer race");
  }

  /** The language of the element: its own, or that of what is around it. */
  get #lang(): Language | null {
    return languageIn([this.closest("[lang]")?.getAttribute("lang") ?? ""]);
  }

  /** The attribute's address, where it is one that a page can be loaded from: it may come from a stranger. */
  get #base(): string {
    const text = this.getAttribute("base");
    return (text !== null && folderOf(text.replace(/\/*$/, "/"))) || DownhillExperiment.base;
  }

  #dress(): void {
    this.#pane.dress({
      height: this.#asked ?? readHeight(this.getAttribute("height")),
      label: this.#label,
      say: posterWords(this.#lang),
      link: `${this.#base}#${this.experiment}`,
    });
    this.#live?.name(this.#label);
  }
}

/** Returns the address of the folder that a file or a folder with a slash at its end is in; null where none can be loaded. */
export function folderOf(address: string): string | null {
  try {
    const { protocol, href } = new URL(".", new URL(address, document.baseURI));
    return /^(https?|file):$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Defines the element, only once if a page loads it twice. @param address of the file that it comes from */
export function define(address: string): void {
  const tag = "downhill-experiment";
  if (customElements.get(tag)) return;
  DownhillExperiment.base ||= folderOf(address) ?? document.baseURI;
  customElements.define(tag, DownhillExperiment);
}
