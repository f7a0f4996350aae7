import buttons from "../ui/buttons.module.css";
import { computation, useLandscapeProgress } from "./computation.ts";
import styles from "./landscape.module.css";

/** Says how much of the landscape is computed, and stops it or computes it again. */
export function Progress() {
  const { state, share, squares, isStale, failure } = useLandscapeProgress();
  if (state === "done") return null;
  const grid = squares > 0 ? `, ${squares} × ${squares} squares` : "";
  return (
    <div className={styles.progress} aria-live="polite">
      {state === "waiting" && (
        <p>{isStale ? "The race has changed." : "The landscape waits for the race."}</p>
      )}
      {failure && <p role="alert">{failure}</p>}
      {state === "running" && <progress value={share} max={1} aria-label="Progress of the landscape" />}
      {state === "running" && <p aria-hidden="true">{`${Math.floor(100 * share)} %${grid}`}</p>}
      {state === "stopped" && <p>{`Stopped${grid}`}</p>}
      {state === "running" && (
        <button type="button" className={buttons.quiet} onClick={() => computation.stop()}>
          Cancel
        </button>
      )}
      {(state === "stopped" || state === "failed") && (
        <button type="button" className={buttons.quiet} onClick={() => computation.resume()}>
          {state === "stopped" ? "Compute it" : "Try again"}
        </button>
      )}
    </div>
  );
}
