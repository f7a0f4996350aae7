import { significant } from "../../lang/index.ts";
import type { Effect } from "../define/effect.ts";
import { totalNorm } from "../library/clip-grad.ts";

const effect: Effect = ({ before, inner }) => {
  const rho = before[0].values.get("rho");
  if (rho === undefined || !inner) return null;
  const [here, there] = [totalNorm(before), totalNorm(inner.before)];
  return `the gradient is taken at a point ${significant(climb(before, rho), 3)} away, uphill: its norm is ${significant(there, 3)} there and ${significant(here, 3)} here`;
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
