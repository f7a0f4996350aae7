import type { BadCsv, CsvChoice, CsvResult, GoodCsv } from "../../../../datasets/csv.ts";
import { say } from "../../../../words/say.ts";
import buttons from "../../../ui/buttons.module.css";
import { sayWith } from "../../../ui/say-with.ts";
import { withoutGaps } from "./csv-session.ts";
import styles from "./own-table.module.css";

interface Props {
  /** The result of the last reading; null before the first. */
  readonly result: CsvResult | null;
  readonly choice: CsvChoice;
  readonly onChoice: (choice: CsvChoice) => void;
}

/** Shows the result of a reading: the table, the decision to make, or the problems by row and column. */
export function CsvFindings({ result, choice, onChoice }: Props) {
  const good = result && "table" in result ? result : null;
  const bad = result && "problems" in result ? result : null;
  return (
    <>
      <div role="alert">
        {bad?.incomplete && <Incomplete {...bad} choice={choice} onChoice={onChoice} />}
        {bad && !bad.incomplete && <Problems {...bad} />}
      </div>
      <div role="status">{good && <Found {...good} />}</div>
      {good && good.unclear !== null && (
        <TaskQuestion
          target={good.table.target}
          values={good.unclear}
          onTask={(task) => onChoice({ ...choice, task })}
        />
      )}
      {result && result.notes.length > 0 && (
        <ul className={styles.notes} aria-label={say("How the file was read")}>
          {result.notes.map((note) => (
            <li key={note}>
              <Sentence text={note} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Problems({ problems, total }: BadCsv) {
  return (
    <div className={styles.problems}>
      <p>
        {total === 1 ? say("Fix this problem first:") : say("Fix these {total} problems first:", { total })}
      </p>
      <ProblemList problems={problems} total={total} />
      <p>{say("The network keeps its current data.")}</p>
    </div>
  );
}

function ProblemList({ problems, total }: Pick<BadCsv, "problems" | "total">) {
  const more = total - problems.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lists must scroll by keyboard too
    <ul tabIndex={0} aria-label={say("Problems")}>
      {problems.map(({ message }) => (
        <li key={message}>
          <Sentence text={message} />
        </li>
      ))}
      {more > 0 && <li>{say("and {count} more.", { count: more })}</li>}
    </ul>
  );
}

/** Offers to leave out the rows with gaps, or the columns with gaps. */
function Incomplete({ choice, onChoice, ...bad }: BadCsv & Omit<Props, "result">) {
  const { rows = 0, of = 0 } = bad.incomplete ?? {};
  const complete = withoutGaps(choice, bad);
  return (
    <div className={styles.problems}>
      <p>{say("In {rows} of {of} rows a value is missing or can’t be read:", { rows, of })}</p>
      <ProblemList {...bad} />
      <div className={styles.offers}>
        <button
          type="button"
          className={buttons.button}
          onClick={() => onChoice({ ...choice, leaveOut: true })}
        >
          {rows === 1 ? say("Leave out this row") : say("Leave out these {rows} rows", { rows })}
        </button>
        {complete && (
          <button type="button" className={buttons.quiet} onClick={() => onChoice(complete)}>
            {say("Leave out the columns with gaps")}
          </button>
        )}
      </div>
    </div>
  );
}

function Found({ table, warnings }: GoodCsv) {
  const { rows, task, target, features } = table;
  const found = { rows, target: <bdi>{target}</bdi> };
  const inputs = say("{count} {count:input|inputs}", { count: features.length });
  return (
    <>
      <p className={styles.found}>
        {task.kind === "regression"
          ? sayWith("{rows} rows: {target} (a number) from {inputs}.", { ...found, inputs })
          : sayWith("{rows} rows: {target} ({classes} classes) from {inputs}.", {
              ...found,
              inputs,
              classes: task.classes.length,
            })}
      </p>
      {warnings.map(({ message }) => (
        <p key={message} className={styles.warning}>
          <Sentence text={message} />
        </p>
      ))}
    </>
  );
}

interface TaskQuestionProps {
  readonly target: string;
  readonly values: number;
  readonly onTask: (task: "classification" | "regression") => void;
}

/** Asks whether whole numbers are amounts or numbers of classes: only the reader can know. */
function TaskQuestion({ target, values, onTask }: TaskQuestionProps) {
  return (
    <fieldset className={styles.question}>
      <legend>
        {sayWith("{target} holds {values} different whole numbers. What are they?", {
          target: <bdi>{target}</bdi>,
          values,
        })}
      </legend>
      <button type="button" className={buttons.button} onClick={() => onTask("regression")}>
        {say("Amounts, to be fitted")}
      </button>
      <button type="button" className={buttons.button} onClick={() => onTask("classification")}>
        {say("{classes} classes, to be predicted", { classes: values })}
      </button>
    </fieldset>
  );
}

/** Shows a sentence with words from a file in quotation marks; the direction of writing of each word is isolated. */
function Sentence({ text }: { text: string }) {
  return text.split(/("[^"]*")/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is identified by its index
      <bdi key={at}>{part}</bdi>
    ) : (
      part
    ),
  );
}
