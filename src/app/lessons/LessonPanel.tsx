import { useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { tell } from "../../words/content.ts";
import { say } from "../../words/say.ts";
import { Told } from "../learn/Told.tsx";
import buttons from "../ui/buttons.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { lessons, unknownInWords } from "./catalog.ts";
import { LessonEnd } from "./LessonEnd.tsx";
import type { Lesson } from "./lesson.ts";
import { useLesson } from "./lesson-state.ts";
import styles from "./lessons.module.css";
import { goToStep, useProgress } from "./progress.ts";
import { StepView } from "./StepView.tsx";
import { forgetOwn, keepOwn, leaveLesson } from "./session.ts";
import { useSheet } from "./sheet.ts";

/** Shows a lesson beside the stage; above the transport where there is no room beside it. */
export default function LessonPanel() {
  const id = useLesson();
  const sheet = useSheet();
  // Before a step, which is inside, opens its race.
  useLayoutEffect(() => {
    keepOwn();
    return forgetOwn;
  }, []);
  const lesson = lessons.find((one) => one.id === id);
  const name = lesson ? say("Lesson: {title}", { title: tell(lesson.title) }) : say("Lesson");
  const panel = (
    <section className={styles.panel} data-sheet={sheet !== null} aria-label={name}>
      <header className={styles.head}>
        <h2>
          <small>{lesson ? <Place lesson={lesson} /> : say("Lesson")}</small>
          {lesson && <Told text={lesson.title} />}
        </h2>
        <IconButton
          label={say("Leave the lesson")}
          title={say("Leave the lesson; your own experiment comes back")}
          icon={icons.close}
          look="bare"
          onClick={leaveLesson}
        />
      </header>
      {lesson ? <Steps key={lesson.id} lesson={lesson} /> : <Unknown id={id ?? ""} />}
    </section>
  );
  return sheet ? createPortal(panel, sheet) : panel;
}

/** Says which lesson and which of its steps is shown. */
function Place({ lesson: { id, steps }, lesson }: { readonly lesson: Lesson }) {
  const { step } = useProgress(id);
  const place = say("Lesson {number} of {count}", {
    number: lessons.indexOf(lesson) + 1,
    count: lessons.length,
  });
  if (step >= steps.length) return place;
  return `${place} · ${say("Step {step} of {steps}", { step: step + 1, steps: steps.length })}`;
}

function Unknown({ id }: { readonly id: string }) {
  return (
    <div className={styles.body}>
      <p role="alert">{unknownInWords(id)}</p>
      <button type="button" className={buttons.button} onClick={leaveLesson}>
        {say("Leave")}
      </button>
    </div>
  );
}

/** Gives a step that comes the focus: a keyboard goes on from there, and screen readers read it. */
const takeFocus = (body: HTMLElement | null) => body?.focus();

/** The present step of a lesson, or its end. */
function Steps({ lesson }: { readonly lesson: Lesson }) {
  const { id, steps } = lesson;
  const progress = useProgress(id);
  const at = Math.min(progress.step, steps.length);
  const go = (step: number) => goToStep(id, step);
  return (
    <div key={at} ref={takeFocus} className={styles.body} tabIndex={-1}>
      {at < steps.length ? (
        <StepView lesson={lesson} at={at} onGo={go} />
      ) : (
        <LessonEnd lesson={lesson} points={progress.points} onAgain={() => go(0)} />
      )}
    </div>
  );
}
