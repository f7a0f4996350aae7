/** 2^52: from here on, every double is a whole number. */
const allWhole = 4503599627370496;

/** Returns the nearest whole number, of two the even one; a number that rounds to 0 keeps its sign. */
export function round(x: number): number {
  const a = Math.abs(x);
  if (!(a < allWhole)) return x;
  const whole = a + allWhole - allWhole;
  return x < 0 || Object.is(x, -0) ? -whole : whole;
}

/**
 * Returns the remainder of x divided by y, with the sign of y and at most one rounding, as `mod` of NumPy and `%` of
 * Python do. NaN for y = 0 and for infinite x.
 */
export function mod(x: number, y: number): number {
  // JavaScript's % is exact by its definition.
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return rest < 0 === y < 0 ? rest : rest + y;
}
