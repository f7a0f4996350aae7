import { ranges, surfaceRanges } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { setSeed, setSteps } from "../actions/actions.ts";
import { setTolerance } from "../actions/surface-actions.ts";
import { SeedsRow } from "../seeds/SeedsRow.tsx";
import { useSpec, useStore } from "../state/store.ts";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import { NoiseFields } from "./NoiseFields.tsx";
import { StartFields } from "./StartFields.tsx";
import { SurfaceSettings } from "./SurfaceSettings.tsx";

/** The fields of what all contenders on a surface share: its settings, start, steps, noise, seed and tolerance. */
export default function SurfaceFields() {
  const steps = useSpec((spec) => spec.steps);
  const seed = useSpec((spec) => spec.seed);
  const tolerance = useStore((state) => state.surface.tolerance);
  return (
    <>
      <SurfaceSettings />
      <StartFields />
      <NumberRow
        label={say("steps")}
        meaning={say("The race ends after this many steps.")}
        value={steps}
        range={ranges.steps}
        unit={100}
        onChange={setSteps}
      />
      <NoiseFields />
      <NumberRow
        label={say("seed")}
        meaning={say("The same seed always gives the same noise.")}
        value={seed}
        range={ranges.seed}
        unit={1}
        onChange={setSeed}
      />
      <SeedsRow />
      <NumberRow
        label={say("gradient tolerance")}
        meaning={say("A contender stops when its gradient norm falls to this value. 0 turns this off.")}
        value={tolerance}
        range={surfaceRanges.tolerance}
        unit={0.001}
        onChange={setTolerance}
      />
    </>
  );
}
