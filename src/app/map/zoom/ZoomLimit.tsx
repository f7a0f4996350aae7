import { contenderIn } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { inWords } from "../../../plot/title.ts";
import { axisLabel } from "../axes.ts";
import { isNarrowest } from "./zoom.ts";

/** Says which axes cannot become narrower. */
export function ZoomLimit({ spec }: { readonly spec: Mapped }) {
  const { axes, slot } = spec.map;
  const narrow = axes.filter((axis) => isNarrowest(spec, axis));
  if (narrow.length === 0) return <p role="status" />;
  const names = inWords(narrow.map(({ name }) => axisLabel(contenderIn(spec, slot), name)));
  return <p role="status">{`The zoom ends here for ${names}: the axis is 1e−10 of its value wide.`}</p>;
}
