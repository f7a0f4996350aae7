import type { Heights } from "../../experiment/landscape/heights.ts";
import { type Bands, contourBands, heightScale } from "../../surfaces/index.ts";
import { levels } from "./landscape-picture.ts";

/**
 * Returns the bands of a grid's heights, as those of a surface: evenly spaced in the logarithm of the loss above 0, or
 * above the lowest height where one is below 0.
 */
export function bandsOf({ values, columns, rows }: Heights): Bands {
  const base = values.every((value) => !(value < 0)) ? 0 : null;
  return contourBands(values, columns, rows, heightScale(values, columns, { levels, base }));
}
