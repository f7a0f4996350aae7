import { useId } from "react";
import { say } from "../../../words/say.ts";
import { Told } from "../../learn/Told.tsx";
import * as icons from "../../ui/icons.tsx";
import type { Choice } from "../lesson.ts";
import type { PredictionProps } from "./prediction.ts";
import styles from "./questions.module.css";

/** Asks to choose one of some sentences; marks the one that the race has shown. */
export function ChoiceView({ question, race, prediction, onPredict }: PredictionProps<Choice>) {
  const name = useId();
  const chosen = prediction?.kind === "choice" ? prediction.option : null;
  const answer = race && question.answer(race);
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Told text={question.ask} />
      </legend>
      {question.options.map((text, option) => (
        <label key={text} data-right={answer === option}>
          <input
            type="radio"
            name={name}
            checked={chosen === option}
            disabled={!onPredict}
            onChange={() => onPredict?.({ kind: "choice", option })}
          />
          <span>
            <Told text={text} />
            {answer === option && (
              <>
                {" "}
                {icons.check}
                <span className="visually-hidden">{say(", which is right")}</span>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
