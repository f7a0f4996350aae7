import { axisRanges } from "../axis-ranges.ts";
import type { Sought } from "./sought.ts";

/** Says which axes change the problem that cells have, apart from its start. */
export const ofProblem = ({ spec }: Pick<Sought, "spec">): boolean[] =>
  spec.map.axes.map(({ name }) => Object.hasOwn(axisRanges(spec), name) && !name.startsWith("start."));

/** Returns the places of the cells in an order that changes the problem seldom: along axes that it depends on last. */
export function inOrder(sought: Pick<Sought, "spec" | "indices">): Uint32Array {
  const { spec, indices } = sought;
  const [width] = spec.map.size;
  const places = Uint32Array.from(indices, (_, place) => place);
  if (!ofProblem(sought)[0]) return places;
  return places.sort((a, b) => (indices[a] % width) - (indices[b] % width) || indices[a] - indices[b]);
}
