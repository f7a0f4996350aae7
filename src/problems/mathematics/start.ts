import type { Random } from "../../random/random.ts";

/** Returns normal numbers of a standard deviation; none is drawn for 0. */
export const normalStart = (size: number, deviation: number, random: Random): Float64Array =>
  Float64Array.from({ length: size }, () => (deviation === 0 ? 0 : deviation * random.normal()));
