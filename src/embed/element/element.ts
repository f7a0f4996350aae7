import { readControls, readHeight } from "../../app/share/frame-options.ts";
import { LiveFrame } from "./live-frame.ts";
import { style } from "./style.ts";

/** The address of the folder that this script came from, in which Downhill is installed. */
const base = new URL(".", (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;

const tag = "downhill-experiment";
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

/**
 * `<downhill-experiment experiment="surface=beale&o=adam,lr:0.05">`: an experiment to be played in a page.
 *
 * Attributes: `experiment` (a link's hash), `theme` (auto, light, dark), `controls` (none, play, all), `autoplay`,
 * `height` (CSS pixels, 160 to 2,000; "420" or "420px"), `label` (its name for screen readers). Its content is shown
 * before it is played, without scripts, and in print. Events, which bubble and cross shadow roots: `ready`,
 * `change` and `error`, with the message's fields as `detail`.
 *
 * Until somebody plays it, it is a button: no frame, no worker, no request. It is defined once the page has been
 * painted; a script that plays it waits for `customElements.whenDefined`.
 */
class DownhillExperiment extends HTMLElement {
  static readonly observedAttributes = ["experiment", "theme", "controls", "height", "label"];

  readonly #box = document.createElement("div");
  readonly #button = document.createElement("button");
  readonly #link = document.createElement("a");
  #live: LiveFrame | null = null;
  #near: IntersectionObserver | null = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    const poster = element("div", "poster");
    const slot = document.createElement("slot");
    this.#link.textContent = "Open in Downhill";
    slot.append(this.#link);
    slot.addEventListener("slotchange", () => this.#look());
    poster.append(slot);
    this.#box.className = "box";
    this.#button.type = "button";
    this.#button.append(playSign(), "Play");
    this.#button.addEventListener("click", () => {
      this.play();
      this.#live?.focus();
    });
    this.#box.append(poster, this.#button);
    root.append(this.#box);
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

  connectedCallback(): void {
    this.#dress();
    this.#look();
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
    this.#live?.close();
    this.#live = null;
    this.#box.classList.remove("live");
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    this.#dress();
    if (name === "experiment") this.#live?.show(this.experiment);
    if (name === "theme") this.#live?.follow(this.getAttribute("theme"));
    if (name === "controls" && this.#live) this.#reopen();
  }

  #open(): LiveFrame {
    this.#near?.disconnect();
    this.#near = null;
    this.#live ??= new LiveFrame({
      element: this,
      base,
      parent: this.#box,
      experiment: this.experiment,
      label: this.#label,
      theme: this.getAttribute("theme"),
      controls: readControls(this.getAttribute("controls")),
      autoplay: this.hasAttribute("autoplay"),
      onHeight: (height) => {
        if (!this.hasAttribute("height")) this.#box.style.height = `${height}px`;
      },
    });
    this.#box.classList.add("live");
    return this.#live;
  }

  #reopen(): void {
    this.#live?.close();
    this.#live = null;
    this.#open();
  }

  get #label(): string {
    return this.getAttribute("label") || "Optimizer race";
  }

  /** Marks a box that has only words, and no picture, to show before it is played. */
  #look(): void {
    this.#box.classList.toggle("plain", !this.querySelector("img, picture, svg, canvas, video"));
  }

  #dress(): void {
    this.#box.style.height = `${readHeight(this.getAttribute("height"))}px`;
    this.#button.setAttribute("aria-label", `Play: ${this.#label}`);
    this.#link.href = `${base}#${this.experiment}`;
    this.#live?.name(this.#label);
  }
}

function element(name: string, className: string): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

function playSign(): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", "M4 2v12l10-6z");
  svg.append(path);
  return svg;
}

/** Defines the element, only once if a page loads the script twice. */
function define(): void {
  if (!customElements.get(tag)) customElements.define(tag, DownhillExperiment);
}

// The page is painted before its buttons are made; until then a link of the same height is in their place.
const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
if (painted || document.hidden) define();
else requestAnimationFrame(() => setTimeout(define));
