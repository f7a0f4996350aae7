import type { SurfaceSpec } from "../../../experiment/index.ts";
import type { FinishedRace, Question } from "../lesson.ts";

/** A reader's prediction: the index of an option, the heights of a drawing's handles, or a point. */
export type Prediction =
  | { readonly kind: "choice"; readonly option: number }
  | { readonly kind: "curve"; readonly heights: readonly number[] }
  | { readonly kind: "end"; readonly point: readonly [x: number, y: number] };

/** The properties of the view of a question of some kind. */
export interface PredictionProps<Asked extends Question> {
  readonly question: Asked;
  readonly spec: SurfaceSpec;
  readonly prediction: Prediction | null;
  /** Takes a prediction; null once the race has begun. */
  readonly onPredict: ((prediction: Prediction) => void) | null;
  /** The race once it is over, when the answer may be shown. */
  readonly race: FinishedRace | null;
}
