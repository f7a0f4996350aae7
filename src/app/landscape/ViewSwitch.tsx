import { useSpec } from "../state/store.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { removeLandscape, showLandscape } from "./landscape-actions.ts";

/** Selects what the stage shows: a network's predictions or a problem's parts, or the landscape of the loss. */
export function ViewSwitch() {
  const isLandscape = useSpec((spec) => spec.landscape !== undefined);
  const text = useSpec(({ kind }) => (kind === "network" ? "Predictions" : "Parts"));
  return (
    <SegmentedControl
      legend="View"
      segments={[
        { value: false, text },
        {
          value: true,
          text: "Landscape",
          title: "The loss on a plane of weights, with every contender’s path",
        },
      ]}
      value={isLandscape}
      onChange={(wanted) => (wanted ? showLandscape() : removeLandscape())}
    />
  );
}
