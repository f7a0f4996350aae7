import { useState } from "react";
import { ranges, surfaceRanges } from "../../experiment/index.ts";
import { setSeed, setSteps } from "../actions/actions.ts";
import { setNoise, setTolerance } from "../actions/surface-actions.ts";
import { useSpec, useStore } from "../state/store.ts";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import styles from "./ExperimentPanel.module.css";
import { StartFields } from "./StartFields.tsx";
import { SurfaceSettings } from "./SurfaceSettings.tsx";

/** Where panels show one at a time, as in `App.module.css`: there this one is not in the way of another. */
const onePanel = "(max-width: 699px), (max-width: 1099px) and (max-height: 520px)";

/** What is the same for all contenders: the surface's settings, the start, how long, and the noise. */
export function ExperimentPanel() {
  const steps = useSpec((spec) => spec.steps);
  const noise = useStore((state) => state.surface.noise);
  const seed = useSpec((spec) => spec.seed);
  const tolerance = useStore((state) => state.surface.tolerance);
  const [opens] = useState(() => matchMedia(onePanel).matches);
  return (
    <details className={styles.panel} open={opens}>
      <summary className={styles.summary}>Experiment</summary>
      <SurfaceSettings />
      <StartFields />
      <NumberRow
        label="steps"
        meaning="The race ends after so many updates."
        value={steps}
        range={ranges.steps}
        unit={100}
        onChange={setSteps}
      />
      <NumberRow
        label="noise"
        symbol="σ"
        meaning="Standard deviation of the normal noise added to each component of the gradient; every contender gets the same draws."
        value={noise}
        range={surfaceRanges.noise}
        unit={0.1}
        onChange={setNoise}
      />
      <NumberRow
        label="seed"
        meaning="Another seed gives other noise; the same one gives the same noise, always."
        value={seed}
        range={ranges.seed}
        unit={1}
        onChange={setSeed}
      />
      <NumberRow
        label="gradient tolerance"
        meaning="A contender stops where its gradient norm is at most this; 0 lets it go on."
        value={tolerance}
        range={surfaceRanges.tolerance}
        unit={0.001}
        onChange={setTolerance}
      />
    </details>
  );
}
