import { useState, useSyncExternalStore } from "react";
import { ranges, surfaceRanges } from "../../experiment/index.ts";
import { setSeed, setSteps } from "../actions/actions.ts";
import { setTolerance } from "../actions/surface-actions.ts";
import { useSpec, useStore } from "../state/store.ts";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import styles from "./ExperimentPanel.module.css";
import { NoiseFields } from "./NoiseFields.tsx";
import { StartFields } from "./StartFields.tsx";
import { SurfaceSettings } from "./SurfaceSettings.tsx";

/** Matches screens that show one panel at a time, as in `App.module.css`: this one then has nothing to unfold. */
const onePanel = () => matchMedia("(max-width: 699px), (max-width: 1099px) and (max-height: 520px)");
const followOnePanel = (listener: () => void) => {
  const media = onePanel();
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
};

/** The panel of all that contenders share: the surface's settings, start, steps, noise, seed and tolerance. */
export function ExperimentPanel() {
  const steps = useSpec((spec) => spec.steps);
  const seed = useSpec((spec) => spec.seed);
  const tolerance = useStore((state) => state.surface.tolerance);
  const alone = useSyncExternalStore(followOnePanel, () => onePanel().matches);
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.panel}
      data-alone={alone}
      open={alone || open}
      onToggle={(event) => alone || setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>Experiment</summary>
      <SurfaceSettings />
      <StartFields />
      <NumberRow
        label="steps"
        meaning="The race ends after this many steps."
        value={steps}
        range={ranges.steps}
        unit={100}
        onChange={setSteps}
      />
      <NoiseFields />
      <NumberRow
        label="seed"
        meaning="The same seed always gives the same noise."
        value={seed}
        range={ranges.seed}
        unit={1}
        onChange={setSeed}
      />
      <NumberRow
        label="gradient tolerance"
        meaning="A contender stops when its gradient norm falls to this value. 0 turns this off."
        value={tolerance}
        range={surfaceRanges.tolerance}
        unit={0.001}
        onChange={setTolerance}
      />
    </details>
  );
}
