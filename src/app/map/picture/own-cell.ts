import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { placeAt, shareOf, valueNow } from "../axes.ts";

/** Returns the place along each axis of the experiment's own values; −1 where they are not on it. */
export const ownPlaces = (spec: Mapped): readonly number[] =>
  spec.map.axes.map((axis, k) =>
    placeAt(shareOf(axis, valueNow(spec, spec.map.slot, axis.name)), spec.map.size[k]),
  );

/** Says whether a cell has the experiment's own values. */
export const isOnMap = (spec: Mapped): boolean => ownPlaces(spec).every((place) => place >= 0);

/** Returns the cell that is read out where none is pointed at: that of the experiment's own values, or the middle one. */
export function restingCell(spec: Mapped): number {
  const { size } = spec.map;
  const places = ownPlaces(spec);
  const [x, y = 0] = places.every((place) => place >= 0)
    ? places
    : size.map((cells) => Math.floor(cells / 2));
  return y * size[0] + x;
}
