import { type Told, told } from "../../words/told.ts";
import { type Resolution, resolutions } from "./heights.ts";

/** The reason why there is no landscape, as a sentence or two. */
export type Refusal = Told;

/** Says whether a result is a reason why there is none. */
export const isRefusal = (result: number | object): result is Refusal =>
  typeof result === "object" && "sentence" in result;

/** Bytes that the kept weights of all contenders may take. */
const bytes = 64e6;
/** Microseconds that the heights of a grid may take by a rough estimate, and the losses along the paths. */
const time = { grid: 60e6, paths: 20e6 } as const;
/** Points of a contender's path, at most and at least. */
const points = { most: 512, least: 8 } as const;

/** Returns the number of points that are kept of each path. @param heightTime microseconds that a height takes */
export function pointsOfPath(contenders: number, parameters: number, heightTime: number): number | Refusal {
  const byMemory = bytes / (8 * parameters * contenders);
  if (byMemory < points.least)
    return told(
      "The paths of {contenders} contenders with {parameters} parameters each take more than {most} MB, the limit of a landscape. Remove contenders or use a smaller network.",
      { contenders, parameters, most: bytes / 1e6 },
    );
  // Each point has its loss and the height below it.
  const byTime = time.paths / (2 * heightTime * contenders);
  return Math.floor(Math.max(points.least, Math.min(points.most, byMemory, byTime)));
}

/** Returns the finest grid whose heights do not take too long, not finer than `asked`. */
export function finestGrid(heightTime: number, asked: Resolution): Resolution | Refusal {
  const finest = resolutions.findLast((n) => n <= asked && (n + 1) ** 2 * heightTime <= time.grid);
  const [least] = resolutions;
  return (
    finest ??
    told(
      "A landscape of {squares} × {squares} squares would take more than {seconds} seconds. Use fewer samples or a smaller network.",
      { squares: least, seconds: time.grid / 1e6 },
    )
  );
}
