import { ranges } from "../../experiment/index.ts";
import { mostSeeds, seedsRefusal } from "../../experiment/seeds/fitting.ts";
import { say, translated } from "../../words/say.ts";
import { currentSpec, useSpec, useStore } from "../state/store.ts";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import styles from "./seeds.module.css";
import { setSeeds } from "./set-seeds.ts";
import { bandInWords, costInWords } from "./words.ts";

const range = { ...ranges.seeds, min: 1 };

/** Sets with how many seeds every contender runs, and says what that shows and takes. */
export function SeedsRow() {
  const seeds = useSpec((spec) => spec.seeds ?? 1);
  const kind = useSpec((spec) => spec.kind);
  return (
    <>
      <NumberRow
        label={say("seeds")}
        meaning={say("Runs every contender with this many seeds. Charts show the median and the quartiles.")}
        value={seeds}
        range={range}
        unit={1}
        refusal={refusalOf}
        onChange={setSeeds}
      />
      {seeds > 1 && (
        <p className={styles.meaning}>
          {bandInWords(kind, seeds)} {costInWords(seeds)}
        </p>
      )}
    </>
  );
}

/** Says why the experiment cannot have so many seeds; null where it can. */
function refusalOf(seeds: number): string | null {
  if (seeds === 1) return null;
  const spec = currentSpec();
  const { table } = useStore.getState();
  const most = mostSeeds(spec, table);
  const refusal = seedsRefusal(spec, table);
  if (refusal) return translated(refusal);
  return seeds > most ? say("an experiment as large as this has at most {most} seeds", { most }) : null;
}
