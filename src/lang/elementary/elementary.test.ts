import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
} from "./index.ts";

/** The functions of one argument that Math has too. */
const likeMath = {
  ...{ exp, log, sin, cos, tan, tanh, log2, log10, asin, acos, atan },
  ...{ sinh, cosh, asinh, acosh, atanh, cbrt },
};
const inexact = { ...likeMath, sigmoid, pow, atan2, hypot };
type Name = keyof typeof inexact;

/** The largest error of each function, in units in the last place. */
const allowed: Record<Name, number> = {
  ...{ exp: 1, log: 1, sin: 1, cos: 1, tan: 2, tanh: 1, sigmoid: 2, pow: 1 },
  ...{ log2: 1, log10: 1, asin: 1, acos: 1, atan: 1, atan2: 1, sinh: 1, cosh: 1 },
  ...{ asinh: 1, acosh: 1, atanh: 1, cbrt: 1, hypot: 1 },
};

// Correctly rounded values of mpmath: golden/generate.py.
const golden: Record<Name, string[][]> = JSON.parse(
  readFileSync(new URL("../golden/elementary.json", import.meta.url), "utf8"),
);

const view = new DataView(new ArrayBuffer(8));

function fromBits(digits: string): number {
  view.setBigUint64(0, BigInt(`0x${digits}`));
  return view.getFloat64(0);
}

/** Returns the distance between two doubles, in steps from one double to the next. */
function ulps(a: number, b: number): number {
  const place = (x: number) => {
    view.setFloat64(0, x);
    const bits = view.getBigInt64(0);
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  const distance = place(a) - place(b);
  return Number(distance < 0n ? -distance : distance);
}

describe("an elementary function", () => {
  test.each(Object.keys(allowed) as Name[])(
    "%s stays within its error of mpmath's rounded values",
    (name) => {
      expect(golden[name].length).toBeGreaterThan(100);
      for (const row of golden[name]) {
        const [x, y] = row.map(fromBits);
        const want = fromBits(row[row.length - 1]);
        const got = inexact[name](x, y);
        expect(ulps(got, want), `${name}(${row.slice(0, -1).map(fromBits)}) = ${got}`).toBeLessThanOrEqual(
          allowed[name],
        );
      }
    },
  );
});

/** Expects `got` to be close to an ordinary reference, and the same as one that is 0, infinite or NaN. */
function agree(got: number, reference: number, what: string): void {
  if (Number.isFinite(reference) && Math.abs(reference) > 1e-300)
    expect(Math.abs(got / reference - 1), `${what} = ${got}`).toBeLessThan(1e-12);
  else if (Math.abs(reference) > 0 && Number.isFinite(reference))
    expect(Math.abs(got - reference), `${what} = ${got}`).toBeLessThan(1e-310);
  else expect(got, what).toBe(reference);
}

const special = [
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    3,
    -2,
    -3,
    63,
    64,
    65,
  ],
  ...[
    66,
    -63,
    -64,
    -65,
    -66,
    2 ** 53,
    2 ** 53 - 1,
    1 - 2 ** 53,
    2 ** 60,
    5e-324,
    -5e-324,
    1e-310,
    1e308,
    -1e308,
  ],
  ...[
    1e-200,
    1e200,
    1e-155,
    1e-154,
    700,
    709.78,
    709.79,
    710,
    -745,
    -745.2,
    -746,
    22,
    0.35,
    -0.35,
    1 + 2 ** -52,
    0.999,
  ],
];

test.each(special)("functions of %s have the special cases of Math", (x) => {
  for (const [name, f] of Object.entries(likeMath)) agree(f(x), Math[name as "exp"](x), `${name}(${x})`);
  agree(sigmoid(x), x < -700 ? Math.exp(x) : 1 / (1 + Math.exp(-x)), `sigmoid(${x})`);
});

test.each(special)("powers of %s have the special cases of Math.pow", (x) => {
  for (const y of special) agree(pow(x, y), x ** y, `${x}^${y}`);
});

test.each(special)("angles and lengths with %s have the special cases of Math", (x) => {
  for (const y of special) {
    agree(atan2(x, y), Math.atan2(x, y), `atan2(${x}, ${y})`);
    agree(hypot(x, y), Math.hypot(x, y), `hypot(${x}, ${y})`);
  }
});

