import type { CsvChoice, CsvColumn, CsvResult } from "../../../../datasets/csv.ts";
import type { Task } from "../../../../datasets/index.ts";
import { say } from "../../../../words/say.ts";
import buttons from "../../../ui/buttons.module.css";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { inputsIn, withColumn, withTarget } from "./csv-session.ts";
import styles from "./own-table.module.css";

interface CsvChoicesProps {
  readonly result: CsvResult;
  readonly choice: CsvChoice;
  readonly onChoice: (choice: CsvChoice) => void;
}

const detected = {
  classification: "As detected: classification",
  regression: "As detected: regression",
} as const;
const tasks = { classification: "Classification", regression: "Regression" } as const;

/** Selects the target, the task and the input columns. */
export function CsvChoices({ result, choice, onChoice }: CsvChoicesProps) {
  const target = choice.target ?? result.target ?? "";
  return (
    <>
      <ChoiceRow
        label={say("target")}
        meaning={say("The column that the network learns to predict from the others.")}
        value={target}
        options={result.columns.map(({ name, kind }) => ({
          value: name,
          text: kind === "number" ? name : `${name} (${say(kind)})`,
        }))}
        onChange={(name) => onChoice(withTarget(choice, result, name))}
      />
      <ChoiceRow
        label={say("task")}
        meaning={say("Classification predicts a class, regression a number.")}
        value={choice.task ?? "recognised"}
        options={[
          { value: "recognised", text: recognisedAs(result, choice.task) },
          { value: "classification", text: say(tasks.classification) },
          { value: "regression", text: say(tasks.regression) },
        ]}
        onChange={(task) => onChoice({ ...choice, task: task === "recognised" ? undefined : task })}
      />
      <InputColumns result={result} choice={choice} onChoice={onChoice} target={target} />
    </>
  );
}

/** Returns the text of the option that recognises the task, with the recognised task if it is in force. */
function recognisedAs(result: CsvResult, task: Task["kind"] | undefined): string {
  if (!("table" in result) || task !== undefined) return say("As detected");
  return result.unclear === null ? say(detected[result.table.task.kind]) : say("Choose…");
}

function InputColumns({ result, choice, onChoice, target }: CsvChoicesProps & { target: string }) {
  const others = result.columns.filter(({ name }) => name !== target);
  const chosen = inputsIn(choice, result);
  return (
    <fieldset className={styles.columns}>
      <legend>
        {say("inputs: {chosen} of {all} columns", { chosen: chosen.length, all: others.length })}
      </legend>
      <div className={styles.list}>
        {others.map((column) => (
          <label key={column.name}>
            <input
              type="checkbox"
              checked={chosen.includes(column.name)}
              onChange={(event) => onChoice(withColumn(choice, result, column.name, event.target.checked))}
            />
            <span>
              <bdi>{column.name}</bdi> <small>{aboutColumn(column)}</small>
            </span>
          </label>
        ))}
      </div>
      {others.length > 3 && (
        <div className={styles.all}>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => onChoice({ ...choice, columns: undefined })}
          >
            {say("As detected")}
          </button>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => onChoice({ ...choice, columns: [] })}
          >
            {say("None")}
          </button>
        </div>
      )}
    </fieldset>
  );
}

/** Describes a column: "text, 3 words, 12 gaps". */
function aboutColumn({ kind, values, gaps }: CsvColumn): string {
  const words = values > 100 ? say("over 100 words") : say("{count} {count:word|words}", { count: values });
  const about = kind === "text" ? [words] : kind === "date" ? [say("date")] : [];
  if (gaps > 0) about.push(say("{count} {count:gap|gaps}", { count: gaps }));
  return about.join(", ");
}
