import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  exp,
  hypot,
  log,
  log2,
  log10,
  mod,
  pow,
  round,
  sigmoid,
  sin,
  sinh,
  tan,
  tanh,
} from "./elementary/index.ts";
import type { Operation } from "./value.ts";

/** Words of one instruction: target, place and stride of each of three operands, number of lanes. */
export const instructionLength = 8;

/**
 * Executes the instruction at `code[at]` over `n` lanes of the registers `r` (mutates). An operand has stride 1 where
 * each lane has its own, 0 where all share one. `sum` has a target of one element, which it fills from lane 0 up.
 */
export type Loop = (r: Float64Array, code: Int32Array, at: number, n: number) => void;

// Written out, because a loop over a function that is passed in runs at a fraction of the speed.
export const loops: Readonly<Record<Operation | "copy" | "sum", Loop>> = {
  copy: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = r[a];
  },
  sum: (r, code, at, n) => {
    const sa = code[at + 2];
    let sum = 0;
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) sum += r[a];
    r[code[at]] = sum;
  },
  negate: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = -r[a];
  },
  sqrt: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = Math.sqrt(r[a]);
  },
  abs: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = Math.abs(r[a]);
  },
  sign: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = Math.sign(r[a]);
  },
  floor: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = Math.floor(r[a]);
  },
  ceil: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = Math.ceil(r[a]);
  },
  round: (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = round(r[a]);
  },
  "+": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb) r[t + i] = r[a] + r[b];
  },
  "-": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb) r[t + i] = r[a] - r[b];
  },
  "*": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb) r[t + i] = r[a] * r[b];
  },
  "/": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb) r[t + i] = r[a] / r[b];
  },
  "<": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] < r[b] ? 1 : 0;
  },
  "<=": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] <= r[b] ? 1 : 0;
  },
  ">": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] > r[b] ? 1 : 0;
  },
  ">=": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] >= r[b] ? 1 : 0;
  },
  "==": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] === r[b] ? 1 : 0;
  },
  "!=": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] !== r[b] ? 1 : 0;
  },
  min: (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = Math.min(r[a], r[b]);
  },
  max: (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = Math.max(r[a], r[b]);
  },
  where: (r, code, at, n) => {
    const [t, sa, sb, sc] = [code[at], code[at + 2], code[at + 4], code[at + 6]];
    for (
      let i = 0, a = code[at + 1], b = code[at + 3], c = code[at + 5];
      i < n;
      i++, a += sa, b += sb, c += sc
    )
      r[t + i] = r[a] ? r[b] : r[c];
  },
  "^": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = pow(r[a], r[b]);
  },
  atan2: eachPair(atan2),
  hypot: eachPair(hypot),
  mod: eachPair(mod),
  exp: each(exp),
  log: each(log),
  log2: each(log2),
  log10: each(log10),
  sin: each(sin),
  cos: each(cos),
  tan: each(tan),
  asin: each(asin),
  acos: each(acos),
  atan: each(atan),
  sinh: each(sinh),
  cosh: each(cosh),
  tanh: each(tanh),
  asinh: each(asinh),
  acosh: each(acosh),
  atanh: each(atanh),
  sigmoid: each(sigmoid),
  cbrt: each(cbrt),
};

/** For functions that cost so much that a call makes no difference. */
function each(f: (x: number) => number): Loop {
  return (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = f(r[a]);
  };
}

function eachPair(f: (x: number, y: number) => number): Loop {
  return (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = f(r[a], r[b]);
  };
}
