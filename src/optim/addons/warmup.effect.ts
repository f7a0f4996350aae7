import { told } from "../../words/told.ts";
import type { Effect } from "../define/effect.ts";
import { printed } from "../define/printed.ts";

const effect: Effect = ({ before }) => {
  const [{ values, state }] = before;
  const [steps, start] = [values.get("steps"), values.get("startFactor")];
  if (steps === undefined || start === undefined) return null;
  const updates = Number(state.updates);
  if (updates >= steps) return null;
  return told("update {update} of {steps}, rate × {factor}", {
    update: String(updates + 1),
    steps: String(steps),
    factor: printed(start + ((1 - start) * updates) / steps, 3),
  });
};
export default effect;
