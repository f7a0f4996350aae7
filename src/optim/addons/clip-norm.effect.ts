import { told } from "../../words/told.ts";
import type { Effect } from "../define/effect.ts";
import { printed } from "../define/printed.ts";
import { totalNorm } from "../library/clip-grad.ts";

const effect: Effect = ({ before, inner }) => {
  const max = before[0].values.get("maxNorm");
  if (max === undefined || !inner) return null;
  const norm = totalNorm(before);
  if (norm <= max)
    return told("the gradient's norm, {norm}, is within {max}", {
      norm: printed(norm, 3),
      max: printed(max),
    });
  return told("the gradient's norm is cut from {norm} to {cut}", {
    norm: printed(norm, 3),
    cut: printed(totalNorm(inner.before), 3),
  });
};
export default effect;
