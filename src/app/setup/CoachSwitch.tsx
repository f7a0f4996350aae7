import { say } from "../../words/say.ts";
import { setCoach } from "../actions/actions.ts";
import { useStore } from "../state/store.ts";
import styles from "./ExperimentPanel.module.css";

/** Turns the coach on and off; this machine keeps the choice. */
export function CoachSwitch() {
  const coach = useStore((state) => state.coach);
  return (
    <label className={styles.coach}>
      <input type="checkbox" checked={coach} onChange={(event) => setCoach(event.target.checked)} />
      {say("Coach: says what to try")}
    </label>
  );
}
