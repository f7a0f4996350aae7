import { type PosterWords, posterWords } from "./poster-words.ts";
import { style } from "./style.ts";

/** `still`: the poster; `opening`: the poster, until the frame is ready; `live`: the frame; `failed`: poster and link. */
type Look = "still" | "opening" | "live" | "failed";

/** The shadow tree of an element. */
export interface Pane {
  readonly box: HTMLElement;
  /** True where the focus is on the play button. */
  readonly hasFocus: boolean;
  readonly show: (look: Look) => void;
  readonly dress: (now: {
    readonly height: number;
    readonly label: string;
    /** Says its words in the element's language. */
    readonly say: PosterWords;
    /** The address of the experiment in the playground. */
    readonly link: string;
  }) => void;
}

interface Owner {
  /** Says whether the content has a picture, and not only words. */
  readonly hasPicture: () => boolean;
  readonly play: () => void;
}

let sheet: CSSStyleSheet | null = null;

/** Builds the shadow tree of an element: its content as a poster, and under it a bar with the play button. */
export function pane(root: ShadowRoot, { hasPicture, play }: Owner): Pane {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  root.adoptedStyleSheets = [sheet];
  const inside = element("a", "");
  const slot = element("slot", "", inside);
  const poster = element("div", "poster", slot);
  const word = element("span", "");
  const button = element("button", "", playSign(), word);
  button.type = "button";
  const way = element("a", "");
  const reason = element("span", "");
  const failure = element("span", "failure", reason, way);
  const note = element("span", "note");
  note.setAttribute("role", "status");
  const box = element("div", "box", poster, element("div", "bar", button, note));
  const isPlain = () => box.classList.contains("plain");
  const look = () => box.classList.toggle("plain", !hasPicture());
  slot.addEventListener("slotchange", look);
  button.addEventListener("click", play);
  poster.addEventListener("click", (event) => {
    // The picture is a link for the keyboard, with a modifier, and where Downhill could not be reached.
    const { ctrlKey, metaKey, shiftKey, detail } = event;
    if (isPlain() || ctrlKey || metaKey || shiftKey || detail === 0 || box.dataset.look === "failed") return;
    event.preventDefault();
    button.focus({ preventScroll: true });
    play();
  });
  root.append(box);
  let say = posterWords(null);
  const tell = () => {
    const { look } = box.dataset;
    word.textContent = say(look === "failed" ? "Try again" : "Play");
    note.replaceChildren(look === "opening" ? say("Loading…") : look === "failed" ? failure : "");
    reason.textContent = say("Downhill could not be reached.");
    for (const anchor of [inside, way]) anchor.textContent = say("Open in Downhill");
  };
  return {
    box,
    get hasFocus() {
      return root.activeElement === button;
    },
    show: (now) => {
      look();
      box.dataset.look = now;
      tell();
    },
    dress: ({ height, label, say: now, link: address }) => {
      say = now;
      tell();
      box.style.height = `${height}px`;
      button.setAttribute("aria-label", `${say("Play")}: ${label}`);
      for (const anchor of [inside, way]) anchor.href = address;
    },
  };
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...content);
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
