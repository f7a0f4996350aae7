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
      {state === "waiting" && <p>Open the table to compute the map.</p>}
      {state === "failed" && <p role="alert">{failure} Change the experiment or try again.</p>}
      {(state === "running" || state === "stopped") && (
        <>
          <progress value={done} max={Math.max(1, total)} aria-label="Cells of the map" />
          <p>
            {[`${percent} %`, state === "running" ? timeLeft(left) : "stopped"].filter(Boolean).join(" · ")}
          </p>
        </>
      )}
      {state === "running" && (
        <button type="button" className={buttons.quiet} onClick={() => computation.stop()}>
          Stop
        </button>
      )}
      {(state === "stopped" || state === "failed") && (
        <button type="button" className={buttons.quiet} onClick={() => computation.resume()}>
          {state === "stopped" ? "Continue" : "Try again"}
        </button>
      )}
    </div>
  );
}
