import { curvatureColumns } from "../../../experiment/curvature/columns.ts";
import type { Pair } from "../../../experiment/curvature/crossing.ts";
import type { Spec } from "../../../experiment/index.ts";
import type { Quantity, QuantityGroup } from "../added/quantities.ts";
import { computation } from "./computation.ts";
import { PreconditionedNotes, RatioNotes, SharpnessNotes, SmallestNotes } from "./notes.tsx";
import { crossingSource, curvatureSource, ratioSource } from "./sources.ts";

const { follow } = computation;

/** Returns a curvature with its limit. */
const limited = (pair: Pair, Notes: typeof SharpnessNotes): Quantity => ({
  id: pair[0],
  title: curvatureColumns[pair[0]].title,
  source: (slot) => curvatureSource(slot, pair[0]),
  measured: {
    follow,
    Notes,
    limit: (slot) => ({ source: curvatureSource(slot, pair[1]), passed: crossingSource(slot, pair) }),
  },
});

const shared: readonly Quantity[] = [
  limited(["sharpness", "limit"], SharpnessNotes),
  limited(["preconditioned", "preconditionedLimit"], PreconditionedNotes),
  {
    id: "sharpnessRatio",
    title: "Sharpness over its limit",
    source: ratioSource,
    measured: { follow, Notes: RatioNotes, guide: { value: 1, text: "the limit" } },
  },
];

const smallest: Quantity = {
  id: "lowest",
  title: curvatureColumns.lowest.title,
  source: (slot) => curvatureSource(slot, "lowest"),
  measured: { follow, Notes: SmallestNotes },
};

/** Returns the curvatures that a chart can show. */
export const curvatureQuantities = (kind: Spec["kind"]): QuantityGroup => ({
  heading: "Curvature",
  quantities: kind === "surface" ? [...shared, smallest] : shared,
});
