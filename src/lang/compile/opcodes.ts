import { type Functions, type FunctionValue, functionOf } from "../functions/arithmetic.ts";
import { arityOf } from "../functions/functions.ts";
import type { Operation } from "./value.ts";

/** Words of one instruction: the target, the offset and stride of each of three operands, the number of lanes. */
export const instructionLength = 8;

/**
 * Executes the instruction at `code[at]` over `n` lanes of the registers `r` (mutates). An operand has stride 1 where
 * each lane has its own, 0 where all share one. `sum` has a target of one element, which it fills from lane 0 up.
 */
export type Opcode = (r: Float64Array, code: Int32Array, at: number, n: number) => void;

// Written out where rules of the library compute them for each element, because a loop over a function that is passed in runs at a fraction of the speed.
const written = {
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
  ">": (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = r[a] > r[b] ? 1 : 0;
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
} as const satisfies Readonly<Record<string, Opcode>>;

export const { copy, sum } = written;

const isWritten = (operation: Operation): operation is Operation & keyof typeof written =>
  Object.hasOwn(written, operation);

/** Returns the loop of an operation. @throws TypeError where it calls a function that is not among `functions` */
export function loopOf(operation: Operation, functions: Functions): Opcode {
  if (isWritten(operation)) return written[operation];
  const value = functionOf(operation, functions);
  const known = calling.get(value) ?? (arityOf(operation) === 1 ? each(value) : eachPair(value));
  calling.set(value, known);
  return known;
}

/** Loops that call a function for each lane, by that function. */
const calling = new Map<FunctionValue, Opcode>();

/** Returns a loop that calls a function of one argument; such functions cost far more than the call. */
function each(f: FunctionValue): Opcode {
  return (r, code, at, n) => {
    const [t, sa] = [code[at], code[at + 2]];
    for (let i = 0, a = code[at + 1]; i < n; i++, a += sa) r[t + i] = f(r[a], Number.NaN, Number.NaN);
  };
}

/** Returns a loop that calls a function of two arguments. */
function eachPair(f: FunctionValue): Opcode {
  return (r, code, at, n) => {
    const [t, sa, sb] = [code[at], code[at + 2], code[at + 4]];
    for (let i = 0, a = code[at + 1], b = code[at + 3]; i < n; i++, a += sa, b += sb)
      r[t + i] = f(r[a], r[b], Number.NaN);
  };
}
