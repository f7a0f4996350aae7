import type { CsvChoice, CsvColumn, CsvResult } from "../../../../datasets/csv.ts";
import type { Task } from "../../../../datasets/index.ts";
import buttons from "../../../ui/buttons.module.css";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { inputsIn, withColumn, withTarget } from "./csv-session.ts";
import styles from "./own-table.module.css";

interface CsvChoicesProps {
  readonly result: CsvResult;
  readonly choice: CsvChoice;
  readonly onChoice: (choice: CsvChoice) => void;
}

const tasks = { classification: "Classification", regression: "Regression" } as const;

/** Selects the target, the task and the input columns. */
export function CsvChoices({ result, choice, onChoice }: CsvChoicesProps) {
  const target = choice.target ?? result.target ?? "";
  return (
    <>
      <ChoiceRow
        label="target"
        meaning="The column that the network learns to predict from the others."
        value={target}
        options={result.columns.map(({ name, kind }) => ({
          value: name,
          text: kind === "number" ? name : `${name} (${kind})`,
        }))}
        onChange={(name) => onChoice(withTarget(choice, result, name))}
      />
      <ChoiceRow
        label="task"
        meaning="Classification predicts a class, regression a number."
        value={choice.task ?? "recognised"}
        options={[
          { value: "recognised", text: recognisedAs(result, choice.task) },
          { value: "classification", text: tasks.classification },
          { value: "regression", text: tasks.regression },
        ]}
        onChange={(task) => onChoice({ ...choice, task: task === "recognised" ? undefined : task })}
      />
      <InputColumns result={result} choice={choice} onChoice={onChoice} target={target} />
    </>
  );
}

/** Returns the text of the option that recognises the task, with the recognised task if it is in force. */
function recognisedAs(result: CsvResult, task: Task["kind"] | undefined): string {
  if (!("table" in result) || task !== undefined) return "As detected";
  return result.unclear === null ? `As detected: ${tasks[result.table.task.kind].toLowerCase()}` : "Choose…";
}

function InputColumns({ result, choice, onChoice, target }: CsvChoicesProps & { target: string }) {
  const others = result.columns.filter(({ name }) => name !== target);
  const chosen = inputsIn(choice, result);
  return (
    <fieldset className={styles.columns}>
      <legend>
        inputs: {chosen.length} of {others.length} columns
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
            As detected
          </button>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => onChoice({ ...choice, columns: [] })}
          >
            None
          </button>
        </div>
      )}
    </fieldset>
  );
}

/** Describes a column: "text, 3 words, 12 gaps". */
function aboutColumn({ kind, values, gaps }: CsvColumn): string {
  const words = values > 100 ? "over 100 words" : `${values} ${values === 1 ? "word" : "words"}`;
  const about = kind === "text" ? [words] : kind === "date" ? ["date"] : [];
  if (gaps > 0) about.push(`${gaps.toLocaleString("en")} ${gaps === 1 ? "gap" : "gaps"}`);
  return about.join(", ");
}
