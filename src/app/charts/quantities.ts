import type { Track } from "../state/recording.ts";

export type QuantityId = "loss" | "gradNorm" | "distance";

/** What a chart shows of every contender, a value a step. */
export interface Quantity {
  readonly id: QuantityId;
  readonly title: string;
  /** In the middle of a sentence. */
  readonly name: string;
  /** Where there is no value at all, a sentence that says why. */
  readonly absent: string;
}

export const quantities: readonly Quantity[] = [
  { id: "loss", title: "Loss", name: "loss", absent: "The loss is not a number at the start." },
  {
    id: "gradNorm",
    title: "Gradient norm",
    name: "gradient norm",
    absent: "There is no gradient at the start.",
  },
  {
    id: "distance",
    title: "Distance to the nearest minimum",
    name: "distance",
    absent: "No minimum of this surface is known, so there is no distance to show.",
  },
];

/** The recorded values of a quantity. */
export const columnOf = (track: Track, id: QuantityId): Float64Array => track[id];
