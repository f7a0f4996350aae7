import type { MouseEvent } from "react";
import { decode } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { open, play, seek, setSpeed } from "../actions/actions.ts";
import { openList } from "../learn/learn-state.ts";
import { hasModifier } from "../learn/list/has-modifier.ts";
import { showing } from "../state/experiment-state.ts";
import { useSpec } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { isAskedAbout } from "./answer.ts";
import styles from "./first-minute.module.css";
import { dismissHints, noteFollowed, useHints } from "./hints.ts";
import { isOnTheWay, type Lead, leads } from "./lead-on.ts";
import { isMotionReduced } from "./play-once.ts";

/** The gallery's page in the documentation, which its link opens in another tab. */
const galleryPage = "./docs/gallery/";

/** Links over the stage to what continues from the first race, each until it has been followed: experiments, the gallery. */
export default function LeadOn() {
  const { answered, dismissed, followed } = useHints();
  const isShown = useSpec(isOnTheWay);
  // The line of the question has such a button too.
  const hasLine = useSpec(isAskedAbout);
  const left = leads.filter(({ link }) => !followed.includes(link));
  const hasGallery = !followed.includes(galleryPage);
  if (!answered || dismissed || !isShown || (left.length === 0 && !hasGallery)) return null;
  return (
    <nav className={styles.leads} aria-label={say("Try next")}>
      {left.map((lead) => (
        <a key={lead.link} href={`#${lead.link}`} onClick={(event) => follow(event, lead)} data-over-stage>
          {say(lead.text)}
        </a>
      ))}
      {hasGallery && (
        <a href={galleryPage} onClick={showGallery} data-over-stage>
          {say("Gallery…")}
        </a>
      )}
      {!hasLine && (
        <IconButton
          label={say("Dismiss the hints")}
          title={say("Dismiss")}
          icon={icons.close}
          look="bare"
          onClick={dismissHints}
        />
      )}
    </nav>
  );
}

/** Shows the experiment as a change to undo, and plays it; its link opens it in another tab. */
function follow(event: MouseEvent, { link, speed }: Lead): void {
  if (hasModifier(event)) return;
  event.preventDefault();
  noteFollowed(link);
  const { spec, problems } = decode(link);
  open(() => showing(spec), problems);
  setSpeed(speed);
  if (isMotionReduced()) seek(spec.steps);
  else play();
  // The link that had the focus is gone.
  document.querySelector<HTMLElement>("[data-play]")?.focus({ preventScroll: true });
}

function showGallery(event: MouseEvent): void {
  if (hasModifier(event)) return;
  event.preventDefault();
  noteFollowed(galleryPage);
  openList("gallery");
}
