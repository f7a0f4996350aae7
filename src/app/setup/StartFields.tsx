import { useMemo } from "react";
import { chosenSurface, surfaceRanges } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { setStart } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { NumberRow } from "../ui/values/NumberRow.tsx";
import { printExact } from "../ui/values/number.ts";
import styles from "./ExperimentPanel.module.css";

/** Fields for the start of all contenders, and buttons for the surface's good places to start. */
export function StartFields() {
  const [x, y] = useStore((state) => state.surface.start);
  const surface = useStore((state) => state.surface.surface);
  const { starts, domain } = useMemo(() => chosenSurface(surface), [surface]);
  const unit = 10 ** Math.floor(Math.log10((domain.x[1] - domain.x[0]) / 20));
  return (
    <>
      <NumberRow
        label={say("start x")}
        meaning={say("All contenders start here. You can also click the stage or drag the start point.")}
        value={x}
        range={surfaceRanges.coordinate}
        unit={unit}
        onChange={(next) => setStart([next, y])}
      />
      <NumberRow
        label={say("start y")}
        meaning={say("All contenders start here. You can also click the stage or drag the start point.")}
        value={y}
        range={surfaceRanges.coordinate}
        unit={unit}
        onChange={(next) => setStart([x, next])}
      />
      {starts.length > 1 && (
        <fieldset className={styles.starts}>
          <legend>{say("Good places to start")}</legend>
          {starts.map((start) => (
            <button
              key={start.join(" ")}
              type="button"
              className={buttons.button}
              aria-pressed={start[0] === x && start[1] === y}
              onClick={() => setStart(start)}
            >
              {say("{x}, {y}", { x: printExact(start[0]), y: printExact(start[1]) })}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
