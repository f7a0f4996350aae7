import { say, translated } from "../../words/say.ts";
import buttons from "../ui/buttons.module.css";
import styles from "./export.module.css";
import type { Job } from "./job.ts";

/** Shows the progress of a job with a button that cancels it, or its result, or its failure. */
export function JobBar({ job: { state, cancel } }: { readonly job: Job }) {
  return (
    <div className={styles.job}>
      {state.kind === "running" && (
        <>
          <progress aria-label={state.what} value={state.share} max={1} />
          <span>{say("{what}, {share} %", { what: state.what, share: Math.round(100 * state.share) })}</span>
          <button type="button" className={buttons.button} onClick={cancel}>
            {say("Cancel")}
          </button>
        </>
      )}
      <p role="status">{state.kind === "idle" ? state.said : ""}</p>
      <p role="alert" className={styles.failure}>
        {state.kind === "failed" ? translated(state.why) : ""}
      </p>
    </div>
  );
}
