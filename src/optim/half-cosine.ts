import { cos } from "../lang/elementary/index.ts";

/** From `from` where `part` is 0 to `to` where it is 1, along half a cosine. */
export const halfCosine = (from: number, to: number, part: number): number =>
  to + ((from - to) * (1 + cos(Math.PI * part))) / 2;
