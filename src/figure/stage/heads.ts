import { identities } from "../../plot/look/identity.ts";
import { markerText, pathText } from "../../plot/look/marker.ts";
import { arrowPath, headRadius } from "../../plot/look/markers.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import { type EdgeSign, isOutside, placeAtEdge } from "../../plot/plane/edge.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { pixels } from "../svg/path-writer.ts";

/** A trail with a head. */
export interface Headed {
  readonly slot: number;
  /** The trail's first point; null where there is none. */
  readonly start: { readonly x: number; readonly y: number } | null;
  /** Says whether it has a separate head at `step`. */
  hasMoved(step: number): boolean;
  head(step: number): { readonly x: number; readonly y: number };
  /** Says whether the head is drawn hollow; never where it is left out. */
  isHollow?(step: number): boolean;
}

/** Contenders' markers, with their places; of a contender outside, of the arrow at the edge. */
export interface Heads {
  readonly text: string;
  readonly places: readonly { readonly slot: number; readonly x: number; readonly y: number }[];
}

/**
 * Draws every contender's marker at a step; for one outside an arrow at the edge, on the segment from the start as on
 * the page.
 */
export function headsAt(trails: readonly Headed[], step: number, size: Size, palette: Palette): Heads {
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
    const shape = `<path d="${d}" transform="translate(${pixels(sign.x)} ${pixels(sign.y)})" stroke-linejoin="round" paint-order="stroke"`;
    const color = palette.slots[slot];
    text +=
      !outside && trail.isHollow?.(step)
        ? `${shape} fill="none" stroke="${palette.halo}" stroke-width="7"/>` +
          `${shape} fill="${palette.stage}" stroke="${color}" stroke-width="3.5"/>`
        : `${shape} fill="${color}" stroke="${palette.halo}" stroke-width="4"/>`;
    places.push({ slot, x: sign.x, y: sign.y });
  }
  return { text, places };
}
