import { significant } from "../../lang/index.ts";
import type { Effect } from "../define/effect.ts";

const effect: Effect = ({ before }) => {
  const [{ values, state }] = before;
  const [steps, start] = [values.get("steps"), values.get("startFactor")];
  if (steps === undefined || start === undefined) return null;
  const updates = Number(state.updates);
  if (updates >= steps) return null;
  return `update ${updates + 1} of ${steps}, rate × ${significant(start + ((1 - start) * updates) / steps, 3)}`;
};
export default effect;
