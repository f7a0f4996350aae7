import { told } from "../../words/told.ts";
import type { Effect } from "../define/effect.ts";
import { printed } from "../define/printed.ts";
import { totalNorm } from "../library/clip-grad.ts";

const effect: Effect = ({ before, inner }) => {
  const rho = before[0].values.get("rho");
  if (rho === undefined || !inner) return null;
  const [here, there] = [totalNorm(before), totalNorm(inner.before)];
  return told(
    "the gradient is taken at a point {distance} away, uphill: its norm is {there} there and {here} here",
    { distance: printed(climb(before, rho), 3), there: printed(there, 3), here: printed(here, 3) },
  );
};
export default effect;

/** Returns the distance of that point; adaptive, each parameter climbs in proportion to its square. */
function climb(before: Parameters<Effect>[0]["before"], rho: number): number {
  const adaptive = before[0].values.get("adaptive") === 1;
  let [norm, length] = [0, 0];
  for (const { data, grad } of before)
    for (const [i, g] of grad?.entries() ?? []) {
      norm += adaptive ? (data[i] * g) ** 2 : g * g;
      length += adaptive ? (data[i] * data[i] * g) ** 2 : g * g;
    }
  return norm > 0 ? (rho * Math.sqrt(length)) / Math.sqrt(norm) : 0;
}
