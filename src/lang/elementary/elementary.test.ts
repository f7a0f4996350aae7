import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cos, exp, log, pow, sigmoid, sin, tan, tanh } from "./index.ts";

type Name = "exp" | "log" | "sin" | "cos" | "tan" | "tanh" | "sigmoid" | "pow";

// Correctly rounded values of mpmath: golden/generate.py.
const golden: Record<Name, string[][]> = JSON.parse(
  readFileSync(new URL("../golden/elementary.json", import.meta.url), "utf8"),
);

const view = new DataView(new ArrayBuffer(8));

function fromBits(digits: string): number {
  view.setBigUint64(0, BigInt(`0x${digits}`));
  return view.getFloat64(0);
}

/** How many doubles lie between two. */
function ulps(a: number, b: number): number {
  const place = (x: number) => {
    view.setFloat64(0, x);
    const bits = view.getBigInt64(0);
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  const distance = place(a) - place(b);
  return Number(distance < 0n ? -distance : distance);
}

describe("against correctly rounded values", () => {
  const functions = { exp, log, sin, cos, tan, tanh, sigmoid, pow };
  const allowed: Record<Name, number> = {
    exp: 1,
    log: 1,
    sin: 1,
    cos: 1,
    tan: 2,
    tanh: 1,
    sigmoid: 2,
    pow: 1,
  };
  test.each(Object.keys(allowed) as Name[])("%s", (name) => {
    expect(golden[name].length).toBeGreaterThan(100);
    for (const row of golden[name]) {
      const [x, y] = row.map(fromBits);
      const want = fromBits(row[row.length - 1]);
      const got = functions[name](x, y);
      expect(ulps(got, want), `${name}(${row.slice(0, -1).map(fromBits)}) = ${got}`).toBeLessThanOrEqual(
        allowed[name],
      );
    }
  });
});

/** Exactly the same where the reference is not an ordinary number, close to it where it is. */
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
  for (const [name, f] of Object.entries({ exp, log, sin, cos, tan, tanh } as const))
    agree(f(x), Math[name as "exp"](x), `${name}(${x})`);
  agree(sigmoid(x), x < -700 ? Math.exp(x) : 1 / (1 + Math.exp(-x)), `sigmoid(${x})`);
});

test.each(special)("powers of %s have the special cases of Math.pow", (x) => {
  for (const y of special) agree(pow(x, y), x ** y, `${x}^${y}`);
});

const anyNumber = fc.double();

test("symmetries hold to the bit", () => {
  fc.assert(
    fc.property(anyNumber, (x) => {
      expect(sin(-x)).toBe(-sin(x));
      expect(cos(-x)).toBe(cos(x));
      expect(tan(-x)).toBe(-tan(x));
      expect(tanh(-x)).toBe(-tanh(x));
      if (x ** 2 > 0) expect(pow(-x, 3)).toBe(-pow(x, 3));
    }),
  );
});

test("values stay in their range", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      for (const value of [sin(x), cos(x), tanh(x)]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
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
