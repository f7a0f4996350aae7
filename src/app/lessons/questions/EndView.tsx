import { useId } from "react";
import { surfaceRanges } from "../../../experiment/index.ts";
import { contenderNames } from "../../../plot/names.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { Told } from "../../learn/Told.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import type { End } from "../lesson.ts";
import { EndMark } from "./EndMark.tsx";
import type { PredictionProps } from "./prediction.ts";
import styles from "./questions.module.css";

/** Asks to mark the point at which a contender ends: on the stage, or by its coordinates. */
export function EndView({ question, spec, prediction, onPredict }: PredictionProps<End>) {
  const heading = useId();
  const { start, contenders } = spec;
  const name = contenderNames(spec).get(contenders[question.contender].slot) ?? "";
  const point = prediction?.kind === "end" ? prediction.point : start;
  const mark = (x: number, y: number): null => {
    onPredict?.({ kind: "end", point: [x, y] });
    return null;
  };
  const field = (axis: string, label: Sentence, value: number, commit: (value: number) => null) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is inside
    <label>
      {axis}{" "}
      <NumberField
        label={say(label)}
        value={value}
        range={surfaceRanges.coordinate}
        onCommit={commit}
        step={(old, direction, large) => Number((old + direction * (large ? 1 : 0.1)).toFixed(6))}
      />
    </label>
  );
  return (
    <fieldset className={styles.end} disabled={!onPredict} aria-labelledby={heading}>
      <p id={heading}>
        <b>
          <Told text={question.ask} />
        </b>{" "}
        <small>
          {say("Press on the picture to mark the end of {name}, move the mark by the arrow keys, or type:", {
            name,
          })}
        </small>
      </p>
      {field("x", "x of the end point", point[0], (x) => mark(x, point[1]))}
      {field("y", "y of the end point", point[1], (y) => mark(point[0], y))}
      <EndMark point={prediction ? point : null} start={start} onMark={onPredict && mark} />
    </fieldset>
  );
}
