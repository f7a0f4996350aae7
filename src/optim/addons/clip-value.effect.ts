import { significant } from "../../lang/index.ts";
import type { Effect } from "../define/effect.ts";

const effect: Effect = ({ before }) => {
  const max = before[0].values.get("clipValue");
  if (max === undefined) return null;
  const all = before.flatMap(({ grad }) => Array.from(grad ?? []));
  const cut = all.filter((value) => Math.abs(value) > max).length;
  if (cut === 0) return `all components of the gradient are within ±${significant(max)}`;
  return `${cut} of ${all.length} components of the gradient ${cut === 1 ? "is" : "are"} cut to ±${significant(max)}`;
};
export default effect;
