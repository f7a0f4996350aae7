import { useState } from "react";
import { noiseByCoordinate, noiseOf, surfaceRanges } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { setNoise } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import styles from "./ExperimentPanel.module.css";

const field = () => ({
  symbol: "σ",
  meaning: say(
    "Standard deviation of the normal noise added to each component of the gradient. All contenders get the same noise.",
  ),
  range: surfaceRanges.noise,
  unit: 0.1,
});

/** A field for the noise of both coordinates, or one for each of them. */
export function NoiseFields() {
  const noise = useStore((state) => state.surface.noise);
  const [wanted, setWanted] = useState(false);
  const [x, y] = noiseByCoordinate(noise);
  const apart = wanted || x !== y;
  const toggle = () => {
    setWanted(!apart);
    if (x !== y) setNoise(x);
  };
  return (
    <>
      {apart ? (
        <>
          <NumberRow
            {...field()}
            label={say("noise x")}
            value={x}
            onChange={(next) => setNoise(noiseOf(next, y))}
          />
          <NumberRow
            {...field()}
            label={say("noise y")}
            value={y}
            onChange={(next) => setNoise(noiseOf(x, next))}
          />
        </>
      ) : (
        <NumberRow {...field()} label={say("noise")} value={x} onChange={setNoise} />
      )}
      <label className={styles.apart}>
        <input type="checkbox" checked={apart} onChange={toggle} />
        {say("other noise in y than in x")}
      </label>
    </>
  );
}
