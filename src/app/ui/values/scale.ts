import type { Range, Scale } from "../../../optim/define/hyperparameter.ts";
import { isInRange } from "../../../optim/define/values.ts";

/** A quantity as a slider needs it; a `Hyperparameter` is one. */
export interface Quantity {
  readonly scale: Scale;
  readonly range: Range;
  readonly slider: { readonly min: number; readonly max: number };
  readonly default?: unknown;
  /** The words that 0, 1, … stand for, where the quantity is a choice and not an amount. */
  readonly words?: readonly (string | null)[];
}

/** The part of a logarithmic track, at its lower end, that means exactly 0, which no logarithm reaches. */
const notch = 0.04;
/**
 * Returns the lower end of a logarithmic track whose slider begins at 0: six decades below the top, or two below the
 * default where that is lower.
 */
const floorBelow = (top: number, standard: unknown): number =>
  typeof standard === "number" && standard > 0 ? Math.min(top * 1e-6, standard * 1e-2) : top * 1e-6;

/**
 * Returns the position of a value on its slider.
 *
 * @param value any finite number; a value beyond an end of the slider has the position of that end.
 * @returns 0 (left) to 1 (right), never decreasing with the value.
 */
export function toPosition(quantity: Quantity, value: number): number {
  const { min, max } = quantity.slider;
  if (value <= (includesZero(quantity) ? 0 : min)) return 0;
  if (value >= max) return 1;
  switch (quantity.scale) {
    case "linear":
      return (value - min) / (max - min);
    case "switch":
      return value >= 0.5 ? 1 : 0;
    case "log":
      return logPosition(spanOf(quantity), value);
    case "complement":
      return 1 - logPosition(spanOf(quantity), 1 - value);
  }
}

/**
 * Returns the value at a position of a slider, rounded as a person would type it: to two or three significant digits
 * (of 1 − value on a complement scale), or to hundredths of a linear range; to a whole number where it must be one.
 *
 * @param position 0 to 1; the ends give the ends of the slider exactly.
 */
export function toValue(quantity: Quantity, position: number): number {
  const { min, max } = quantity.slider;
  if (quantity.scale === "switch") return position >= 0.5 ? 1 : 0;
  if (position >= 1) return max;
  if (position <= 0) return includesZero(quantity) ? 0 : min;
  switch (quantity.scale) {
    case "linear":
      return clamp(toDecimals(min + position * (max - min), decimals(quantity)), min, max);
    case "log": {
      const span = spanOf(quantity);
      const rounded = toDigits(logValue(span, position), span);
      return clamp(quantity.range.whole ? Math.round(rounded) : rounded, span.zero ? 0 : min, max);
    }
    case "complement": {
      const span = spanOf(quantity);
      const rest = toDigits(logValue(span, 1 - position), span);
      return clamp(rest === 0 ? 1 : toDecimals(1 - rest, digits(span) - 1 - exponent(rest)), min, max);
    }
  }
}

/**
 * Returns the value after a small move of a slider. Where rounding would give `from` again, the nearest other value in
 * the direction of the move is taken, so that every press of an arrow key has an effect.
 */
export function moveTo(quantity: Quantity, from: number, position: number): number {
  const start = toPosition(quantity, from);
  const step = position > start ? 0.0025 : -0.0025;
  let value = toValue(quantity, position);
  for (let at = position; value === from && at > 0 && at < 1; ) {
    at += step;
    value = toValue(quantity, at);
  }
  return value;
}

/**
 * Returns the value one step up or down in a number field. A step is a unit of the second significant digit (of
 * 1 − value on a complement scale) or, when `large`, a decade; on a linear range it is a hundredth, or a tenth. A step
 * out of the permitted range is not made.
 */
export function stepBy(quantity: Quantity, value: number, direction: 1 | -1, large: boolean): number {
  const next = Number(stepped(quantity, value, direction, large).toPrecision(12));
  return isInRange(next, quantity.range) ? next : value;
}

function stepped(quantity: Quantity, value: number, direction: 1 | -1, large: boolean): number {
  switch (quantity.scale) {
    case "switch":
      return direction > 0 ? 1 : 0;
    case "linear":
      return value + direction * 10 ** -decimals(quantity) * (large ? 10 : 1);
    case "log":
      if (value === 0) return direction > 0 ? spanOf(quantity).floor : 0;
      return toWhole(quantity, value, steppedLog(value, value > 0 ? direction : -direction, large));
    case "complement":
      return value >= 1
        ? value + direction
        : 1 - Number(steppedLog(1 - value, -direction, large).toPrecision(10));
  }
}

/** Rounds `to`, where only whole numbers are permitted: to another than `from`, and not below the lowest. */
function toWhole({ range }: Quantity, from: number, to: number): number {
  if (!range.whole) return to;
  return to > from
    ? Math.max(from + 1, Math.round(to))
    : Math.max(range.min, Math.min(from - 1, Math.round(to)));
}

const steppedLog = (value: number, direction: number, large: boolean): number =>
  large ? value * 10 ** direction : value + direction * 10 ** (exponent(value) - 1) * Math.sign(value);

/** A logarithmic track from `floor` to `top`, both positive, with 0 at its lower end where the quantity permits it. */
interface Span {
  readonly floor: number;
  readonly top: number;
  readonly zero: boolean;
}

function spanOf(quantity: Quantity): Span {
  const { min, max } = quantity.slider;
  if (quantity.scale === "complement") {
    const rest = 1 - max;
    return { floor: rest > 0 ? rest : floorBelow(1 - min, null), top: 1 - min, zero: rest <= 0 };
  }
  const least = quantity.range.whole ? 1 : floorBelow(max, quantity.default);
  return { floor: min > 0 ? min : least, top: max, zero: includesZero(quantity) };
}

const includesZero = ({ scale, range }: Quantity): boolean => scale === "log" && range.min === 0;

function logPosition({ floor, top, zero }: Span, value: number): number {
  const base = zero ? notch : 0;
  if (value <= 0) return 0;
  if (value <= floor) return base;
  return base + (1 - base) * (Math.log(value / floor) / Math.log(top / floor));
}

function logValue({ floor, top, zero }: Span, position: number): number {
  const base = zero ? notch : 0;
  if (zero && position < notch / 2) return 0;
  const part = Math.max(0, (position - base) / (1 - base));
  return floor * (top / floor) ** part;
}

/** Returns the significant digits of values: on four decades and more two are finer than a pixel; less needs three. */
const digits = ({ floor, top }: Span): number => (top / floor >= 0.99e4 ? 2 : 3);

const toDigits = (value: number, span: Span): number => Number(value.toPrecision(digits(span)));

const toDecimals = (value: number, places: number): number =>
  Number(value.toFixed(Math.max(0, Math.min(20, places))));

/** Returns the decimal places of a hundredth of a linear range, rounded down to a power of ten; 0 for whole numbers. */
const decimals = ({ slider, range }: Quantity): number =>
  Math.min(-exponent((slider.max - slider.min) / 100), range.whole ? 0 : 20);

/** Returns the decimal exponent, read from the digits: Math.log10(0.001) is not exactly −3 in every browser. */
const exponent = (value: number): number => Number(value.toExponential(9).split("e")[1]);

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
