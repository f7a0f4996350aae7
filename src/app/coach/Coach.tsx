import { useEffect, useMemo, useReducer, useState } from "react";
import type { Spec } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { inEnglish, say } from "../../words/say.ts";
import { tell } from "../../words/told.ts";
import { useCoached } from "../contenders/coached.ts";
import { useSpec, useStore } from "../state/store.ts";
import { Advice } from "./Advice.tsx";
import styles from "./Coach.module.css";
import { type Advised, adviceOn, consultSoon, isSettled, keyOf, most } from "./consulting.ts";

/** Says what runs that are over have shown, what may help, and what came of trying it: two contenders at most. */
export default function Coach() {
  const spec = useSpec();
  const statuses = useStore((state) => state.statuses);
  const table = useStore((state) => state.table);
  const [news, tell] = useReducer((count: number) => count + 1, 0);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is examined is read when nothing has changed for a moment.
  useEffect(() => consultSoon(tell), [spec, statuses, table]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: findings are kept outside, and news are counted.
  const shown = useMemo(() => {
    const isDismissed = (slot: number) => dismissed.includes(keyIn(slot));
    const keyIn = (slot: number) => keyOf(spec, slot, statuses.get(slot) ?? { kind: "running" });
    return [...adviceOn(spec, statuses)]
      .slice(0, most)
      .filter(([slot]) => !isDismissed(slot))
      .map(([slot, advised]) => ({ slot, advised, key: keyIn(slot) }));
  }, [spec, statuses, news, dismissed]);
  const names = contenderNames(spec);
  useShown(shown, spec);
  return (
    <section
      className={styles.coach}
      aria-label={say("Coach")}
      aria-busy={!isSettled(spec, statuses)}
      data-empty={shown.length === 0}
    >
      <div role="status" aria-atomic="false">
        {shown.map(({ slot, advised, key }) => (
          <Advice
            key={key}
            slot={slot}
            owner={names.get(slot) ?? ""}
            advised={advised}
            onDismiss={() => setDismissed((before) => [...before, key])}
          />
        ))}
      </div>
      {shown.length > 1 && <p className={styles.further}>{say("One more: dismiss this one to see it.")}</p>}
    </section>
  );
}

interface Shown {
  readonly slot: number;
  readonly advised: Advised;
}

/** Lets cards be brief, and pictures have captions, in English as all that is in them, while something is shown. */
function useShown(shown: readonly Shown[], spec: Spec): void {
  const sentences = inEnglish(() => {
    const names = contenderNames(spec);
    return shown.map(({ slot, advised }) => [slot, `${names.get(slot)}: ${inBrief(advised)}`] as const);
  });
  const key = JSON.stringify(sentences);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key has all of it.
  useEffect(() => useCoached.setState({ sentences: new Map(sentences) }), [key]);
  useEffect(() => () => useCoached.setState({ sentences: new Map() }), []);
}

/** Returns the finding and what came of the advice that helps. */
function inBrief({ found, verdict }: Advised): string {
  const { label, tried } = verdict?.offer ?? {};
  const text = tell(found.text);
  return tried && label
    ? say("{finding} {change}: {outcome}.", { finding: text, change: tell(label), outcome: tell(tried) })
    : text;
}
