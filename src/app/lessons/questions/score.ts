import { significant } from "../../../lang/print/significant.ts";
import { type Sentence, say } from "../../../words/say.ts";
import type { Curve, FinishedRace, LessonStep, Question } from "../lesson.ts";
import { pointAt } from "../measures.ts";
import type { Prediction } from "./prediction.ts";

/** The outcome of a prediction. */
export interface Score {
  /** 1 for a prediction that is right or close, 0.5 for one that is near, 0 otherwise. */
  readonly points: 0 | 0.5 | 1;
  /** Says how close it was, in a sentence. */
  readonly said: string;
}

/** Returns the text of a step. */
export const textOf = ({ text }: LessonStep, { spec }: Pick<FinishedRace, "spec">): string =>
  typeof text === "string" ? say(text) : text(spec);

/** The number of points that a reader draws a curve by. */
export const handles = 6;

/** The mean gap up to which a drawing is close, and near, as a share of the chart's height. */
const gaps = { close: 0.1, near: 0.2 } as const;
/** The same for the distance from the end point, as a share of that from the start to it. */
const distances = { close: 0.2, near: 0.5 } as const;

/** Returns the steps at which a drawing has its handles, evenly spread from its first step to the last. */
export const handleSteps = ({ from }: Curve, steps: number): number[] =>
  Array.from({ length: handles }, (_, i) => Math.round(from + ((steps - from) * i) / (handles - 1)));

/** Returns the share of the chart's height at which a value stands; one beyond the axis, or none, at its end. */
export function heightOf({ range: [low, high], scale }: Curve, value: number): number {
  const of = scale === "log" ? Math.log : (one: number) => one;
  const height = (of(Math.max(value, low)) - of(low)) / (of(high) - of(low));
  return Number.isNaN(height) ? 1 : Math.min(height, 1);
}

/** Returns the value at a share of the chart's height. */
export function valueAt({ range: [low, high], scale }: Curve, height: number): number {
  return scale === "log" ? low * (high / low) ** height : low + (high - low) * height;
}

/** Returns the heights of a curve in a race, from step `from` on; a run that ended early keeps its last. */
export function heightsIn(curve: Curve, race: FinishedRace): number[] {
  const values = curve.answer(race);
  const last = values.length - 1;
  return Array.from({ length: race.spec.steps + 1 - curve.from }, (_, i) =>
    heightOf(curve, values[Math.min(curve.from + i, last)]),
  );
}

/** Compares a prediction with the race. @throws TypeError for a prediction of another kind than the question's */
export function scoreOf(question: Question, prediction: Prediction, race: FinishedRace): Score {
  if (question.kind === "choice" && prediction.kind === "choice")
    return question.answer(race) === prediction.option
      ? { points: 1, said: say("Your prediction was right.") }
      : { points: 0, said: say("The race says otherwise.") };
  if (question.kind === "curve" && prediction.kind === "curve")
    return ofCurve(question, prediction.heights, race);
  if (question.kind === "end" && prediction.kind === "end")
    return ofEnd(pointAt(race, question.contender), prediction.point, race);
  throw new TypeError(`a question of kind ${question.kind} has no prediction of kind ${prediction.kind}`);
}

function ofCurve(curve: Curve, drawn: readonly number[], race: FinishedRace): Score {
  const heights = heightsIn(curve, race);
  const last = heights.length - 1;
  let sum = 0;
  for (const [i, height] of heights.entries())
    sum += Math.abs(height - between(drawn, (i / last) * (drawn.length - 1)));
  const gap = sum / heights.length;
  const said = say("Your drawing is {percent} % of the chart’s height from the curve, on average: {near}.", {
    percent: Math.round(100 * gap),
    near: inWords(gap, gaps),
  });
  return { points: pointsFor(gap, gaps), said };
}

function ofEnd(
  [x, y]: readonly [number, number],
  marked: readonly [number, number],
  { spec }: FinishedRace,
): Score {
  const way = Math.hypot(x - spec.start[0], y - spec.start[1]);
  const distance = Math.hypot(x - marked[0], y - marked[1]);
  const share = distance / way;
  const said = say("Your mark is {distance} from the end point, which is {way} from the start: {near}.", {
    distance: significant(distance, 2),
    way: significant(way, 2),
    near: inWords(share, distances),
  });
  return { points: pointsFor(share, distances), said };
}

interface Limits {
  readonly close: number;
  readonly near: number;
}

const pointsFor = (share: number, { close, near }: Limits): Score["points"] =>
  share <= close ? 1 : share <= near ? 0.5 : 0;

const words = { 1: "close||score", 0.5: "near||score", 0: "far||score" } as const satisfies Record<
  number,
  Sentence
>;

const inWords = (share: number, limits: Limits): string => say(words[pointsFor(share, limits)]);

/** Returns the number at a place between those of an array, by linear interpolation. */
function between(numbers: readonly number[], place: number): number {
  const i = Math.min(Math.floor(place), numbers.length - 2);
  return numbers[i] + (numbers[i + 1] - numbers[i]) * (place - i);
}
