/** The heights that divide a surface into bands. */
export interface HeightScale {
  /** The height from which others are measured, the global minimum's where it is known: no threshold is lower. */
  readonly origin: number;
  /** The height, at most the origin, above which thresholds are spaced by their logarithm. */
  readonly zero: number;
  /** Heights f, ascending; none if all samples have the same height. */
  readonly thresholds: Float64Array;
}

/** The shares of samples that, at least, are below the first threshold and above the last. */
const tails = { low: 0.002, high: 0.005 };
/** The decades below the top that thresholds cover; more only if half of the samples are lower still. */
const decades = 8;
/** The relative difference of heights up to which it is rounding. */
const rounding = 1e-13;

/**
 * Chooses thresholds for samples, evenly spaced in log10(f − origin + offset). They are multiples of a power of two,
 * which halves as the range narrows: panning adds and drops thresholds at the ends without moving any, and zooming
 * puts new ones between the old. A small share of the samples is beyond the ends, so that a pole does not use up the
 * colours.
 *
 * @param samples heights f, `columns` a row; those that are not finite are ignored
 * @param options.levels the largest number of thresholds; the smallest is about half of it
 * @param options.base the value of the global minimum, from which heights are then measured (offset 0). If it is null,
 *   they are measured from the lowest sample if that looks like a minimum, and nearly linearly if it does not.
 */
export function heightScale(
  samples: Float64Array,
  columns: number,
  { levels, base }: { readonly levels: number; readonly base: number | null },
): HeightScale {
  const heights = sortedPortion(samples);
  const { origin, offset } = base === null ? measure(samples, columns, heights) : { origin: base, offset: 0 };
  const above = offset > 0 ? heights : heights.subarray(countUpTo(heights, origin));
  const exponents = ladder(logRange(above, heights, origin - offset), levels);
  const zero = origin - offset;
  return { origin, zero, thresholds: Float64Array.from(exponents, (exponent) => zero + 10 ** exponent) };
}

/** Returns the finite ones of some thousand evenly spread samples, ascending. */
function sortedPortion(samples: Float64Array): Float64Array {
  // An odd stride, so that it doesn't keep to a few columns of a grid whose width is a power of two.
  const stride = 2 * Math.floor(samples.length / 16384) + 1;
  const portion = new Float64Array(Math.ceil(samples.length / stride));
  let count = 0;
  for (let i = 0; i < samples.length; i += stride)
    if (Number.isFinite(samples[i])) portion[count++] = samples[i];
  return portion.subarray(0, count).sort();
}

/** Returns the origin and offset of heights for a surface whose minimum is not known. */
function measure(
  samples: Float64Array,
  columns: number,
  heights: Float64Array,
): { readonly origin: number; readonly offset: number } {
  const lowest = indexOfLowest(samples);
  const minimum = samples[lowest];
  const column = lowest % columns;
  const outermost =
    column === 0 || column === columns - 1 || lowest < columns || lowest >= samples.length - columns;
  const bulk = quantile(heights, 0.1) - minimum;
  const hole = bulk > 0.9 * (quantile(heights, 0.9) - minimum);
  if (!outermost && !hole) return { origin: minimum, offset: 0 };
  const low = quantile(heights, 0.02);
  const range = quantile(heights, 0.98) - low;
  // A power of two and a multiple of it, which stay when the view moves a little.
  const offset = range > 0 ? 2 ** Math.ceil(Math.log2(range)) : 1;
  return { origin: Math.floor(low / offset) * offset, offset };
}

/** Returns the range of log10 of heights above `zero` that thresholds cover; null if all have the same height. */
function logRange(
  above: Float64Array,
  heights: Float64Array,
  zero: number,
): readonly [number, number] | null {
  if (above.length === 0) return null;
  const low = quantile(above, tails.low);
  const high = quantile(above, 1 - tails.high);
  const top = Math.log10(high - zero);
  if (high - low > rounding * Math.abs(high)) {
    const deepest = Math.min(top - decades, Math.log10(quantile(above, 0.5) - zero));
    return [Math.max(Math.log10(low - zero), deepest), top];
  }
  // The samples have two heights, and any threshold between them separates these.
  return above.length < heights.length ? [top - 1, top] : null;
}

/** Returns multiples of a power of two in the range; none close to its upper end, which may be a plateau. */
function ladder(range: readonly [number, number] | null, most: number): number[] {
  if (range === null) return [];
  const [low, high] = range;
  const rung = 2 ** Math.ceil(Math.log2((high - low) / most));
  const exponents: number[] = [];
  for (let k = Math.ceil(low / rung); (k + 0.5) * rung < high; k++) exponents.push(k * rung);
  return exponents;
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))];

/** Returns the number of sorted values that are at most `bound`. */
function countUpTo(sorted: Float64Array, bound: number): number {
  const index = sorted.findIndex((value) => value > bound);
  return index < 0 ? sorted.length : index;
}

/** Returns the index of the lowest finite sample; 0 if there is none. */
function indexOfLowest(samples: Float64Array): number {
  let lowest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < samples.length; i++)
    if (samples[i] < least && samples[i] > Number.NEGATIVE_INFINITY) {
      least = samples[i];
      lowest = i;
    }
  return lowest;
}
