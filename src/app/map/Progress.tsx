import { say } from "../../words/say.ts";
import buttons from "../ui/buttons.module.css";
import { computation, useMapProgress } from "./computation.ts";
import styles from "./map.module.css";
import { timeLeft } from "./words.ts";

/** Shows how much of the map is computed, and stops it or goes on with it. */
export function Progress() {
  const { state, done, total, left, failure } = useMapProgress();
  if (state === "done") return null;
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  return (
    <div className={styles.progress}>
      {state === "waiting" && <p>{say("Open the table to compute the map.")}</p>}
      {state === "failed" && (
        <p role="alert">
          {failure} {say("Change the experiment or try again.")}
        </p>
      )}
      {(state === "running" || state === "stopped") && (
        <>
          <progress value={done} max={Math.max(1, total)} aria-label={say("Cells of the map")} />
          <p>
            {[`${percent} %`, state === "running" ? timeLeft(left) : say("stopped")]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </>
      )}
      {state === "running" && (
        <button type="button" className={buttons.quiet} onClick={() => computation.stop()}>
          {say("Stop")}
        </button>
      )}
      {(state === "stopped" || state === "failed") && (
        <button type="button" className={buttons.quiet} onClick={() => computation.resume()}>
          {say(state === "stopped" ? "Continue" : "Try again")}
        </button>
      )}
    </div>
  );
}
