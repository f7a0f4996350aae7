import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { learnItems } from "../learn-items.ts";
import { useLearn } from "../learn-state.ts";

const segments = learnItems.map(({ key, label }) => ({ value: key, text: label }));

/** Leads from the list that is open to the others. */
export function ListSwitch() {
  const open: string = useLearn((state) => state.open) ?? "";
  const show = (key: string) => learnItems.find((item) => item.key === key)?.onSelect();
  return <SegmentedControl legend="List" segments={segments} value={open} onChange={show} wide />;
}
