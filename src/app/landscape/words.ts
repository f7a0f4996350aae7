import { shares } from "../../experiment/landscape/landscape-query.ts";
import type { Head } from "../../plot/landscape/head.ts";
import { heightAt } from "../../plot/landscape/height-at.ts";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { lossAlong } from "../../plot/landscape/line.ts";
import { barrierInWords, distanceText, short } from "../../plot/landscape/words.ts";
import { say } from "../../words/say.ts";
import type { LandscapeScene } from "./scene.ts";

/** Returns what is read at a point, each as a name and a value: the loss last. */
export function readingAt(
  { line, heights, isLine }: Pick<LandscapePicture, "line" | "heights" | "isLine">,
  a: number,
  b: number,
): readonly (readonly [name: string, value: string])[] {
  const name = say("loss");
  if (isLine)
    return line
      ? [
          ["t", short(a)],
          [name, short(lossAlong(line, a))],
        ]
      : [];
  const loss = heights ? [[name, short(heightAt(heights, a, b))] as const] : [];
  return [["a", short(a)], ["b", short(b)], ...loss];
}

/**
 * Says what is being computed of a landscape.
 *
 * @param share the share of the work that is done, 0 to 1
 * @param squares the squares along a side of the grid that is shown; 0 before the first
 */
export function stageInWords(share: number, squares: number): string {
  const percent = Math.floor(100 * share);
  if (share < shares.paths[0]) return say("{percent} %: running the race again", { percent });
  if (squares > 0)
    return say("{percent} %: losses, {squares} × {squares} squares done", { percent, squares });
  return share < shares.heights[0]
    ? say("{percent} %: losses along the paths", { percent })
    : say("{percent} %: losses on the first grid", { percent });
}

/** Returns the picture in words. */
export function summaryOf(
  { picture, heights, heads }: Pick<LandscapeScene, "picture" | "heights" | "heads">,
  names: ReadonlyMap<number, string>,
): string {
  if (!picture) return say("The landscape is not computed yet.");
  const losses = heads.map((head) => headInWords(names.get(head.slot) ?? "", head, picture.isLine));
  const ground = picture.line
    ? barrierInWords(picture.line)
    : heights
      ? say("Losses on the plane from {low} to {high}.", {
          low: short(heights.low),
          high: short(heights.high),
        })
      : "";
  const [across, up] = picture.axes;
  const title = say("Landscape of the loss by {across} and {up}.", { across, up });
  return [title, ground, `${losses.join("; ")}.`].join(" ");
}

/** Says the loss of a head, and its distance from what is drawn, which of a recorded run is not known. */
function headInWords(
  name: string,
  { loss, distance }: Pick<Head, "loss" | "distance">,
  isLine: boolean,
): string {
  const own = { name, loss: short(loss) };
  if (Number.isNaN(distance)) return say("{name} has the loss {loss}", own);
  return say(
    isLine
      ? "{name} has the loss {loss}, {distance} away from the line"
      : "{name} has the loss {loss}, {distance} away from the plane",
    { ...own, distance: distanceText(distance) },
  );
}
