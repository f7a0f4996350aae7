import type { Task } from "../../../datasets/index.ts";
import buttons from "../../controls/buttons.module.css";
import { ChoiceRow } from "../ChoiceRow.tsx";
import { type Choice, type Session, withColumn, withTarget } from "./csv-session.ts";
import styles from "./own-table.module.css";

interface CsvChoicesProps {
  readonly session: Session;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

const tasks = { classification: "Classification", regression: "Regression" } as const;

/** Which columns are learned from, which one is learned, and as what. */
export function CsvChoices({ session, choice, onChoice }: CsvChoicesProps) {
  const { columns } = session;
  const recognised = recognisedIn(session, choice);
  return (
    <>
      <ChoiceRow
        label="target"
        meaning="The column that the network learns to tell from the others."
        value={choice.target}
        options={columns.map(({ name, kind }) => ({
          value: name,
          text: kind === "text" ? `${name} (text)` : name,
        }))}
        onChange={(target) => onChoice(withTarget(choice, columns, target))}
      />
      <ChoiceRow
        label="task"
        meaning="Classes are told apart; numbers are fitted."
        value={choice.task ?? "recognised"}
        options={[
          {
            value: "recognised",
            text: recognised ? `As recognised: ${tasks[recognised].toLowerCase()}` : "As recognised",
          },
          { value: "classification", text: tasks.classification },
          { value: "regression", text: tasks.regression },
        ]}
        onChange={(task) => onChoice({ ...choice, task: task === "recognised" ? undefined : task })}
      />
      <InputColumns session={session} choice={choice} onChoice={onChoice} />
    </>
  );
}

/** What the target was recognised as, where that was asked. */
function recognisedIn({ result, reading }: Session, { task }: Choice): Task["kind"] | null {
  return result && "table" in result && !reading && task === undefined ? result.table.task.kind : null;
}

function InputColumns({ session: { columns }, choice, onChoice }: CsvChoicesProps) {
  const inputs = columns.filter(({ name }) => name !== choice.target);
  const numbers = inputs.filter(({ kind }) => kind === "number").map(({ name }) => name);
  return (
    <fieldset className={styles.columns}>
      <legend>
        inputs: {choice.columns.length} of {inputs.length} columns
      </legend>
      <div className={styles.list}>
        {inputs.map(({ name, kind }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={choice.columns.includes(name)}
              onChange={(event) => onChoice(withColumn(choice, columns, name, event.target.checked))}
            />
            <span>
              {name}
              {kind === "text" && <small> text</small>}
            </span>
          </label>
        ))}
      </div>
      {inputs.length > 3 && (
        <div className={styles.all}>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => onChoice({ ...choice, columns: numbers })}
          >
            All with numbers
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
