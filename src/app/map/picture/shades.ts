import type { CellKind } from "../../../experiment/index.ts";
import type { CellColumns } from "../../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../../experiment/sweep/cells/minima.ts";
import { regimes } from "../../../experiment/sweep/cells/regime.ts";
import { classColor } from "../../../plot/look/class-colors.ts";
import type { Ground, Rgb } from "../../../plot/look/color-map.ts";
import { mapColors } from "../../../plot/look/map-colors.ts";
import { mix, rgbOf } from "../../../plot/look/rgb.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import { say } from "../../../words/say.ts";
import { placeText, regimeNames } from "../words.ts";

/** The part of the numbers beyond each end of the scale: single cells do not stretch it. */
const beyond = 0.02;
/** Numbers that the scale is made from, at most. */
const sampled = 8192;
const golden = (Math.sqrt(5) - 1) / 2;
/** The ratio of the ends from which the scale is logarithmic. */
export const leastRatio = 20;
/** The part of the paper's colour in a cell that reached its minimum last. */
const palest = 0.65;

/** A scale of numbers. */
export interface NumberScale {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
}

/** The rules of the colours of a map's cells. */
export interface Shades {
  readonly kind: CellKind;
  readonly ground: Ground;
  /** Null where the cells are of categories, or have no numbers. */
  readonly scale: NumberScale | null;
  readonly steps: number;
  readonly minima: readonly Basin[] | null;
  /** The loss that a map's steps count to. */
  readonly below: number;
}

/** Returns the number of a cell that its colour shows; NaN where it has none, or is of a category. */
export function numberOf(kind: CellKind, columns: CellColumns, place: number): number {
  if (kind === "minimum" || kind === "regime") return Number.NaN;
  const value = columns[kind][place];
  if (kind === "steps") return value < 0 ? Number.NaN : value;
  if (kind === "diverged") return value > 0 ? value : Number.NaN;
  return columns.diverged[place] > 0 ? Number.NaN : value;
}

/** Yields the places that are not below 0; of many, some that are spread evenly over all. */
export function* sampleOf(places: ArrayLike<number>): Generator<number> {
  const { length } = places;
  for (let k = 0; k < Math.min(length, sampled); k++) {
    // Steps of the golden ratio: those of a whole number of cells would keep to a few columns of some maps.
    const place = places[length <= sampled ? k : Math.floor(((k * golden) % 1) * length)];
    if (place >= 0) yield place;
  }
}

/** Returns the scale for cells, by some of them where there are many; those below 0 are left out. Null without a number. */
export function scaleFor(
  kind: CellKind,
  columns: CellColumns,
  places: ArrayLike<number>,
): NumberScale | null {
  const found: number[] = [];
  for (const place of sampleOf(places)) {
    const value = numberOf(kind, columns, place);
    if (Number.isFinite(value)) found.push(value);
  }
  if (found.length === 0) return null;
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.round(share * (found.length - 1))];
  const [low, high] = [at(beyond), at(1 - beyond)];
  if (kind === "accuracy") return { low, high, isLog: false };
  // A loss of 0 is at the lower end of a logarithmic scale.
  const least = low > 0 ? low : (found.find((value) => value > 0) ?? 0);
  const isLog = found[0] >= 0 && least > 0 && high / least >= leastRatio;
  return isLog ? { low: Math.max(least, high * 1e-16), high, isLog } : { low, high, isLog };
}

/** Returns the place of a number on a scale, from 0 to 1. */
export function positionOn({ low, high, isLog }: NumberScale, value: number): number {
  if (!(high > low)) return 0.5;
  const share = isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.min(1, Math.max(0, share));
}

/** Colours along the scale of numbers, and those of a minimum by speed. */
const ramp = mapColors(256);
const speeds = 32;

/** The first shades; those of numbers, minima and regimes follow. */
export const divergedShade = 0;
const noneShade = 1;
const firstShade = 2;

/** The colour of a number at a place of the scale. */
export const rampColor = (share: number): Rgb => ramp[Math.round(share * (ramp.length - 1))];

/** The colour of a cell that has nothing to show: of no minimum, or not reached. */
export const noneColor = (ground: Ground): Rgb => rgbOf(themeColor(ground, "stage"));

/** Returns the number of a cell's colour: `colorOf` has the colour itself. */
export function shadeOf(shades: Shades, columns: CellColumns, place: number): number {
  const { kind, scale } = shades;
  if (kind !== "diverged" && columns.diverged[place] > 0) return divergedShade;
  if (kind === "minimum") return minimumShade(shades, columns, place);
  if (kind === "regime") {
    const regime = columns.regime[place];
    if (regimes[regime] === "diverged") return divergedShade;
    return regime < 0 ? noneShade : firstShade + regime;
  }
  const value = numberOf(kind, columns, place);
  if (Number.isNaN(value) || !scale) return noneShade;
  return firstShade + Math.round(positionOn(scale, value) * (ramp.length - 1));
}

function minimumShade({ minima, steps, below }: Shades, columns: CellColumns, place: number): number {
  const index = columns.minimum[place];
  if (index < 0) return noneShade;
  const first = firstShade + index * speeds;
  if (!hasSpeed(minima?.[index], below)) return first;
  const taken = columns.steps[place] < 0 ? steps : columns.steps[place];
  return first + Math.round(Math.min(1, taken / Math.max(1, steps)) * (speeds - 1));
}

/** Returns the colour of a shade; null where the run diverged, which is hatched. */
export function colorOf({ kind, ground }: Shades, shade: number): Rgb | null {
  if (shade === divergedShade) return null;
  if (shade === noneShade) return noneColor(ground);
  const place = shade - firstShade;
  if (kind === "regime") return classColor(ground, place);
  if (kind !== "minimum") return ramp[place];
  const color = classColor(ground, Math.floor(place / speeds));
  return mix(color, noneColor(ground), palest * ((place % speeds) / (speeds - 1)));
}

/** Says whether the steps to a loss tell how fast a minimum was reached: where that loss lies just above it. */
export const hasSpeed = (minimum: Pick<Basin, "value"> | undefined, below: number): boolean =>
  minimum !== undefined && minimum.value <= below && minimum.value > -below;

/** Minima that a legend names at most. */
export const mostNamed = 8;

/** Returns the colours of categories with their names: of the minima, or of the courses of the loss. */
export function classesOf({
  kind,
  ground,
  minima,
}: Shades): readonly { readonly color: Rgb; readonly text: string }[] {
  const names =
    kind === "minimum"
      ? (minima ?? []).slice(0, mostNamed).map(placeText)
      : kind === "regime"
        ? regimes.filter((regime) => regime !== "diverged").map((regime) => say(regimeNames[regime]))
        : [];
  return names.map((text, k) => ({ color: classColor(ground, k), text }));
}
