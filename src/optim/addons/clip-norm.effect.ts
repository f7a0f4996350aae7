import { significant } from "../../lang/index.ts";
import type { Effect } from "../define/effect.ts";
import { totalNorm } from "../library/clip-grad.ts";

const effect: Effect = ({ before, inner }) => {
  const max = before[0].values.get("maxNorm");
  if (max === undefined || !inner) return null;
  const norm = totalNorm(before);
  if (norm <= max) return `the gradient's norm, ${significant(norm, 3)}, is within ${significant(max)}`;
  return `the gradient's norm is cut from ${significant(norm, 3)} to ${significant(totalNorm(inner.before), 3)}`;
};
export default effect;
