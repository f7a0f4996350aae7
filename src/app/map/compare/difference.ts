import type { CellKind } from "../../../experiment/index.ts";
import type { CellColumns } from "../../../experiment/sweep/cells/columns.ts";
import type { Ground, Rgb } from "../../../plot/look/color-map.ts";
import { beyondColor, differenceColors, equalColor } from "../../../plot/look/difference-colors.ts";
import { mix, rgbOf } from "../../../plot/look/rgb.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import type { FoundCells } from "../found-cells.ts";
import { leastRatio, type NumberScale, numberOf, sampleOf, scaleFor } from "../picture/shades.ts";

/** The columns of two contenders. */
export type Pair = readonly [CellColumns, CellColumns];

/** The rules by which two contenders' cells are compared and coloured. */
export interface Difference {
  readonly kind: CellKind;
  readonly ground: Ground;
  /** The scale of both contenders' numbers; null where the cells are of categories, or have no numbers. */
  readonly scale: NumberScale | null;
  /** The difference at the ends of its scale: a power of ten where the numbers' scale is logarithmic. */
  readonly reach: number;
}

/** The part of the differences that lies within the scale. */
const within = 0.98;
/** The least number of a logarithmic scale, as a share of the highest: below lie rounding errors. */
const least = 1e-16;

/** Returns the scale of both contenders' numbers: from the lower of their ends to the higher. */
export function scaleOfBoth(kind: CellKind, pair: Pair, places: ArrayLike<number>): NumberScale | null {
  const scales = pair.flatMap((columns) => scaleFor(kind, columns, places) ?? []);
  if (scales.length === 0) return null;
  const lows = scales.map(({ low }) => low);
  const high = Math.max(...scales.map((scale) => scale.high));
  const low = Math.min(...lows);
  // The lower end of a logarithmic scale is its lowest number above 0.
  const above = low < 0 ? Number.NaN : Math.min(...lows.filter((one) => one > 0));
  const isLog = kind !== "accuracy" && high / above >= leastRatio && Number.isFinite(above);
  return { low: isLog ? above : low, high, isLog };
}

/** Says whether a higher number of a kind of cell is the better one. */
export const isHigherBetter = (kind: CellKind): boolean => kind === "accuracy" || kind === "diverged";

export const isOfCategories = (kind: CellKind): boolean => kind === "minimum" || kind === "regime";

/** Returns the first contender's lead at a place: below 0 where the second is better, NaN where one has no number. */
export function advantage({ kind, scale }: Omit<Difference, "reach">, pair: Pair, place: number): number {
  const [first, second] = pair.map((columns) => numberOf(kind, columns, place));
  const sign = isHigherBetter(kind) ? 1 : -1;
  if (!scale?.isLog) return sign * (first - second) + 0;
  const floor = scale.high * least;
  return sign * Math.log10(Math.max(first, floor) / Math.max(second, floor)) + 0;
}

/** Returns the rules for the cells that are known. */
export function differenceOf(cells: FoundCells, against: CellColumns, ground: Ground): Difference {
  const { columns, source, spec } = cells;
  const kind = spec.map.cell;
  const pair: Pair = [columns, against];
  const scale = isOfCategories(kind) ? null : scaleOfBoth(kind, pair, source);
  const rules = { kind, ground, scale };
  const found: number[] = [];
  for (const place of sampleOf(source)) {
    const size = Math.abs(advantage(rules, pair, place));
    if (size > 0 && Number.isFinite(size)) found.push(size);
  }
  found.sort((a, b) => a - b);
  return { ...rules, reach: found[Math.round(within * (found.length - 1))] ?? 1 };
}

/** The shades: of cells where both diverged, of those without a number or with the same category, of others. */
export const bothDiverged = 0;
const neitherShade = 1;
const otherShade = 2;
const beyondShades = [3, 4] as const;
const firstShade = 5;
/** Shades from no difference to the largest, either way. */
const steps = 64;

/** Returns the number of a cell's colour: `differenceColor` has the colour itself. */
export function differenceShade(rules: Difference, pair: Pair, place: number): number {
  const { kind, reach } = rules;
  const [first, second] = pair;
  const [isFirst, isSecond] = pair.map((columns) => isWithout(kind, columns, place));
  // Without a step of divergence a run is the better one, without another number the worse.
  if (isFirst !== isSecond) return beyondShades[(kind === "diverged") === isFirst ? 0 : 1];
  if (isFirst) {
    const isLost = kind !== "diverged" && first.diverged[place] > 0 && second.diverged[place] > 0;
    return isLost ? bothDiverged : neitherShade;
  }
  if (kind === "minimum" || kind === "regime")
    return first[kind][place] === second[kind][place] ? neitherShade : otherShade;
  const share = Math.min(1, Math.max(-1, advantage(rules, pair, place) / reach));
  return firstShade + Math.round((1 - share) * (steps - 1));
}

/** Says whether a contender has nothing to compare at a place: it diverged, or never reached the loss. */
function isWithout(kind: CellKind, columns: CellColumns, place: number): boolean {
  if (kind !== "diverged" && columns.diverged[place] > 0) return true;
  return !isOfCategories(kind) && Number.isNaN(numberOf(kind, columns, place));
}

/** Returns the colour of a shade; null where both diverged, which is hatched. */
export function differenceColor({ ground }: Pick<Difference, "ground">, shade: number): Rgb | null {
  if (shade === bothDiverged) return null;
  if (shade === neitherShade) return equalColor(ground);
  if (shade === otherShade)
    return mix(rgbOf(themeColor(ground, "faint")), rgbOf(themeColor(ground, "stage")), 0.25);
  if (shade < firstShade) return beyondColor(ground, shade === beyondShades[0] ? 0 : 1);
  return rampOf(ground)[shade - firstShade];
}

/** Returns the colour of a place of the scale, from −1 where the first contender is far better to 1. */
export const differenceRamp = (ground: Ground, place: number): Rgb =>
  rampOf(ground)[Math.round((1 + place) * (steps - 1))];

const ramps = new Map<Ground, readonly Rgb[]>();

function rampOf(ground: Ground): readonly Rgb[] {
  const ramp = ramps.get(ground) ?? differenceColors(ground, steps);
  ramps.set(ground, ramp);
  return ramp;
}

/** The entries of the legend beside the scale: a colour with the number of its meaning. */
export const legendShades = { neither: neitherShade, other: otherShade, beyond: beyondShades } as const;
