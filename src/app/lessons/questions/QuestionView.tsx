import type { FinishedRace, Question } from "../lesson.ts";
import { ChoiceView } from "./ChoiceView.tsx";
import { CurveView } from "./CurveView.tsx";
import { EndView } from "./EndView.tsx";
import type { Prediction } from "./score.ts";

/** The properties of the view of a question of some kind. */
export interface PredictionProps<Asked extends Question> {
  readonly question: Asked;
  readonly race: FinishedRace;
  readonly prediction: Prediction | null;
  /** Takes a prediction; null once the race has begun. */
  readonly onPredict: ((prediction: Prediction) => void) | null;
  /** True where the answer may be shown. */
  readonly isOver: boolean;
}

/** Asks for a prediction, and shows the answer beside it once the race is over. */
export function QuestionView({ question, ...props }: PredictionProps<Question>) {
  switch (question.kind) {
    case "choice":
      return <ChoiceView question={question} {...props} />;
    case "curve":
      return <CurveView question={question} {...props} />;
    case "end":
      return <EndView question={question} {...props} />;
  }
}
