import type { Problem } from "../../experiment/index.ts";
import { visible } from "../../lang/read/outside-text.ts";
import { say, translated } from "../../words/say.ts";
import { dismissFailure, dismissNote, dismissProblem, dismissSaid, undo } from "../actions/actions.ts";
import { player } from "../player/player.ts";
import { useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import styles from "./Notices.module.css";

/** Characters of a link's field or value that are shown, and that its tooltip has. */
const shown = 60;
const whole = 1000;

/** Notices of problems in the link and of failures while running, each a sentence that can be dismissed. */
export function Notices() {
  const problems = useStore((state) => state.problems);
  const failure = useStore((state) => state.failure);
  const said = useStore((state) => state.said);
  const note = useStore((state) => state.note);
  const Update = useStore((state) => state.update);
  const isEmpty = problems.length === 0 && (failure ?? said ?? note ?? Update) === null;
  return (
    <div className={styles.notices} data-empty={isEmpty}>
      <div role="alert">
        {failure !== null && (
          <Notice
            text={translated(failure)}
            onDismiss={dismissFailure}
            {...(player.gaveUp && { action: { label: say("Try again"), run: () => player.tryAgain() } })}
          />
        )}
      </div>
      <div role="status">
        {(said ?? note ?? Update) !== null && (
          <div className={styles.said}>
            {Update && <Update />}
            {note !== null && <Notice text={translated(note)} onDismiss={dismissNote} />}
            {said !== null && (
              <Notice
                text={translated(said)}
                onDismiss={dismissSaid}
                action={{ label: say("Undo"), run: undo }}
              />
            )}
          </div>
        )}
        {problems.length > 1 && (
          <div className={styles.notice}>
            <p className={styles.head}>{headOf(problems)}</p>
            <button type="button" className={buttons.quiet} onClick={dismissAll}>
              {say("Dismiss all")}
            </button>
          </div>
        )}
        {problems.map((problem, i) => (
          <Notice
            key={keyOf(problem)}
            {...(problem.field === "link" ? {} : { field: problem.field, value: problem.value })}
            text={translated(problem.message)}
            count={problem.count}
            onDismiss={() => dismissProblem(i)}
          />
        ))}
      </div>
    </div>
  );
}

/** Returns a sentence that counts the parts of a link that could not be read, and those read by an assumption. */
function headOf(problems: readonly Problem[]): string {
  const assumed = problems.filter((problem) => problem.assumed).length;
  const unread = problems.length - assumed;
  if (unread === 0)
    return say("{assumed} {assumed:part|parts} of this link may mean something else.", { assumed });
  return assumed === 0
    ? say("{unread} {unread:part|parts} of this link could not be read.", { unread })
    : say(
        "{unread} {unread:part|parts} of this link could not be read, and {assumed} may mean something else.",
        { unread, assumed },
      );
}

function dismissAll(): void {
  while (useStore.getState().problems.length > 0) dismissProblem(0);
}

const keys = new WeakMap<Problem, number>();
let last = 0;

/** Returns a key that distinguishes problems with the same text. */
function keyOf(problem: Problem): number {
  const key = keys.get(problem) ?? ++last;
  keys.set(problem, key);
  return key;
}

interface NoticeProps {
  readonly field?: string;
  readonly value?: string;
  readonly text: string;
  readonly count?: number | undefined;
  readonly onDismiss: () => void;
  /** A button for what the reader may do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One sentence with a button that dismisses it. */
export function Notice({ field, value = "", text, count = 1, onDismiss, action }: NoticeProps) {
  const name = field === undefined ? "" : visible(field, shown);
  return (
    <div className={styles.notice}>
      <p>
        {field !== undefined && (
          <>
            <code title={visible(value, whole)}>
              <bdi>{name}</bdi>=<bdi>{visible(value, shown)}</bdi>
            </code>{" "}
          </>
        )}
        {sentence(text, count)}
      </p>
      {action && (
        <button type="button" className={buttons.quiet} onClick={action.run}>
          {action.label}
        </button>
      )}
      <IconButton
        label={say("Dismiss: {what}", { what: name || text })}
        title={say("Dismiss")}
        icon={icons.close}
        look="bare"
        onClick={onDismiss}
      />
    </div>
  );
}

/** Returns a text with a full stop, and with the number of times where that is more than one. */
function sentence(text: string, count: number): string {
  const times = count > 1 ? ` ${say("({count} times)", { count })}` : "";
  return `${text.replace(/\.$/, "")}${times}${/[!?…]$/.test(text) ? "" : "."}`;
}
