import { dismissFailure, dismissProblem } from "../state/actions.ts";
import { useStore } from "../state/store.ts";
import buttons from "./buttons.module.css";
import { icons } from "./icons.tsx";
import styles from "./Notices.module.css";

/** The longest piece of a link that is shown at first; the whole is in the tooltip. */
const shown = 60;

/** What was wrong in the link, and what went wrong while running: each in a sentence, until it is put away. */
export function Notices() {
  const problems = useStore((state) => state.problems);
  const failure = useStore((state) => state.failure);
  return (
    <div className={styles.notices} data-empty={problems.length === 0 && failure === null}>
      <div role="alert">{failure !== null && <Notice text={failure} onDismiss={dismissFailure} />}</div>
      <div role="status">
        {problems.length > 1 && (
          <div className={styles.notice}>
            <p className={styles.head}>{`${problems.length} things in the link could not be taken.`}</p>
            <button type="button" className={buttons.quiet} onClick={dismissAll}>
              Dismiss all
            </button>
          </div>
        )}
        {problems.map((problem, i) => (
          <Notice
            key={`${problem.field} ${problem.value} ${problem.message}`}
            field={problem.field}
            value={problem.value}
            text={problem.message}
            onDismiss={() => dismissProblem(i)}
          />
        ))}
      </div>
    </div>
  );
}

function dismissAll(): void {
  while (useStore.getState().problems.length > 0) dismissProblem(0);
}

interface NoticeProps {
  readonly field?: string;
  readonly value?: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

function Notice({ field, value = "", text, onDismiss }: NoticeProps) {
  const short = value.length > shown ? `${value.slice(0, shown)}…` : value;
  return (
    <div className={styles.notice}>
      <p>
        {field !== undefined && (
          <>
            <code title={value}>{`${field}=${short}`}</code>{" "}
          </>
        )}
        {text}
      </p>
      <button
        type="button"
        className={buttons.bare}
        aria-label={`Dismiss: ${field ?? text}`}
        onClick={onDismiss}
      >
        {icons.close}
      </button>
    </div>
  );
}
