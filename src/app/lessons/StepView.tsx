import { useEffect, useMemo, useRef, useState } from "react";
import { say } from "../../words/say.ts";
import { Told } from "../learn/Told.tsx";
import buttons from "../ui/buttons.module.css";
import { raceOf, specOf } from "./finished-race.ts";
import type { Lesson } from "./lesson.ts";
import styles from "./lessons.module.css";
import { notePoints } from "./progress.ts";
import type { Prediction } from "./questions/prediction.ts";
import { QuestionView } from "./questions/QuestionView.tsx";
import { scoreOf, textOf } from "./questions/score.ts";
import { ringAround } from "./ring.ts";
import { useStepRace } from "./step-race.ts";

interface StepViewProps {
  readonly lesson: Lesson;
  /** The index of the step. */
  readonly at: number;
  /** Goes to another step, or to the end after the last. */
  readonly onGo: (step: number) => void;
}

/** Shows a step of a lesson: its text, its question, and after the race what that has shown. */
export function StepView({ lesson, at, onGo }: StepViewProps) {
  const step = lesson.steps[at];
  const { link, target, question, shown } = step;
  const [prediction, setPrediction] = useState<Prediction | null>(null);
  const { phase, run, skip } = useStepRace(link, question !== undefined);
  useEffect(() => target && ringAround(target), [target]);
  const isOver = phase === "over";
  const spec = useMemo(() => specOf(link), [link]);
  const race = isOver ? raceOf(link) : null;
  const score = race && question && prediction ? scoreOf(question, prediction, race) : null;
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isOver) outcome.current?.scrollIntoView({ block: "nearest" });
  }, [isOver]);
  const points = score?.points;
  useEffect(() => {
    if (points !== undefined) notePoints(lesson.id, at, points);
  }, [points, lesson.id, at]);
  const isLast = at === lesson.steps.length - 1;
  const next = () => (phase === "waiting" ? prediction && run() : isOver ? onGo(at + 1) : skip());
  return (
    <>
      <p>
        <Told text={() => textOf(step, { spec })} />
      </p>
      {question && (
        <QuestionView
          question={question}
          spec={spec}
          race={race}
          prediction={prediction}
          onPredict={phase === "waiting" ? setPrediction : null}
        />
      )}
      <p ref={outcome} className={styles.shown} role="status">
        {race && (
          <>
            {score && <b data-points={score.points}>{score.said}</b>} <Told text={() => shown(race)} />
          </>
        )}
      </p>
      <div className={styles.buttons}>
        {at > 0 && (
          <button type="button" className={buttons.quiet} onClick={() => onGo(at - 1)}>
            {say("Back")}
          </button>
        )}
        {phase === "waiting" && !prediction && (
          <button type="button" className={buttons.quiet} onClick={run}>
            {say("Just show me")}
          </button>
        )}
        <button
          type="button"
          className={buttons.primary}
          aria-disabled={(phase === "waiting" && !prediction) || undefined}
          title={phase === "waiting" && !prediction ? say("Make a prediction first") : undefined}
          onClick={next}
        >
          {say(
            phase === "waiting" ? "Run the race" : isOver ? (isLast ? "Finish" : "Next") : "Skip to the end",
          )}
        </button>
      </div>
    </>
  );
}
