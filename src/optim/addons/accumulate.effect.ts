import { told } from "../../words/told.ts";
import type { Effect } from "../define/effect.ts";

const effect: Effect = ({ before, after, inner }) => {
  const steps = before[0].values.get("steps");
  const gathered = Number(before[0].state.gathered) + 1;
  if (inner)
    return told("updates with the mean of {count} {gathered:gradient|gradients}", {
      count: String(gathered),
      gathered,
    });
  return told("waits: {gathered} of {steps} gradients gathered", {
    gathered: String(Number(after[0].state.gathered)),
    steps: String(steps),
  });
};
export default effect;
