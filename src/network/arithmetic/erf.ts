import { exp } from "../../lang/elementary/index.ts";

/**
 * Returns the error function, with an error of at most two units in the last place: its Maclaurin series near zero,
 * and beyond that one minus Lentz's continued fraction of erfc (Abramowitz & Stegun 1964, 7.1.6 and 7.1.14).
 */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x) || size === 0) return x;
  if (size > 6) return Math.sign(x);
  return size < 2.5 ? series(x) : Math.sign(x) * (1 - complement(size));
}

const twoOverRootPi = 1.1283791670955126;

/** 2/√π · exp(−x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1·3·…·(2n+1)): every term positive, so nothing cancels. */
function series(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * square) / (2 * n + 1);
    sum += term;
  }
  return twoOverRootPi * exp(-square) * sum;
}

/** exp(−x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), from the inside out; 40 terms suffice from 2.5 on. */
function complement(x: number): number {
  let tail = x;
  for (let k = 40; k >= 1; k--) tail = x + k / 2 / tail;
  return (0.5 * twoOverRootPi * exp(-x * x)) / tail;
}
