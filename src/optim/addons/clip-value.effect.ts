import { told } from "../../words/told.ts";
import type { Effect } from "../define/effect.ts";
import { printed } from "../define/printed.ts";

const effect: Effect = ({ before }) => {
  const max = before[0].values.get("clipValue");
  if (max === undefined) return null;
  const all = before.flatMap(({ grad }) => Array.from(grad ?? []));
  const cut = all.filter((value) => Math.abs(value) > max).length;
  if (cut === 0) return told("all components of the gradient are within ±{max}", { max: printed(max) });
  return told("{count} of {all} components of the gradient {cut:is|are} cut to ±{max}", {
    count: String(cut),
    cut,
    all: String(all.length),
    max: printed(max),
  });
};
export default effect;
