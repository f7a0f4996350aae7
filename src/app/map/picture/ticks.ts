import type { Axis } from "../../../experiment/index.ts";
import { roundLabel } from "../../../plot/chart/format.ts";
import { ticks as linearTicks } from "../../../plot/plane/ticks.ts";
import { shareOf } from "../axes.ts";

/** A label of an axis, at its share of the picture's side, from 0 to 1. */
export interface MapTick {
  readonly at: number;
  readonly text: string;
}

/**
 * Returns the ticks of an axis of so many cells: round numbers, on a logarithmic axis powers of ten, or their doubles
 * and halves too where those are fewer than two.
 *
 * @param pixels the length of the axis
 * @param room returns the pixels that a label of so many characters takes
 */
export function mapTicks(
  axis: Axis,
  cells: number,
  pixels: number,
  room: (characters: number) => number,
): MapTick[] {
  const at = (value: number) => (shareOf(axis, value) * (cells - 1) + 0.5) / cells;
  const [low, high] = [Math.min(axis.from, axis.to), Math.max(axis.from, axis.to)];
  if (low === high || cells === 1) return [{ at: at(axis.from), text: roundLabel(axis.from) }];
  const { scale } = axis;
  if (scale === "linear") {
    const { values, labels } = linearTicks(low, high, pixels, room);
    return values.map((value, k) => ({ at: at(value), text: labels[k] }));
  }
  const rest = (value: number) => (scale === "log" ? value : Number((1 - value).toPrecision(12)));
  const [least, most] = scale === "log" ? [low, high] : [1 - high, 1 - low];
  const powers = [1, 2, 5].map((factor) => roundsWithin(least, most, factor));
  const wanted = powers[0].length >= 2 ? powers[0] : powers.flat().sort((a, b) => a - b);
  return apart(
    wanted.map((value) => ({ at: at(rest(value)), text: roundLabel(rest(value)) })),
    pixels,
    room,
  );
}

/** Returns the numbers of a range that are a factor times a power of ten. */
function roundsWithin(least: number, most: number, factor: number): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++) {
    const value = Number(`${factor}e${power}`);
    if (value >= least * (1 - 1e-12) && value <= most * (1 + 1e-12)) found.push(value);
  }
  return found;
}

/** Leaves out the ticks whose labels have no room after the one before. */
function apart(all: MapTick[], pixels: number, room: (characters: number) => number): MapTick[] {
  const kept: MapTick[] = [];
  for (const tick of all.sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    const needed = last ? (room(tick.text.length) + room(last.text.length)) / 2 : 0;
    if (!last || (tick.at - last.at) * pixels >= needed) kept.push(tick);
  }
  return kept;
}
