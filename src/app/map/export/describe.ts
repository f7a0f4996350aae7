import { contenderIn, isRandom } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { inWords, problemName } from "../../../plot/title.ts";
import { printExact } from "../../ui/values/number.ts";
import { axisLabel } from "../axes.ts";

/** Describes a map: "64 × 64 runs on Rosenbrock: lr from 0.0001 to 1 (log) across and momentum from 0 to 0.99 up." */
export function describeMap(spec: Mapped): string {
  const { axes, size, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  const directions = isRandom(spec.map) ? [] : [" across", " up"];
  const ranges = axes.map(({ name, from, to, scale }, k) => {
    const how = scale === "linear" ? "" : ` (${scale === "log" ? "log" : "log of 1 − value"})`;
    return `${axisLabel(contender, name)} from ${printExact(from)} to ${printExact(to)}${how}${directions[k] ?? ""}`;
  });
  const runs = axes.length === 2 ? size.join(" × ") : String(size[0]);
  return `${runs} runs on ${problemName(spec)}: ${inWords(ranges)}.`;
}
