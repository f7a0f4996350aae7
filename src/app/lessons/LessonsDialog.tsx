import { useRef } from "react";
import { contentLanguage, tell } from "../../words/content.ts";
import { say } from "../../words/say.ts";
import { closeList } from "../learn/learn-state.ts";
import frame from "../learn/list/list-dialog.module.css";
import { OtherLists } from "../learn/list/OtherLists.tsx";
import { Told } from "../learn/Told.tsx";
import buttons from "../ui/buttons.module.css";
import { Dialog } from "../ui/Dialog.tsx";
import { sayWith } from "../ui/say-with.ts";
import { lessons } from "./catalog.ts";
import { scoreInWords } from "./LessonEnd.tsx";
import type { Lesson } from "./lesson.ts";
import { useLesson } from "./lesson-state.ts";
import styles from "./list.module.css";
import { goToStep, useProgress } from "./progress.ts";

/** Lists the lessons, with how far the reader has come. */
export default function LessonsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const start = ({ id, steps }: Lesson, step: number) => {
    dialog.current?.close();
    goToStep(id, step < steps.length ? step : 0);
    useLesson.setState(id);
  };
  return (
    <Dialog
      ref={dialog}
      title={say("Lessons")}
      kind="tool"
      className={frame.dialog}
      lightDismiss
      onClose={() => closeList("lessons")}
    >
      <div className={frame.inside}>
        <div className={frame.head}>
          <div className={frame.top}>
            <p>
              {say(
                "Predict what a race will do, then run it. A lesson takes some five minutes, and your own experiment comes back afterwards. After a lesson you can say:",
              )}
            </p>
            <OtherLists list="lessons" onLeave={() => dialog.current?.close()} />
          </div>
        </div>
        <div className={frame.list}>
          <ol className={styles.lessons}>
            {lessons.map((lesson) => (
              <Entry key={lesson.id} lesson={lesson} onStart={(step) => start(lesson, step)} />
            ))}
          </ol>
          <p className={styles.about}>
            {sayWith("For teachers: {answers}, and {links}.", {
              answers: <a href="./docs/lessons/answers.html">{say("all answers, to print")}</a>,
              links: <a href="./docs/lessons/">{say("a link to each lesson")}</a>,
            })}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

interface EntryProps {
  readonly lesson: Lesson;
  readonly onStart: (step: number) => void;
}

function Entry({ lesson, onStart }: EntryProps) {
  const { id, title, outcome, steps } = lesson;
  const { step, points } = useProgress(id);
  const isDone = step >= steps.length;
  const asked = steps.filter(({ question }) => question).length;
  const verb = say(isDone ? "Once more" : step > 0 ? "Resume" : "Start");
  const said = tell(outcome);
  return (
    <li data-done={isDone}>
      <div>
        <b>
          <Told text={title} />
        </b>
        <p lang={contentLanguage()}>{`${said[0].toUpperCase()}${said.slice(1)}.`}</p>
        {isDone ? (
          <small>{`${say("Finished.")} ${scoreInWords(points, asked)}`}</small>
        ) : (
          step > 0 && (
            <small>{say("At step {step} of {steps}.", { step: step + 1, steps: steps.length })}</small>
          )
        )}
      </div>
      <a
        className={buttons.button}
        href={`#lesson=${id}`}
        aria-label={`${verb}: ${tell(title)}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onStart(step);
        }}
      >
        {verb}
      </a>
    </li>
  );
}
