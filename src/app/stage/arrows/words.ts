import { rowPlaces } from "../../../experiment/inspect/arrow-row.ts";
import { arrowNames } from "../../../plot/arrows/arrow-picture.ts";
import { say, withSeparator } from "../../../words/say.ts";
import type { Shown } from "./arrow-layer.ts";

/** Writes a number with three significant digits: "0.0138", "−3.1", "2.5e−7". */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? say("unknown") : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const short = Number(value.toPrecision(3));
  const text = size >= 1e6 || (size > 0 && size < 1e-4) ? short.toExponential() : String(short);
  return withSeparator(text.replace("e+", "e").replaceAll("-", "−"));
}

/** Returns a sentence with the numbers that the arrows of a step show; what there is not is left out. */
export function sentenceOf(
  name: string,
  { rows, at, factor, isTiny }: Pick<Shown, "rows" | "at" | "factor" | "isTiny">,
): string {
  const pair = (what: keyof typeof rowPlaces & keyof typeof arrowNames, sign: number): string[] => {
    const [x, y] = [sign * rows[at + rowPlaces[what]], sign * rows[at + rowPlaces[what] + 1]];
    const values = { x: threeDigits(x), y: threeDigits(y) };
    return Number.isNaN(x + y) ? [] : [`${say(arrowNames[what])} ${say("({x}, {y})", values)}`];
  };
  const parts = [...pair("gradient", -1), ...pair("momentum", -1), ...pair("update", 1)];
  if (parts.length === 0) return say("{name} makes no step here.", { name });
  const length = factor === null ? say("The arrows are outside.") : lengthInWords(factor, isTiny);
  return `${name}: ${parts.join(", ")}. ${shapeInWords(rows, at)} ${length}`;
}

/** Returns a sentence on what the preconditioner makes of a circle. */
function shapeInWords(rows: Float64Array, at: number): string {
  const [xx, xy, yy] = rows.subarray(at + rowPlaces.rates, at + rowPlaces.rates + 3);
  if (Number.isNaN(xx)) return say("No ellipse: this step has no preconditioner.");
  if (xx === 0 && yy === 0) return say("No ellipse: the step keeps only signs.");
  const [middle, half] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  const [one, other] = [Math.abs(middle + half), Math.abs(middle - half)];
  const times = Math.max(one, other) / Math.min(one, other);
  if (!Number.isFinite(times)) return say("No ellipse: the step keeps only a sign in one direction.");
  const ratio = threeDigits(times);
  const isCircle = times < 1.005;
  if (xy !== 0)
    return isCircle
      ? say("The circle stays a circle.")
      : say("The circle becomes {ratio} times as long as wide.", { ratio });
  const step = { x: threeDigits(xx), y: threeDigits(yy) };
  return isCircle
    ? say("The circle stays a circle: the step for a gradient of 1 is {x} in x, {y} in y.", step)
    : say(
        "The circle becomes {ratio} times as long as wide: the step for a gradient of 1 is {x} in x, {y} in y.",
        { ratio, ...step },
      );
}

/** Says how long arrows are drawn. */
function lengthInWords(factor: number, isTiny: boolean): string {
  const rounded = Number(factor.toPrecision(2));
  const times = threeDigits(rounded);
  if (isTiny)
    return rounded === 1
      ? say("Arrows have their true length, and the update is still too short to see.")
      : say("Arrows are drawn {times} times as long, and the update is still too short to see.", { times });
  return rounded === 1
    ? say("Arrows have their true length.")
    : say("Arrows are drawn {times} times as long.", { times });
}
