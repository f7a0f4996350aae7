import { useRef } from "react";
import { ownEdits } from "../../experiment/index.ts";
import { inDigits, say } from "../../words/say.ts";
import { playBack, rewind, setSpeed, stepBack, stepForward, togglePlay } from "../actions/actions.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { player } from "../player/player.ts";
import { useLive } from "../player/use-live.ts";
import { useSpec, useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { Select } from "../ui/Select.tsx";
import { sayWith } from "../ui/say-with.ts";
import { Timeline } from "./Timeline.tsx";
import styles from "./Transport.module.css";

const speeds = [1, 2, 4, 10, 20, 50, 100, 200, 500, 1000];

/** Loaded with the first network. */
const Epoch = lazyPart("src/app/transport/Epoch.tsx", () => import("./Epoch.tsx"), {
  name: "The epoch",
  pending: () => <small />,
});

/** Loaded when the experiment has a change or a fork. */
const Changes = lazyPart("src/app/transport/changes/Changes.tsx", () => import("./changes/Changes.tsx"), {
  name: "The list of changes",
});

/** The controls of playback: buttons, timeline, step, edits and speed. */
export function Transport() {
  const playing = useStore((state) => state.playing);
  const ended = useStore((state) => state.ended);
  const changed = useSpec(
    (spec) => ownEdits(spec).length > 0 || spec.contenders.some(({ fork }) => fork !== undefined),
  );
  return (
    <section className={styles.transport} aria-label={say("Transport")}>
      <div className={styles.buttons}>
        <IconButton label={say("Back to the start")} icon={icons.rewind} onClick={rewind} />
        <IconButton label={say("Play backwards")} icon={icons.playBack} onClick={playBack} />
        <IconButton label={say("Step back")} icon={icons.stepBack} onClick={stepBack} />
        <button
          type="button"
          className={`${buttons.primary} ${styles.play}`}
          data-play
          aria-label={say(playing ? "Pause" : ended ? "Play again" : "Play")}
          title={say(playing ? "Pause (space)" : "Play (space)")}
          onClick={togglePlay}
        >
          {playing ? icons.pause : icons.play}
        </button>
        <IconButton label={say("Step forward")} icon={icons.stepForward} onClick={stepForward} />
      </div>
      <div className={styles.timeline}>
        <Timeline />
      </div>
      <StepReading />
      <div className={styles.changes}>{changed && <Changes />}</div>
      <Speed />
    </section>
  );
}

function StepReading() {
  const steps = useSpec((spec) => spec.steps);
  const trainsNetwork = useSpec((spec) => spec.kind === "network");
  const step = useRef<HTMLElement>(null);
  useLive(() => {
    if (step.current) step.current.textContent = inDigits(player.step);
  }, 0);
  const limit = inDigits(steps);
  return (
    <div className={styles.step} style={{ "--digits": limit.length }}>
      {sayWith("{word}{step} of {limit}", {
        word: <span>{say("step||reading")} </span>,
        step: <b ref={step} />,
        limit,
      })}
      {trainsNetwork && <Epoch />}
    </div>
  );
}

function Speed() {
  const speed = useStore((state) => state.speed);
  return (
    <Select
      className={styles.speed}
      label={say("Speed")}
      value={String(speed)}
      options={speeds.map((one) => ({
        value: String(one),
        text: say("{count} {count:step|steps} per frame", { count: one }),
      }))}
      onChange={(value) => setSpeed(Number(value))}
    />
  );
}
