import type { Question } from "../lesson.ts";
import { ChoiceView } from "./ChoiceView.tsx";
import { CurveView } from "./CurveView.tsx";
import { EndView } from "./EndView.tsx";
import type { PredictionProps } from "./prediction.ts";

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
