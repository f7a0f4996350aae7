import { say } from "../../words/say.ts";
import { useSpec } from "../state/store.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { removeLandscape, showLandscape } from "./landscape-actions.ts";

/** Selects what the stage shows: a network's predictions or a problem's parts, or the landscape of the loss. */
export function ViewSwitch() {
  const isLandscape = useSpec((spec) => spec.landscape !== undefined);
  const text = useSpec(({ kind }) => say(kind === "network" ? "Predictions" : "Parts"));
  return (
    <SegmentedControl
      legend={say("View")}
      segments={[
        { value: false, text },
        {
          value: true,
          text: say("Landscape"),
          title: say("The loss on a plane of weights, with every contender’s path"),
        },
      ]}
      value={isLandscape}
      onChange={(wanted) => (wanted ? showLandscape() : removeLandscape())}
    />
  );
}
