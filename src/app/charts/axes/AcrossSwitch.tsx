import { say } from "../../../words/say.ts";
import { setAcross } from "../../actions/actions.ts";
import { useStore } from "../../state/store.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useAcrossOffered } from "./use-across.ts";

const choices = [
  { value: "steps", text: "by step" },
  { value: "gradients", text: "by gradient evaluations" },
] as const;

/**
 * Switches the horizontal axis of the charts between steps and gradient evaluations. Shows nothing where every step
 * of every contender costs one gradient evaluation.
 */
export function AcrossSwitch() {
  const across = useStore((state) => state.across);
  if (!useAcrossOffered()) return null;
  return (
    <SegmentedControl
      legend={say("Horizontal axis of the charts")}
      segments={choices.map(({ value, text }) => ({ value, text: say(text) }))}
      value={across}
      onChange={setAcross}
    />
  );
}
