import { useMemo } from "react";
import { chosenSurface, surfaceRanges } from "../../experiment/index.ts";
import { setStart } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import { printExact } from "../ui/values/number.ts";
import styles from "./ExperimentPanel.module.css";

/** Where all contenders start: typed, or one of the surface's good places. */
export function StartFields() {
  const [x, y] = useStore((state) => state.surface.start);
  const surface = useStore((state) => state.surface.surface);
  const { starts, domain } = useMemo(() => chosenSurface(surface), [surface]);
  const unit = 10 ** Math.floor(Math.log10((domain.x[1] - domain.x[0]) / 20));
  return (
    <>
      <NumberRow
        label="start x"
        meaning="Where every contender starts. A click on the stage or dragging the start point sets it too."
        value={x}
        range={surfaceRanges.coordinate}
        unit={unit}
        onChange={(next) => setStart([next, y])}
      />
      <NumberRow
        label="start y"
        meaning="Where every contender starts. A click on the stage or dragging the start point sets it too."
        value={y}
        range={surfaceRanges.coordinate}
        unit={unit}
        onChange={(next) => setStart([x, next])}
      />
      {starts.length > 1 && (
        <fieldset className={styles.starts}>
          <legend>Good places to start</legend>
          {starts.map((start) => (
            <button
              key={start.join(" ")}
              type="button"
              className={buttons.button}
              aria-pressed={start[0] === x && start[1] === y}
              onClick={() => setStart(start)}
            >
              {`${printExact(start[0])}, ${printExact(start[1])}`}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
