import { useRef } from "react";
import card from "../contenders/ContenderCard.module.css";
import { resultAtCursor } from "../contenders/result-at-cursor.ts";
import { player } from "../player/player.ts";
import { useLive } from "../player/use-live.ts";
import { useSpec } from "../state/store.ts";
import styles from "./seeds.module.css";
import { divergedInWords, quartilesInWords } from "./words.ts";

/** Says on a contender's card between which quartiles its result lies, and how many of its seeds have diverged. */
export default function CardSeeds({ slot }: { readonly slot: number }) {
  const seeds = useSpec((spec) => spec.seeds ?? 1);
  const quartiles = useRef<HTMLParagraphElement>(null);
  const diverged = useRef<HTMLParagraphElement>(null);
  useLive(() => {
    const { divergedSeeds = 0 } = player.trainings.get(slot) ?? player.tracks.get(slot) ?? {};
    if (quartiles.current) quartiles.current.textContent = quartilesInWords(resultAtCursor(slot));
    if (diverged.current) diverged.current.textContent = divergedInWords(divergedSeeds, seeds);
  }, 100);
  return (
    <>
      <p ref={quartiles} className={styles.quartiles} />
      <p ref={diverged} className={card.status} data-kind="diverged" />
    </>
  );
}
