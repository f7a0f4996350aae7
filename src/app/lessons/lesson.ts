import type { Result, SurfaceSpec } from "../../experiment/index.ts";
import type { Content } from "../../words/content.ts";
import type { Sentence } from "../../words/say.ts";

/** A race down a surface that is over: the numbers of a lesson are computed from it. */
export interface FinishedRace {
  readonly spec: SurfaceSpec;
  /** The runs of all contenders, in race order. */
  readonly runs: readonly Result[];
}

/** Something on the page that a step points at. */
export type Target =
  | "stage"
  | "timeline"
  /** A chart by its id. */
  | { readonly chart: "loss" | "gradNorm" | "distance" }
  /** The row of a hyperparameter of a contender, which counts from 0. */
  | { readonly contender: number; readonly row: string };

/** A prediction by choosing one of some sentences. */
export interface Choice {
  readonly kind: "choice";
  readonly ask: Content;
  readonly options: readonly [Sentence, Sentence, ...Sentence[]];
  /** Returns the index of the option that the race has shown. */
  readonly answer: (race: FinishedRace) => number;
}

/** A prediction by drawing a quantity by step. */
export interface Curve {
  readonly kind: "curve";
  readonly ask: Content;
  /** The name of the quantity, for the axis and for screen readers: "Loss". */
  readonly quantity: Sentence;
  readonly scale: "linear" | "log";
  /** The lowest and the highest value of the axis; values beyond them count as these. */
  readonly range: readonly [low: number, high: number];
  /** The step at which the drawing begins, where the quantity has its first value. */
  readonly from: 0 | 1;
  /** Returns the quantity by step, from step 0 on. */
  readonly answer: (race: FinishedRace) => ArrayLike<number>;
}

/** A prediction by marking the point at which a contender ends. */
export interface End {
  readonly kind: "end";
  readonly ask: Content;
  /** The contender, counted from 0. */
  readonly contender: number;
}

export type Question = Choice | Curve | End;

/** A step of a lesson: a race, a text about it, and what the race shows at its end, with a prediction before it if asked for. */
export interface LessonStep {
  /** The link of the race, without `#`. */
  readonly link: string;
  /** Said before the race. */
  readonly text: Sentence | ((spec: SurfaceSpec) => string);
  readonly target?: Target;
  readonly question?: Question;
  /** Says what the race has shown, in its numbers. */
  readonly shown: (race: FinishedRace) => string;
}

/** A short guided lesson on the real page. */
export interface Lesson {
  readonly id: string;
  readonly title: Sentence;
  /** The thing that the reader can say afterwards: it completes "You can now say". */
  readonly outcome: Sentence;
  /** A summary of the lesson in two or three sentences. */
  readonly inShort: Sentence;
  readonly steps: readonly [LessonStep, ...LessonStep[]];
}

/** Returns the lesson as it is: it gives the default export of a file in `catalog/` its type. */
export const defineLesson = (lesson: Lesson): Lesson => lesson;
