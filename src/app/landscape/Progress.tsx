import { say } from "../../words/say.ts";
import buttons from "../ui/buttons.module.css";
import { computation, useLandscapeProgress } from "./computation.ts";
import styles from "./landscape.module.css";
import { stageInWords } from "./words.ts";

/** Says how much of the landscape is computed, and stops it or computes it again. */
export function Progress() {
  const { state, share, squares, isStale, failure } = useLandscapeProgress();
  if (state === "done") return null;
  return (
    <div className={styles.progress} aria-live="polite">
      {state === "waiting" && (
        <p>
          {say(
            isStale
              ? "Landscape from before the change."
              : "The landscape is computed once the race stops changing.",
          )}
        </p>
      )}
      {failure && <p role="alert">{failure}</p>}
      {state === "running" && (
        <progress value={share} max={1} aria-label={say("Progress of the landscape")} />
      )}
      {state === "running" && <p aria-hidden="true">{stageInWords(share, squares)}</p>}
      {state === "stopped" && (
        <p>{squares > 0 ? say("Stopped at {squares} × {squares} squares", { squares }) : say("Stopped")}</p>
      )}
      {state === "running" && (
        <button type="button" className={buttons.quiet} onClick={() => computation.stop()}>
          {say("Cancel")}
        </button>
      )}
      {(state === "stopped" || state === "failed") && (
        <button type="button" className={buttons.quiet} onClick={() => computation.resume()}>
          {say(state === "stopped" ? "Compute it" : "Try again")}
        </button>
      )}
    </div>
  );
}
