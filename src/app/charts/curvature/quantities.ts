import { curvatureColumns } from "../../../experiment/curvature/columns.ts";
import type { Pair } from "../../../experiment/curvature/crossing.ts";
import type { Spec } from "../../../experiment/index.ts";
import { type Sentence, say, translated } from "../../../words/say.ts";
import type { Quantity, QuantityGroup } from "../added/quantities.ts";
import { computation } from "./computation.ts";
import { PreconditionedNotes, RatioNotes, SharpnessNotes, SmallestNotes } from "./notes.tsx";
import { crossingSource, curvatureSource, ratioSource } from "./sources.ts";

const { follow } = computation;

/** Returns a curvature with its limit. @param head names it beside that */
const limited = (pair: Pair, head: Sentence, Notes: typeof SharpnessNotes): Quantity => ({
  id: pair[0],
  title: translated(curvatureColumns[pair[0]].title),
  source: (slot) => curvatureSource(slot, pair[0]),
  measured: {
    follow,
    Notes,
    limit: {
      head,
      of: (slot) => ({ source: curvatureSource(slot, pair[1]), passed: crossingSource(slot, pair) }),
    },
  },
});

const shared = (): readonly Quantity[] => [
  limited(["sharpness", "limit"], "sharpness", SharpnessNotes),
  limited(["preconditioned", "preconditionedLimit"], "preconditioned sharpness", PreconditionedNotes),
  {
    id: "sharpnessRatio",
    title: say("Sharpness over its limit"),
    source: ratioSource,
    measured: { follow, Notes: RatioNotes, guide: { value: 1, text: say("the limit") } },
  },
];

const smallest = (): Quantity => ({
  id: "lowest",
  title: translated(curvatureColumns.lowest.title),
  source: (slot) => curvatureSource(slot, "lowest"),
  measured: { follow, Notes: SmallestNotes },
});

/** Returns the curvatures that a chart can show. */
export const curvatureQuantities = (kind: Spec["kind"]): QuantityGroup => ({
  heading: say("Curvature"),
  quantities: kind === "surface" ? [...shared(), smallest()] : shared(),
});
