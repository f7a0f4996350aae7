/** 2^52: from here on, every double is a whole number. */
const allWhole = 4503599627370496;

/** The nearest whole number, of two the even one; keeps the sign of what rounds to 0. */
export function round(x: number): number {
  const a = Math.abs(x);
  if (!(a < allWhole)) return x;
  const whole = a + allWhole - allWhole;
  return x < 0 || Object.is(x, -0) ? -whole : whole;
}

/**
 * What is left of x after whole multiples of y, exact but for one rounding, with the sign of y: as `mod` of NumPy and
 * `%` of Python. NaN for y = 0 and for infinite x.
 */
export function mod(x: number, y: number): number {
  // The remainder of the language's own is exact by its definition.
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return rest < 0 === y < 0 ? rest : rest + y;
}
