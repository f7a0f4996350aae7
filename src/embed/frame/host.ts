import { pause, play } from "../../app/actions/actions.ts";
import { openLink } from "../../app/address/url.ts";
import { specOf } from "../../app/state/experiment-state.ts";
import { currentSpec, useStore } from "../../app/state/store.ts";
import { applyTheme } from "../../app/theme.ts";
import { encode, type Problem } from "../../experiment/index.ts";
import { visible } from "../../lang/read/outside-text.ts";
import { type FrameMessage, inEnvelope, readMessage } from "../messages.ts";
import { takePort } from "./threads.ts";

/** Milliseconds between two messages about changes, as dragging a slider makes many. */
const interval = 250;

/** Posts a message to the page around. Any origin may read it: it is not secret, and the page is not known. */
function say(message: FrameMessage): void {
  if (parent !== window) parent.postMessage(inEnvelope(message), "*");
}

/**
 * Obeys the messages of the page around, and reports to it.
 *
 * @param content an element whose height is reported; null where the content fills the height that is given
 * @param stayAtRest keeps a race paused that rests because it is not seen
 */
export function followHost(content: Element | null, stayAtRest: () => void): void {
  const tellReady = followChanges();
  /** Shows another experiment, which the page around has chosen: it is ready, and no change by the reader. */
  const show = (link: string) => {
    openLink(link);
    tellReady();
  };
  addEventListener("message", ({ source, data, ports }) => {
    if (source !== parent || parent === window) return;
    const message = readMessage(data);
    if (message?.type === "experiment" || message?.type === "pause") stayAtRest();
    if (message?.type === "experiment") show(message.experiment);
    if (message?.type === "theme") applyTheme(message.theme);
    if (message?.type === "play") play();
    if (message?.type === "pause") pause();
    if (message?.type === "focus") focusPlayButton();
    if (message?.type === "pool" && ports[0]) takePort(ports[0]);
  });
  if (content) tellHeight(content);
  tellReady();
  tellFailures();
}

/** Focuses the play button without scrolling, which would scroll the page around too. */
const focusPlayButton = (): void =>
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });

/** Reports the problems of a link, and failures while running. */
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
      // A dismissed problem leaves a shorter list of the same objects.
      now.filter((problem) => !before.includes(problem)).forEach(tell);
    },
  );
}

/** Writes a problem in words, shortened, as a link may hold more text than a message should. */
const inWords = ({ field, value, message }: Problem): string =>
  field === "link" ? message : `${visible(field, 60)}=${visible(value, 200)} ${message}`;

/** Reports changes of the experiment, at a limited rate. @returns the function that says that it is ready as it is */
function followChanges(): () => void {
  let told = "";
  let waiting = false;
  const tell = (type: "ready" | "change") => {
    told = encode(currentSpec());
    say({ type, experiment: told });
  };
  const look = () => {
    waiting = false;
    if (encode(currentSpec()) !== told) tell("change");
  };
  useStore.subscribe(specOf, () => {
    if (!waiting) setTimeout(look, interval);
    waiting = true;
  });
  return () => tell("ready");
}

/** Reports the height of the content whenever it changes. */
function tellHeight(content: Element): void {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height !== last && height > 0) say({ type: "height", height });
    last = height;
  }).observe(content);
}
