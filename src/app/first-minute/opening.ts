import { readPreference } from "#preferences";
import { decode, type Spec } from "../../experiment/index.ts";
import { hasLink } from "../address/address.ts";
import { player } from "../player/player.ts";
import { showing, specOf } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { domainOf } from "../state/view.ts";
import { firstRace } from "./first-race.ts";
import { preference } from "./preference.ts";

/** True on a page that is opened without a link: it shows the first race. */
export const opensWithoutLink = !hasLink();

/** True on a page that is opened without a link by somebody who has not seen the first race. */
export const isFirstMinute = opensWithoutLink && readPreference(preference.key) !== preference.seen;

/** Steps per frame at which the first race can be followed. */
const speed = 1;

/** Returns what stands in the page's HTML: the picture of the first race, or a sentence on a page with a link. */
const picture = (): HTMLElement | null => document.getElementById("opening");

/** Returns true while the stage has not yet replaced the picture in the page's HTML. */
export const isPictureShown = (): boolean => picture() !== null;

/** Shows the first race at its end, as the picture in the page's HTML does, on a page that is opened without a link. */
export function openFirstRace(): void {
  if (!opensWithoutLink) {
    requestAnimationFrame(removeSentence);
    return;
  }
  const { spec } = decode(firstRace);
  useStore.setState(showing(spec));
  useStore.setState(({ surface }) => ({ view: domainOf(surface), speed }));
  player.seek(spec.steps);
  requestAnimationFrame(() => replacePicture(spec));
}

/** Removes the sentence when the page stands. */
function removeSentence(): void {
  if (document.querySelector("main")) picture()?.remove();
  else requestAnimationFrame(removeSentence);
}

/** Removes the picture when the stage has drawn the same, or shows something else. */
function replacePicture(shown: Spec): void {
  const state = useStore.getState();
  const isDrawn = !player.isBehind && document.querySelector("[data-drawn]") !== null;
  if (isDrawn || specOf(state) !== shown || state.failure !== null) picture()?.remove();
  else requestAnimationFrame(() => replacePicture(shown));
}