test("halves round to the even number, and what rounds to 0 keeps its sign", () => {
  // IEEE 754-2019, 5.9: roundToIntegralTiesToEven.
  const rounded = [-2.5, -1.5, -0.5, -0.2, -0, 0, 0.5, 0.49999999999999994, 1.5, 2.5, 3.5].map(round);
  expect(rounded).toEqual([-2, -2, -0, -0, -0, 0, 0, 0, 2, 2, 4]);
  const large = [2 ** 52 - 0.5, 2 ** 52 + 1, 2 ** 53 + 2, -(2 ** 51) - 0.5, 1e300];
  expect(large.map(round)).toEqual([2 ** 52, 2 ** 52 + 1, 2 ** 53 + 2, -(2 ** 51), 1e300]);
  expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(round)).toEqual([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]);
});

test("a remainder has the sign of the divisor", () => {
  // Values of numpy.mod (NumPy 2.4).
  const pairs = [
    ...[
      [7, 3],
      [-7, 3],
      [7, -3],
      [-7, -3],
      [6, -3],
      [-6, 3],
      [5.5, 2],
      [-0.5, 2],
    ],
    ...[
      [1, 0],
      [-1, Infinity],
      [1, -Infinity],
      [1, Infinity],
      [Infinity, 2],
      [0, -2],
      [NaN, 1],
      [1e300, 3],
    ],
  ];
  const values = [1, 2, -2, -1, -0, 0, 1.5, 1.5, NaN, Infinity, -Infinity, 1, NaN, -0, NaN, 0];
  expect(pairs.map(([x, y]) => mod(x, y))).toEqual(values);
});

test("logarithms of powers and roots of powers are exact where the result is whole", () => {
  for (let k = -1074; k < 1024; k++) expect(log2(2 ** k)).toBe(k);
  // Up to 10^22 a power of ten is a double.
  for (let k = 0; k <= 22; k++) expect(log10(Number(`1e${k}`))).toBe(k);
  for (let k = -2000; k <= 2000; k++) expect(cbrt(k ** 3)).toBe(k);
  for (const [a, b, c] of [
    [3, 4, 5],
    [5, 12, 13],
    [8, 15, 17],
    [20, 21, 29],
  ]) {
    expect(hypot(a, -b)).toBe(c);
    expect(hypot(a * 2 ** 1000, b * 2 ** 1000)).toBe(c * 2 ** 1000);
    expect(hypot(a * 2 ** -1040, b * 2 ** -1040)).toBe(c * 2 ** -1040);
  }
});

const anyNumber = fc.double();

test("symmetries hold to the bit", () => {
  fc.assert(
    fc.property(anyNumber, (x) => {
      expect(sin(-x)).toBe(-sin(x));
      expect(cos(-x)).toBe(cos(x));
      expect(tan(-x)).toBe(-tan(x));
      expect(tanh(-x)).toBe(-tanh(x));
      for (const f of [asin, atan, sinh, asinh, atanh, cbrt, round]) expect(f(-x)).toBe(-f(x));
      expect(cosh(-x)).toBe(cosh(x));
      if (x ** 2 > 0) expect(pow(-x, 3)).toBe(-pow(x, 3));
    }),
  );
});

test("values stay in their range", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      for (const value of [sin(x), cos(x), tanh(x)]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      expect(Math.abs(atan(x))).toBeLessThanOrEqual(Math.PI / 2);
      expect(cosh(x)).toBeGreaterThanOrEqual(1);
      expect(Math.abs(sin(x) ** 2 + cos(x) ** 2 - 1)).toBeLessThan(1e-15);
      expect(sigmoid(x)).toBeGreaterThanOrEqual(0);
      expect(sigmoid(x)).toBeLessThanOrEqual(1);
    }),
  );
});

test("whole powers up to 64 are products", () => {
  fc.assert(
    fc.property(anyNumber, (x) => {
      expect(pow(x, 1)).toBe(x);
      expect(pow(x, 2)).toBe(x * x);
      expect(pow(x, 3)).toBe(x * (x * x));
      expect(pow(x, 20)).toBe(pow(x, 4) * pow(x, 16));
    }),
  );
});
