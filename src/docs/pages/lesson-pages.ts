import { raceOf } from "../../app/lessons/finished-race.ts";
import type { FinishedRace, Lesson, LessonStep, Question } from "../../app/lessons/lesson.ts";
import { pointAt } from "../../app/lessons/measures.ts";
import { handleSteps, textOf } from "../../app/lessons/questions/score.ts";
import { significant } from "../../lang/print/significant.ts";
import { tell } from "../../words/content.ts";
import { page, plain, table } from "../markdown.ts";
import { playgroundLink } from "../playground-link.ts";
import type { Page } from "./page.ts";

const linkTo = ({ id, title }: Lesson): string => playgroundLink(plain(title), `lesson=${id}`);

/** Writes the first page of the lessons: each with its link and what a reader can say after it. */
export const lessonsOverview = (lessons: readonly Lesson[]): string =>
  page(
    {
      title: "Lessons",
      description: "Short guided lessons on the playground: predict what a race will do, then run it.",
    },
    "A lesson opens races in the playground, asks what they will do, and runs them: the race scores the prediction. A " +
      "prediction is a choice, a curve that you draw, or the point where the optimizer will end. Each lesson takes some five " +
      "minutes, can be left and resumed at any time, and is used by pointer, touch or keyboard. Your own experiment comes back " +
      "afterwards. Progress is kept in your browser alone.",
    table(
      ["lesson", "you will be able to say"],
      lessons.map((lesson, i) => [`${i + 1}. ${linkTo(lesson)}`, plain(`${lesson.outcome}.`)]),
    ),
    "For teachers: [all answers on one page](./answers.md), to print.",
  );

/** Writes the page of all answers, computed from the races. */
export const answersPage = (lessons: readonly Lesson[]): Page => ({
  path: "lessons/answers",
  title: "Answers, for teachers",
  posters: [],
  text: page(
    {
      title: "Lessons: all answers",
      description: "Every question of the lessons with its answer, to print.",
    },
    "Every step of every lesson: its text, its question, the answer, and what the page says after the race. All numbers are " +
      "computed from the races when this page is built, by the code that scores the predictions.",
    ...lessons.flatMap((lesson, i) => [
      `## ${i + 1}. ${plain(lesson.title)} {#${lesson.id}}`,
      `${linkTo(lesson)}: afterwards students can say ${plain(lesson.outcome)}.`,
      ...lesson.steps.map((step, k) => stepText(step, k + 1)),
      `In short: ${plain(lesson.inShort)}`,
    ]),
  ),
});

function stepText(step: LessonStep, number: number): string {
  const race = raceOf(step.link);
  return [
    `### Step ${number}`,
    `${plain(textOf(step, race))} (${playgroundLink("the race", step.link)})`,
    ...(step.question ? [`**${plain(tell(step.question.ask))}**`, answerTo(step.question, race)] : []),
    plain(step.shown(race)),
  ].join("\n\n");
}

function answerTo(question: Question, race: FinishedRace): string {
  switch (question.kind) {
    case "choice": {
      const right = question.answer(race);
      return question.options
        .map((option, i) => `- ${i === right ? `**${plain(option)}** ✓` : plain(option)}`)
        .join("\n");
    }
    case "curve": {
      const steps = handleSteps(question, race.spec.steps);
      const values = question.answer(race);
      return table(
        ["step", ...steps.map(String)],
        [
          [
            plain(question.quantity),
            ...steps.map((step) => plain(significant(values[Math.min(step, values.length - 1)], 3))),
          ],
        ],
      );
    }
    case "end": {
      const [x, y] = pointAt(race, question.contender).map((value) => significant(value, 3));
      return `It ends at x = ${x}, y = ${y}.`;
    }
  }
}
