import { shares } from "../../experiment/landscape/landscape-query.ts";
import { heightAt } from "../../plot/landscape/height-at.ts";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { lossAlong } from "../../plot/landscape/line.ts";
import { barrierInWords, distanceText, short } from "../../plot/landscape/words.ts";
import type { LandscapeScene } from "./scene.ts";

/** Returns what is read at a point, each as a name and a value: the loss last. */
export function readingAt(
  { line, heights, isLine }: Pick<LandscapePicture, "line" | "heights" | "isLine">,
  a: number,
  b: number,
): readonly string[] {
  if (isLine) return line ? [`t ${short(a)}`, `loss ${short(lossAlong(line, a))}`] : [];
  const loss = heights ? heightAt(heights, a, b) : Number.NaN;
  return [`a ${short(a)}`, `b ${short(b)}`, ...(heights ? [`loss ${short(loss)}`] : [])];
}

/**
 * Says what is being computed of a landscape.
 *
 * @param share the share of the work that is done, 0 to 1
 * @param squares the squares along a side of the grid that is shown; 0 before the first
 */
export function stageInWords(share: number, squares: number): string {
  const done = `${Math.floor(100 * share)} %`;
  if (share < shares.paths[0]) return `${done}: running the race again`;
  if (squares > 0) return `${done}: losses, ${squares} × ${squares} squares done`;
  return `${done}: ${share < shares.heights[0] ? "losses along the paths" : "losses on the first grid"}`;
}

/** Returns the picture in words. */
export function summaryOf(
  { picture, heights, heads }: Pick<LandscapeScene, "picture" | "heights" | "heads">,
  names: ReadonlyMap<number, string>,
): string {
  if (!picture) return "The landscape is not computed yet.";
  const losses = heads.map(({ slot, loss, distance }) => {
    const own = `${names.get(slot)} has the loss ${short(loss)}`;
    // The distance of a recorded run is not known.
    return Number.isNaN(distance)
      ? own
      : `${own}, ${distanceText(distance)} away from the ${picture.isLine ? "line" : "plane"}`;
  });
  const ground = picture.line
    ? barrierInWords(picture.line)
    : heights
      ? `Losses on the plane from ${short(heights.low)} to ${short(heights.high)}.`
      : "";
  return [`Landscape of the loss by ${picture.axes.join(" and ")}.`, ground, `${losses.join("; ")}.`].join(
    " ",
  );
}
