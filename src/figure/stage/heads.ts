import { identities } from "../../plot/look/identity.ts";
import { markerText, pathText } from "../../plot/look/marker.ts";
import { arrowPath, headRadius } from "../../plot/look/markers.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import { type EdgeSign, isOutside, placeAtEdge } from "../../plot/plane/edge.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { pixels } from "../svg/path-writer.ts";
import type { Trail } from "./trail.ts";

/** Contenders' markers, with their places; of a contender outside, of the arrow at the edge. */
export interface Heads {
  readonly text: string;
  readonly places: readonly { readonly slot: number; readonly x: number; readonly y: number }[];
}

/**
 * Draws every contender's marker at a step; for one outside an arrow at the edge, on the segment from the start as on
 * the page.
 */
export function headsAt(trails: readonly Trail[], step: number, size: Size, palette: Palette): Heads {
  const signs: EdgeSign[] = [];
  const places: Heads["places"][number][] = [];
  let text = "";
  for (const trail of trails) {
    const { slot, start } = trail;
    if (!start || !trail.hasMoved(step)) continue;
    const head = trail.head(step);
    const outside = isOutside(head.x, head.y, size);
    const sign: EdgeSign = { x: head.x, y: head.y, alongX: 1, alongY: 0 };
    if (outside) {
      placeAtEdge(sign, start, head, size, signs, signs.length);
      signs.push(sign);
    }
    const d = outside
      ? pathText((context) => arrowPath(context, 0, 0, 8, sign.alongX, sign.alongY))
      : markerText(identities[slot].marker, headRadius);
    text +=
      `<path d="${d}" transform="translate(${pixels(sign.x)} ${pixels(sign.y)})" fill="${palette.slots[slot]}" ` +
      `stroke="${palette.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"/>`;
    places.push({ slot, x: sign.x, y: sign.y });
  }
  return { text, places };
}
