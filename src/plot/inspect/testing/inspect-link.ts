import { courseOf } from "../../../experiment/course-of.ts";
import { decode } from "../../../experiment/index.ts";
import { Observation } from "../../../experiment/inspect/observation.ts";
import { type Inspected, inspected, inspectedInWords, type Place } from "../inspected.ts";

/** Inspects an update of the first contender of a link. @param step the updates made, this one included */
export function inspectLink(link: string, step: number, place: Partial<Place> = {}): Inspected {
  const { spec } = decode(link);
  const [{ slot }] = spec.contenders;
  const sight = new Observation(spec, slot, courseOf(spec)).observe(step - 1, 100_000);
  if (sight.kind !== "seen") throw new Error(`no update was seen: ${sight.kind}`);
  return inspectedInWords(inspected(sight.observed, { tensor: 0, element: 0, ...place }, spec.kind, []));
}
