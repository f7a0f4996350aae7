import { useCallback } from "react";
import { ownSchedule } from "../../optim/index.ts";
import { say } from "../../words/say.ts";
import { setSchedule } from "../actions/schedule-actions.ts";
import styles from "./editor.module.css";
import { TextEditor } from "./TextEditor.tsx";
import { scheduleNames, type Word } from "./words.ts";

interface ScheduleEditorProps {
  readonly slot: number;
  /** The contender's name, for screen readers. */
  readonly owner: string;
  readonly schedule: string;
}

/** Reductions of a schedule: none, since it computes with single numbers. */
const none: readonly Word[] = [];

/** Edits a typed schedule, which sets the learning rate as soon as it is valid. */
export default function ScheduleEditor({ slot, owner, schedule }: ScheduleEditorProps) {
  const apply = useCallback((text: string) => setSchedule(slot, text), [slot]);
  return (
    <section className={styles.rule} aria-label={say("Text of the schedule of {owner}", { owner })}>
      <TextEditor
        field={`schedule ${slot}`}
        source={schedule}
        label={say("Schedule of {owner}", { owner })}
        names={scheduleNames}
        reductions={none}
        read={ownSchedule}
        apply={apply}
        meanwhile={say("Still using the last valid schedule.")}
        back={say("Restore the last valid schedule")}
      />
    </section>
  );
}
