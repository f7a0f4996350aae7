import { useEffect } from "react";
import { currentSpec } from "../state/store.ts";
import { firstMap } from "./axes.ts";
import { arrival, removeMap, setMap } from "./map-actions.ts";

/** Adds a map to the experiment, or takes out the one that it has, when it is mounted. */
export default function ToggleMap({ onDone }: { readonly onDone: () => void }) {
  useEffect(() => {
    const spec = currentSpec();
    if (spec.map) removeMap();
    else {
      arrival.isAwaited = true;
      setMap(firstMap(spec));
    }
    onDone();
  }, [onDone]);
  return null;
}
