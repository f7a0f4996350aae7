import { rowPlaces } from "../../../experiment/inspect/arrow-row.ts";
import type { Shown } from "./arrow-layer.ts";

/** Writes a number with three significant digits: "0.0138", "−3.1", "2.5e−7". */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "unknown" : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const short = Number(value.toPrecision(3));
  const text = size >= 1e6 || (size > 0 && size < 1e-4) ? short.toExponential() : String(short);
  return text.replace("e+", "e").replaceAll("-", "−");
}

/** Returns a sentence with the numbers that the arrows of a step show; what there is not is left out. */
export function sentenceOf(
  name: string,
  { rows, at, factor, isTiny }: Pick<Shown, "rows" | "at" | "factor" | "isTiny">,
): string {
  const pair = (what: string, place: number, sign: number): string[] => {
    const [x, y] = [sign * rows[at + place], sign * rows[at + place + 1]];
    return Number.isNaN(x + y) ? [] : [`${what} (${threeDigits(x)}, ${threeDigits(y)})`];
  };
  const parts = [
    ...pair("−gradient", rowPlaces.gradient, -1),
    ...pair("momentum", rowPlaces.momentum, -1),
    ...pair("update", rowPlaces.update, 1),
  ];
  if (parts.length === 0) return `${name} makes no step here.`;
  const length =
    factor === null
      ? "The arrows are outside."
      : `Arrows ${lengthInWords(factor)}${isTiny ? ", and the update is still too short to see" : ""}.`;
  return `${name}: ${parts.join(", ")}. ${shapeInWords(rows, at)} ${length}`;
}

/** Returns a sentence on what the preconditioner makes of a circle. */
function shapeInWords(rows: Float64Array, at: number): string {
  const [xx, xy, yy] = rows.subarray(at + rowPlaces.rates, at + rowPlaces.rates + 3);
  if (Number.isNaN(xx)) return "No ellipse: this step has no preconditioner.";
  if (xx === 0 && yy === 0) return "No ellipse: the step keeps only signs.";
  const [middle, half] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  const [one, other] = [Math.abs(middle + half), Math.abs(middle - half)];
  const ratio = Math.max(one, other) / Math.min(one, other);
  if (!Number.isFinite(ratio)) return "No ellipse: the step keeps only a sign in one direction.";
  const shape =
    ratio < 1.005
      ? "The circle stays a circle"
      : `The circle becomes ${threeDigits(ratio)} times as long as wide`;
  if (xy !== 0) return `${shape}.`;
  return `${shape}: the step for a gradient of 1 is ${threeDigits(xx)} in x, ${threeDigits(yy)} in y.`;
}

/** Returns how long arrows are drawn. */
function lengthInWords(factor: number): string {
  const times = Number(factor.toPrecision(2));
  return times === 1 ? "have their true length" : `are drawn ${threeDigits(times)} times as long`;
}
