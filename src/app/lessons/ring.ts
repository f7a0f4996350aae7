import { showPanel } from "../state/panel.ts";
import { useStore } from "../state/store.ts";
import type { Target } from "./lesson.ts";

/** The attribute of the element that a lesson points at, which its style sheet draws a ring for. */
const attribute = "data-lesson-ring";

/** Draws a ring around something on the page, also when it appears later, and scrolls to it. @returns a function that ends it */
export function ringAround(target: Target): () => void {
  uncover(target);
  const selector = selectorOf(target);
  let ringed: Element | null = null;
  const look = () => {
    const found = document.querySelector(selector);
    if (found === ringed) return;
    ringed?.removeAttribute(attribute);
    ringed = found;
    found?.setAttribute(attribute, "");
    found?.scrollIntoView({ block: "nearest" });
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    ringed?.removeAttribute(attribute);
  };
}

/** Shows the panel of a phone, and the folded part of a card, that the target is in. */
function uncover(target: Target): void {
  if (typeof target === "string") return;
  if ("chart" in target) {
    showPanel("charts");
    return;
  }
  showPanel("optimizers");
  const { contender } = target;
  if (!document.querySelector(selectorOf(target)))
    useStore.setState(({ unfolded }) => ({ unfolded: [...new Set([...unfolded, contender])] }));
}

function selectorOf(target: Target): string {
  if (target === "stage") return '[role="application"]';
  if (target === "timeline") return 'section:has([data-play]) div:has(> input[type="range"])';
  if ("chart" in target) return `section:has(> [data-chart="${target.chart}"])`;
  return `[data-row="${target.contender} ${target.row}"]`;
}
