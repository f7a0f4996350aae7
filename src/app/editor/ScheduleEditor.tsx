import { useCallback } from "react";
import { ownSchedule } from "../../optim/index.ts";
import { setSchedule } from "../actions/schedule-actions.ts";
import styles from "./editor.module.css";
import { TextEditor } from "./TextEditor.tsx";
import { scheduleNames, type Word } from "./words.ts";

interface ScheduleEditorProps {
  readonly slot: number;
  /** The contender's name, for a voice. */
  readonly owner: string;
  readonly schedule: string;
}

/** A schedule is of single numbers: nothing goes over a parameter. */
const none: readonly Word[] = [];

/** A schedule of one's own; what is typed sets the learning rate as soon as it can be read. */
export default function ScheduleEditor({ slot, owner, schedule }: ScheduleEditorProps) {
  const apply = useCallback((text: string) => setSchedule(slot, text), [slot]);
  return (
    <section className={styles.rule} aria-label={`Text of the schedule of ${owner}`}>
      <TextEditor
        source={schedule}
        label={`Schedule of ${owner}`}
        names={scheduleNames}
        reductions={none}
        read={ownSchedule}
        apply={apply}
        meanwhile="The last schedule that could be read goes on racing."
        back="Back to the schedule that races"
      />
    </section>
  );
}
