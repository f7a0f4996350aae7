import { useState } from "react";
import { say } from "../../words/say.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import styles from "./charts.module.css";
import { mapButton } from "./map-button.ts";

const ToggleMap = lazyPart("src/app/map/ToggleMap.tsx", () => import("../map/ToggleMap.tsx"), {
  name: "The map",
  className: styles.absent,
});

/** A button that adds a map to the experiment, or takes it out again. */
export function AddMap() {
  const [asked, setAsked] = useState(false);
  const mapped = useSpec((spec) => spec.map !== undefined);
  return (
    <>
      <button ref={mapButton} type="button" className={buttons.quiet} onClick={() => setAsked(true)}>
        {say(mapped ? "− map" : "+ map")}
      </button>
      {asked && <ToggleMap onDone={() => setAsked(false)} />}
    </>
  );
}
