import { say } from "../../words/say.ts";
import styles from "./share.module.css";
import { useShare } from "./share-state.ts";

/**
 * Decides whether what is shared opens at the current step; at the start of the race there is no choice.
 *
 * @param paused true for a link, which stays there; an embed is played
 */
export function AtStep({ paused = false }: { readonly paused?: boolean }) {
  const { step, atStep } = useShare();
  if (step === 0) return null;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={atStep}
        onChange={(event) => useShare.setState({ atStep: event.target.checked })}
      />
      {say(paused ? "Open at step {step}, paused" : "Open at step {step}", { step })}
    </label>
  );
}
