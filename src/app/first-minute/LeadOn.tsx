import type { MouseEvent } from "react";
import { decode } from "../../experiment/index.ts";
import { open, play, seek, setSpeed } from "../actions/actions.ts";
import { learnItems } from "../learn/learn-items.ts";
import { showing } from "../state/experiment-state.ts";
import { useSpec } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { isAskedAbout } from "./answer.ts";
import styles from "./first-minute.module.css";
import { dismissHints, noteFollowed, useHints } from "./hints.ts";
import { isOnTheWay, type Lead, leads } from "./lead-on.ts";
import { isMotionReduced } from "./play-once.ts";

/** Lists that lead on, in the place of links that have been followed. */
const lists = learnItems.filter(({ key }) => key !== "findings");

/** Links over the stage to the experiments that continue from the first race, each until it has been followed. */
export default function LeadOn() {
  const { answered, dismissed, followed } = useHints();
  const isShown = useSpec(isOnTheWay);
  // The line of the question has such a button too.
  const hasLine = useSpec(isAskedAbout);
  const left = leads.filter(({ link }) => !followed.includes(link));
  if (!answered || dismissed || !isShown || left.length === 0) return null;
  return (
    <nav className={styles.leads} aria-label="Try next">
      {left.map((lead) => (
        <a key={lead.link} href={`#${lead.link}`} onClick={(event) => follow(event, lead)} data-over-stage>
          {lead.text}
        </a>
      ))}
      {lists.slice(0, leads.length - left.length).map(({ key, label, detail, onSelect }) => (
        <button
          key={key}
          type="button"
          title={detail}
          aria-haspopup="dialog"
          onClick={onSelect}
          data-over-stage
        >
          {label}
        </button>
      ))}
      {!hasLine && (
        <IconButton
          label="Dismiss the hints"
          title="Dismiss"
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
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
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
