import { ContenderCard } from "../../app/contenders/ContenderCard.tsx";
import { useSpec } from "../../app/state/store.ts";
import { say } from "../../words/say.ts";
import styles from "./Experiment.module.css";

/** The contenders with their sliders. */
export default function Sliders() {
  const contenders = useSpec(({ contenders }) => contenders);
  return (
    <section className={styles.sliders} aria-label={say("Optimizers")}>
      {contenders.map(({ slot }) => (
        <ContenderCard key={slot} slot={slot} tools={null} />
      ))}
    </section>
  );
}
