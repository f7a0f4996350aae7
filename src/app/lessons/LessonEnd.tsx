import { tell } from "../../words/content.ts";
import { say } from "../../words/say.ts";
import { openLink } from "../address/url.ts";
import { Told } from "../learn/Told.tsx";
import { firstRule } from "../picker/own-offer.ts";
import buttons from "../ui/buttons.module.css";
import { sayWith } from "../ui/say-with.ts";
import { lessons } from "./catalog.ts";
import type { Lesson } from "./lesson.ts";
import { useLesson } from "./lesson-state.ts";
import styles from "./lessons.module.css";
import { goToStep } from "./progress.ts";
import { leaveLesson } from "./session.ts";

/** Returns a race of gradient descent and a rule to write, in a ravine. */
const ownRace = (): string =>
  `surface=bowl,ratio:50&rule=${encodeURIComponent(firstRule())}&o=sgd,lr:0.03&o=own,lr:0.1`;

interface LessonEndProps {
  readonly lesson: Lesson;
  /** The points of the predictions by step. */
  readonly points: readonly (number | null)[];
  readonly onAgain: () => void;
}

/** Says what the reader has learned and how the predictions were, and where to go next. */
export function LessonEnd({ lesson, points, onAgain }: LessonEndProps) {
  const asked = lesson.steps.filter(({ question }) => question).length;
  const next = lessons[lessons.indexOf(lesson) + 1];
  const openNext = () => {
    goToStep(next.id, 0);
    useLesson.setState(next.id);
  };
  return (
    <>
      <p role="status">
        {sayWith("You can now say {outcome}.", { outcome: <Told text={lesson.outcome} /> })}{" "}
        <b>{scoreInWords(points, asked)}</b>
      </p>
      <p className={styles.shown}>
        {sayWith("In short: {summary}", { summary: <Told text={lesson.inShort} /> })}
      </p>
      <div className={styles.ways}>
        {next && (
          <button type="button" className={buttons.primary} onClick={openNext}>
            {say("Next: {title}", { title: tell(next.title) })}
          </button>
        )}
        <button type="button" className={buttons.button} onClick={() => openLink(ownRace())}>
          {say("Write your own rule")}
        </button>
        <button type="button" className={buttons.button} onClick={leaveLesson}>
          {say("Leave")}
        </button>
        <button type="button" className={buttons.quiet} onClick={onAgain}>
          {say("Once more")}
        </button>
      </div>
    </>
  );
}

/** Returns "Your predictions: 2.5 of 3 points." */
export function scoreInWords(points: readonly (number | null)[], asked: number): string {
  const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
  return say("Your predictions: {points} of {asked} {asked:point|points}.", { points: sum, asked });
}
