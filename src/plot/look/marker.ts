import type { Marker } from "./identity.ts";
import { markerPath, type PathContext } from "./markers.ts";

const near = (value: number): string => String(Math.round(value * 100) / 100);

/** Returns the path that `lay` draws, as the `d` of an SVG path. */
export function pathText(lay: (context: PathContext) => void): string {
  let text = "";
  const half = (x: number, y: number, r: number): string =>
    `A${near(r)} ${near(r)} 0 1 1 ${near(x)} ${near(y)}`;
  lay({
    moveTo: (x, y) => {
      text += `M${near(x)} ${near(y)}`;
    },
    lineTo: (x, y) => {
      text += `L${near(x)} ${near(y)}`;
    },
    // Markers have full circles only, begun at the right.
    arc: (x, y, r) => {
      text += half(x - r, y, r) + half(x + r, y, r);
    },
    closePath: () => {
      text += "Z";
    },
  });
  return text;
}

/** Returns the outline of a contender's marker around the origin, as the stage draws it. */
export const markerText = (marker: Marker, radius: number): string =>
  pathText((context) => markerPath(context, marker, 0, 0, radius));
