import type { Effect } from "../define/effect.ts";

const effect: Effect = ({ before, after, inner }) => {
  const steps = before[0].values.get("steps");
  const gathered = Number(before[0].state.gathered) + 1;
  if (inner) return `updates with the mean of ${gathered} ${gathered === 1 ? "gradient" : "gradients"}`;
  return `waits: ${Number(after[0].state.gathered)} of ${steps} gradients gathered`;
};
export default effect;
