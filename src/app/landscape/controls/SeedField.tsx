import { directionSeeds, type LandscapeSpec } from "../../../experiment/landscape/landscape-spec.ts";
import { say } from "../../../words/say.ts";
import { UnitField } from "../../ui/values/UnitField.tsx";
import styles from "../landscape.module.css";
import { setLandscape } from "../landscape-actions.ts";

interface SeedFieldProps {
  readonly landscape: LandscapeSpec;
  readonly seed: number;
}

/** Sets the seed of random directions; a button takes the next. */
export function SeedField({ landscape, seed }: SeedFieldProps) {
  const set = (next: number) =>
    setLandscape({ ...landscape, plane: { kind: "random", seed: next } }, "landscape seed");
  return (
    <>
      <span className={styles.seed}>
        <span aria-hidden="true">{say("seed")}</span>
        <UnitField
          label={say("Seed of the directions")}
          value={seed}
          range={directionSeeds}
          unit={1}
          onChange={set}
        />
      </span>
      <button
        type="button"
        className={styles.toggle}
        aria-label={say("Next seed")}
        onClick={() => set(seed < directionSeeds.max ? seed + 1 : directionSeeds.min)}
      >
        {say("Next")}
      </button>
    </>
  );
}
