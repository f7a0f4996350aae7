import type { Axis } from "../../../experiment/index.ts";
import { power, roundLabel } from "../../../plot/chart/format.ts";
import { ticks as linearTicks } from "../../../plot/plane/ticks.ts";
import { say } from "../../../words/say.ts";
import { printExact } from "../../ui/values/number.ts";
import { shareOf } from "../axes.ts";

/** A label of an axis, at its share of the picture's side, from 0 to 1. */
export interface MapTick {
  readonly at: number;
  readonly text: string;
}

/** The ticks of an axis. */
export interface MapTicks {
  readonly ticks: readonly MapTick[];
  /** Follows the axis's name where its labels are differences from a value: " − 0.01234, in 10⁻⁹"; else empty. */
  readonly offset: string;
}

/** The part of a side that a label takes, in pixels, by its number of characters. */
type Room = (characters: number) => number;

/** The characters of a label at most: longer ones become differences from a round value. */
const longest = 7;

/**
 * Returns the ticks of an axis of so many cells: round numbers, on a logarithmic axis powers of ten, or their doubles
 * and halves too where those are fewer than two.
 *
 * @param pixels the length of the axis
 * @param room returns the pixels that a label of so many characters takes
 */
export function mapTicks(axis: Axis, cells: number, pixels: number, room: Room): MapTicks {
  const at = (value: number) => (shareOf(axis, value) * (cells - 1) + 0.5) / cells;
  const [low, high] = [Math.min(axis.from, axis.to), Math.max(axis.from, axis.to)];
  if (low === high || cells === 1)
    return { ticks: [{ at: at(axis.from), text: roundLabel(axis.from) }], offset: "" };
  const powers = axis.scale === "linear" ? [] : apart(powerTicks(axis.scale, low, high, at), pixels, room);
  if (powers.length >= 2) return { ticks: powers, offset: "" };
  const { values, labels } = linearTicks(low, high, pixels, room);
  return labels.length >= 2 && labels.every(({ length }) => length <= longest)
    ? { ticks: values.map((value, k) => ({ at: at(value), text: labels[k] })), offset: "" }
    : differences(low, high, at, (from, to) => linearTicks(from, to, pixels, room));
}

/** Returns ticks at the powers of ten of a logarithmic axis, or at their doubles and halves too. */
function powerTicks(
  scale: "log" | "complement",
  low: number,
  high: number,
  at: (value: number) => number,
): MapTick[] {
  const value = (rest: number) => (scale === "log" ? rest : Number((1 - rest).toPrecision(12)));
  const [least, most] = scale === "log" ? [low, high] : [1 - high, 1 - low];
  const powers = [1, 2, 5].map((factor) => roundsWithin(least, most, factor));
  const wanted = powers[0].length >= 2 ? powers[0] : powers.flat().sort((a, b) => a - b);
  return wanted.map((rest) => ({ at: at(value(rest)), text: roundLabel(value(rest)) }));
}

/** Returns ticks that are labelled by their differences from the roundest value of the axis, in a power of ten. */
function differences(
  low: number,
  high: number,
  at: (value: number) => number,
  ticksOf: (
    from: number,
    to: number,
  ) => { readonly values: readonly number[]; readonly labels: readonly string[] },
): MapTicks {
  const exponent = Math.floor(Math.log10(high - low));
  const base = roundestWithin(low, high, exponent);
  const unit = Number(`1e${exponent}`);
  const { values, labels } = ticksOf((low - base) / unit, (high - base) / unit);
  const less = base === 0 ? "" : ` ${base < 0 ? "+" : "−"} ${printExact(Math.abs(base))}`;
  return {
    ticks: values.map((value, k) => ({ at: at(base + value * unit), text: labels[k] })),
    offset: less + say(", in {power}", { power: power(exponent) }),
  };
}

/** Returns the number of fewest digits in a range. @param exponent of the range's width, as a power of ten */
function roundestWithin(low: number, high: number, exponent: number): number {
  if (low <= 0 && high >= 0) return 0;
  for (let digit = exponent + 1; ; digit--) {
    const multiple = Math.ceil(low / Number(`1e${digit}`));
    const value = Number(`${multiple}e${digit}`);
    if (value >= low && value <= high) return value;
  }
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
function apart(all: MapTick[], pixels: number, room: Room): MapTick[] {
  const kept: MapTick[] = [];
  for (const tick of all.sort((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    const needed = last ? (room(tick.text.length) + room(last.text.length)) / 2 : 0;
    if (!last || (tick.at - last.at) * pixels >= needed) kept.push(tick);
  }
  return kept;
}
