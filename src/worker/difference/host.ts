import type { Course } from "../../experiment/course.ts";
import { courseOf } from "../../experiment/course-of.ts";
import { FirstDifference, type Outcome } from "../../experiment/inspect/difference/first-difference.ts";
import { placeName } from "../../experiment/inspect/difference/place-name.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import type { Comparison, DifferenceAnswer, DifferenceRequest } from "./protocol.ts";

/** Milliseconds of work in an answer. */
const portion = 50;

interface UnderWay {
  readonly difference: FirstDifference;
  readonly course: Course<object>;
}

/** Returns the host that compares two contenders, in portions. */
export function hostDifference(
  now: () => number = () => performance.now(),
): Host<DifferenceRequest, DifferenceAnswer> {
  let underWay: UnderWay | null = null;
  return async ({ comparison }) => {
    if (comparison) underWay = await begun(comparison);
    if (!underWay) throw new Error("no comparison is under way");
    const { difference, course } = underWay;
    const ends = now() + portion;
    let outcome: Outcome | null;
    do outcome = difference.advance();
    while (!outcome && now() < ends);
    const { step, last } = difference;
    return { step, last, outcome, place: placeIn(outcome, course) };
  };
}

async function begun({ sides, criterion, table }: Comparison): Promise<UnderWay> {
  for (const { spec } of sides) await partsFor(spec);
  const [one, other] = sides.map(({ spec }) => courseOf(spec, table ?? undefined));
  return { difference: new FirstDifference(sides, [one, other], criterion), course: one };
}

const placeIn = (outcome: Outcome | null, { tensors }: Course<object>): string | null =>
  outcome?.kind === "parted" && "place" in outcome.parting ? placeName(tensors, outcome.parting.place) : null;
