import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Sentence, say } from "../../words/say.ts";
import { player } from "../player/player.ts";
import { useSpec } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { Asked } from "./Asked.tsx";
import { answer, isAskedAbout } from "./answer.ts";
import { dismissHints, useHints } from "./hints.ts";
import { Invitation } from "./Invitation.tsx";
import { playOnce } from "./play-once.ts";

/** Plays the first race, asks about it above the stage, and answers at its end. */
export default function Question() {
  const dismissed = useHints((hints) => hints.dismissed);
  const isAsked = useSpec(isAskedAbout);
  useEffect(playOnce, []);
  if (dismissed || !isAsked) return null;
  return (
    <Asked>
      <Answer />
      <IconButton
        label={say("Dismiss the question and hints")}
        title={say("Dismiss")}
        icon={icons.close}
        look="bare"
        onClick={dismissHints}
      />
      <Invitation />
    </Asked>
  );
}

/** The answer, which follows the race when its values are changed. Screen readers announce it. */
function Answer() {
  const answered = useHints((hints) => hints.answered);
  const spec = useSpec();
  const last = useRef("");
  const current = () => {
    if (!answered || !isAskedAbout(spec) || !isWhole(spec.steps)) return "";
    if (!player.isBehind) last.current = answer(spec, player.tracks);
    return last.current;
  };
  return (
    <p role="status" title={say(definition)}>
      {useSyncExternalStore(subscribe, current)}
    </p>
  );
}

const definition: Sentence =
  "SGD waits while its gradient norm is below a tenth of that at the start and the saddle point is nearer than a minimum.";

const subscribe = (listener: () => void) => player.subscribe(listener);

/** Returns true where the race is recorded to its end. */
const isWhole = (steps: number): boolean =>
  player.head >= steps || [...player.tracks.values()].every(({ status }) => status.kind !== "running");
