import { setAcross } from "../actions/actions.ts";
import { useStore } from "../state/store.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { useAcrossOffered } from "./use-across.ts";

const choices = [
  { value: "steps", text: "by step" },
  { value: "gradients", text: "by gradient evaluations" },
] as const;

/** What goes across in the charts, where a step of some contender costs other than one gradient. */
export function AcrossSwitch() {
  const across = useStore((state) => state.across);
  if (!useAcrossOffered()) return null;
  return (
    <SegmentedControl
      legend="What goes across in the charts"
      segments={choices}
      value={across}
      onChange={setAcross}
    />
  );
}
