import card from "../contenders/ContenderCard.module.css";
import { player } from "../player/player.ts";
import { useFollow } from "../player/use-follow.ts";
import { useSpec } from "../state/store.ts";
import { divergedInWords } from "./words.ts";

/** Says on a contender's card how many of its seeds have diverged; nothing while none has. */
export default function SeedsStatus({ slot }: { readonly slot: number }) {
  useFollow(300);
  const seeds = useSpec((spec) => spec.seeds ?? 1);
  const { divergedSeeds = 0 } = player.trainings.get(slot) ?? player.tracks.get(slot) ?? {};
  if (divergedSeeds === 0) return null;
  return (
    <p className={card.status} data-kind="diverged">
      {divergedInWords(divergedSeeds, seeds)}.
    </p>
  );
}
