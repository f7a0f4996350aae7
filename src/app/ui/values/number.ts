import { say, withSeparator } from "../../../words/say.ts";

/** Returns the shortest text of a number that reads back as the same number, for a field. */
export function printExact(value: number): string {
  const size = Math.abs(value);
  const plain = Object.is(value, -0) ? "-0" : String(value);
  const short = size !== 0 && (size < 1e-4 || size >= 1e7) ? value.toExponential() : plain;
  return typographic(short);
}

/** Returns a number to three significant digits: "0.118", "5.76", "1.2e−5". */
export const printShort = (value: number): string =>
  Number.isNaN(value) ? say("not a number") : typographic(toThree(value)).replace("Infinity", "∞");

/** Returns a number to three significant digits, as JavaScript writes numbers. */
function toThree(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const size = Math.abs(rounded);
  if (size === 0) return "0";
  if (size < 1e-3 || (size >= 1e5 && size < Number.POSITIVE_INFINITY)) return rounded.toExponential();
  return size < 1000 ? rounded.toPrecision(3) : String(rounded);
}

/** Returns a number in words for screen readers: "1.2 times 10 to the minus 5". */
export function sayNumber(value: number): string {
  if (Number.isNaN(value)) return say("not a number");
  const [mantissa, power] = toThree(value).split("e");
  const spoken = signed(Number(mantissa));
  if (power === undefined) return spoken;
  const exponent = signed(Number(power));
  return spoken === "1"
    ? say("10 to the {exponent}", { exponent })
    : say("{mantissa} times 10 to the {exponent}", { mantissa: spoken, exponent });
}

function signed(value: number): string {
  const size = Number.isFinite(value) ? withSeparator(String(Math.abs(value))) : say("infinity");
  return value < 0 ? say("minus {size}", { size }) : size;
}

const typographic = (text: string): string => withSeparator(text.replace("e+", "e").replaceAll("-", "−"));
