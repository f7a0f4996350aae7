import { say } from "../../../words/say.ts";
import buttons from "../../ui/buttons.module.css";
import { learnItems } from "../learn-items.ts";
import type { LearnList } from "../learn-state.ts";
import styles from "./other-lists.module.css";

interface OtherListsProps {
  readonly list: LearnList;
  /** Closes the list's dialog, which returns the focus to where it was opened from. */
  readonly onLeave: () => void;
}

/** Buttons that lead from one list to the others. */
export function OtherLists({ list, onLeave }: OtherListsProps) {
  return (
    <nav className={styles.others} aria-label={say("More to learn from")}>
      {learnItems()
        .filter(({ key }) => key !== list)
        .map(({ key, label, detail, onSelect }) => (
          <button
            key={key}
            type="button"
            className={buttons.quiet}
            title={detail}
            onClick={() => {
              onLeave();
              onSelect?.();
            }}
          >
            {label}
          </button>
        ))}
    </nav>
  );
}
