import type { Column, Source } from "../../figure/chart/column.ts";
import { player } from "../state/player.ts";
import type { Track } from "../state/recording.ts";
import { type Chart, contenderLine, plainChart } from "./chart.ts";
import { fitLabel, type Names } from "./names.ts";

export type QuantityId = "loss" | "gradNorm" | "distance";

type TrackColumn = QuantityId | "x" | "y" | "gradients";

/** What a chart shows of every contender on a surface, a value a step. */
export interface Quantity {
  readonly id: QuantityId;
  readonly title: string;
  /** Where there is no value at all, a sentence that says why. */
  readonly absent: string;
}

export const quantities: readonly Quantity[] = [
  { id: "loss", title: "Loss", absent: "The loss is not a number at the start." },
  { id: "gradNorm", title: "Gradient norm", absent: "There is no gradient at the start." },
  {
    id: "distance",
    title: "Distance to the nearest minimum",
    absent: "No minimum of this surface is known, so there is no distance to show.",
  },
];

/** The chart of a quantity. @param offset taken from every value */
export function chartOf({ id, title, absent }: Quantity, names: Names, offset: number): Chart {
  const contenders = [...names].map(([slot, name]) => ({ slot, name, source: trackSource(slot, id) }));
  return {
    ...plainChart,
    id,
    title,
    absent,
    offset,
    lines: contenders.map(({ slot, name, source }) => contenderLine(slot, fitLabel(name), source)),
    rows: contenders.map(({ slot, name, source }) => ({ key: String(slot), slot, name, sources: [source] })),
  };
}

/** A recorded column of the contender in a slot. */
export const trackSource =
  (slot: number, id: TrackColumn): Source =>
  () => {
    const track = player.tracks.get(slot);
    return track ? columnOf(track, id) : null;
  };

const columnOf = (track: Track, id: TrackColumn): Column => ({
  owner: track,
  values: track[id],
  length: track.length,
  steps: null,
  through: track.length - 1,
  status: track.status,
  gradients: track.gradients,
});
