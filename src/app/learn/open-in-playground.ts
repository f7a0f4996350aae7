import { decode } from "../../experiment/index.ts";
import { play, seek, setSpeed } from "../actions/actions.ts";
import { openLink } from "../address/url.ts";

/** Animation frames in which a race that is opened is over, or the fewest steps per frame. */
const frames = 400;
const paces = [1, 2, 4, 10, 20, 50, 100, 200];

/** Shows an experiment as a change to undo, and plays it in some seconds; without motion it is shown at its end. */
export function openInPlayground(link: string): void {
  const { steps } = decode(link).spec;
  openLink(link);
  setSpeed(paces.find((pace) => pace * frames >= steps) ?? 500);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) seek(steps);
  else play();
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });
}
