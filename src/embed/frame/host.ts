import { pause, play } from "../../app/actions/actions.ts";
import { openLink } from "../../app/address/url.ts";
import { specOf } from "../../app/state/experiment-state.ts";
import { currentSpec, useStore } from "../../app/state/store.ts";
import { applyTheme } from "../../app/theme.ts";
import { encode, type Problem } from "../../experiment/index.ts";
import { visible } from "../../lang/read/outside-text.ts";
import { type FrameMessage, inEnvelope, readMessage } from "../messages.ts";
import { takePort } from "./threads.ts";

/** Milliseconds between two messages about changes: a slider being dragged changes much. */
const interval = 250;

/** Nothing secret is said, and who embeds is not known. */
function say(message: FrameMessage): void {
  if (parent !== window) parent.postMessage(inEnvelope(message), "*");
}

/**
 * Answers to the page around, and tells it what happens here.
 *
 * @param content an element that is as high as it is; null where all fills the height that is given
 * @param stayAtRest has a race that rests because it is not seen stay where it is
 */
export function followHost(content: Element | null, stayAtRest: () => void): void {
  addEventListener("message", ({ source, data, ports }) => {
    if (source !== parent || parent === window) return;
    const message = readMessage(data);
    if (message?.type === "experiment" || message?.type === "pause") stayAtRest();
    if (message?.type === "experiment") openLink(message.experiment);
    if (message?.type === "theme") applyTheme(message.theme);
    if (message?.type === "play") play();
    if (message?.type === "pause") pause();
    if (message?.type === "focus") focusPlayButton();
    if (message?.type === "pool" && ports[0]) takePort(ports[0]);
  });
  tellChanges();
  if (content) tellHeight(content);
  say({ type: "ready", experiment: experiment() });
  tellFailures();
}

const experiment = () => encode(currentSpec());

/** Scrolling to the button would scroll the page around too. */
const focusPlayButton = (): void =>
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });

/** What could not be taken of a link, and what goes wrong while running. */
function tellFailures(): void {
  useStore.subscribe(
    (state) => state.failure,
    (failure) => failure && say({ type: "error", message: failure }),
  );
  const tell = (problem: Problem) => problem.assumed || say({ type: "error", message: inWords(problem) });
  useStore.getState().problems.forEach(tell);
  useStore.subscribe(
    (state) => state.problems,
    (now, before) => {
      // Those put away leave a shorter list of the same.
      now.filter((problem) => !before.includes(problem)).forEach(tell);
    },
  );
}

/** A link may hold more text than a message should. */
const inWords = ({ field, value, message }: Problem): string =>
  field === "link" ? message : `${visible(field, 60)}=${visible(value, 200)} ${message}`;

function tellChanges(): void {
  let waiting = false;
  const tell = () => {
    waiting = false;
    say({ type: "change", experiment: experiment() });
  };
  useStore.subscribe(specOf, () => {
    if (!waiting) setTimeout(tell, interval);
    waiting = true;
  });
}

/** What its content takes, whenever that changes. */
function tellHeight(content: Element): void {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height !== last && height > 0) say({ type: "height", height });
    last = height;
  }).observe(content);
}
