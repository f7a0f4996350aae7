import { describe, expect, test } from "vitest";
import type { Expression } from "../expression.ts";
import { type Lane, lanesIn, runner } from "../testing/run.ts";
import type { Kind } from "../types.ts";
import { f32, f64, i32, i64 } from "./scalar.ts";
import { f32x4, f64x2, i32x4, i64x2, v128 } from "./vector.ts";

// Each instruction is compared with JavaScript's arithmetic, over pairs of these numbers.

const doubles = [
  ...[0, -0, 1, -1, 0.5, 1.5, 2.5, -2.5, 0.1, 7, 1e-310, 5e-324, -3e300, 1e300, 2 ** 53],
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN],
];
const singles = doubles.map(Math.fround);
const integers = [0, 1, -1, 2, 7, -8, 31, 33, 123456789, 0x7fffffff, -0x80000000];
const longs = [0n, 1n, -1n, 3n, -8n, 63n, 65n, 123456789012345n, 2n ** 63n - 1n, -(2n ** 63n)];

const values: Readonly<Record<Kind, readonly Lane[]>> = {
  ...{ i32: integers, i64: longs, f32: singles, f64: doubles },
  ...{ i32x4: integers, i64x2: longs, f32x4: singles, f64x2: doubles },
};

type Instructions = Readonly<Record<string, unknown>>;
type References = Readonly<Record<string, (...lanes: never[]) => Lane | boolean>>;

/** Checks instructions of one signature, lane by lane, for every combination of operands. */
function agree(
  instructions: Instructions,
  kinds: readonly Kind[],
  result: Kind,
  references: References,
  mask: Lane = 1,
): void {
  for (const [name, reference] of Object.entries(references)) {
    const run = runner(instructions[name] as (...operands: never[]) => Expression, kinds, result);
    const count = lanesIn(kinds[0]);
    const cases = combinations(kinds.map((kind) => values[kind]));
    for (let at = 0; at < cases.length; at += count) {
      const lanes = Array.from({ length: count }, (_, lane) => cases[(at + lane) % cases.length]);
      // A number beside a vector is the same for all its lanes.
      for (const lane of lanes)
        for (const [i, kind] of kinds.entries()) if (lanesIn(kind) < count) lane[i] = lanes[0][i];
      const found = run(...kinds.map((kind, i) => lanes.slice(0, lanesIn(kind)).map((lane) => lane[i])));
      const wanted = lanes.map((lane) => asLane(reference(...(lane as never[])), mask));
      expect(found.slice(0, count), `${name} of ${lanes.join(" and ")}`).toEqual(
        wanted.slice(0, found.length),
      );
    }
  }
}

const combinations = (lists: readonly (readonly Lane[])[]): Lane[][] =>
  lists.reduce<Lane[][]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]]);

/** Returns a comparison's answer as its lane: `mask` where it is true. */
function asLane(value: Lane | boolean, mask: Lane): Lane {
  if (typeof value !== "boolean") return value;
  return typeof mask === "bigint" ? (value ? mask : 0n) : value ? mask : 0;
}

/** Returns the nearest whole number; of two, the even one. */
function nearest(x: number): number {
  const size = Math.abs(x);
  const rounded = size < 2 ** 52 ? size + 2 ** 52 - 2 ** 52 : size;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}

const isNegative = (x: number) => x < 0 || Object.is(x, -0);
const ofOne = {
  ...{ abs: Math.abs, ceil: Math.ceil, floor: Math.floor, trunc: Math.trunc, sqrt: Math.sqrt, nearest },
  neg: (x: number) => -x,
};
const ofTwo = {
  add: (a: number, b: number) => a + b,
  sub: (a: number, b: number) => a - b,
  mul: (a: number, b: number) => a * b,
  div: (a: number, b: number) => a / b,
  min: Math.min,
  max: Math.max,
};
const copysign = (a: number, b: number) => (isNegative(b) ? -Math.abs(a) : Math.abs(a));
const selecting = {
  pmin: (a: number, b: number) => (b < a ? b : a),
  pmax: (a: number, b: number) => (a < b ? b : a),
};
const compared = {
  eq: (a: Lane, b: Lane) => a === b,
  ne: (a: Lane, b: Lane) => a !== b,
  lt: (a: Lane, b: Lane) => a < b,
  gt: (a: Lane, b: Lane) => a > b,
  le: (a: Lane, b: Lane) => a <= b,
  ge: (a: Lane, b: Lane) => a >= b,
};
const asSingle = (references: Record<string, (...lanes: number[]) => number>): References =>
  Object.fromEntries(
    Object.entries(references).map(([name, f]) => [name, (...lanes: number[]) => Math.fround(f(...lanes))]),
  );

test("arithmetic of doubles is JavaScript's", () => {
  agree(f64, ["f64"], "f64", ofOne);
  agree(f64, ["f64", "f64"], "f64", { ...ofTwo, copysign });
  agree(f64, ["f64", "f64"], "i32", compared);
  agree(f64x2, ["f64x2"], "f64x2", ofOne);
  agree(f64x2, ["f64x2", "f64x2"], "f64x2", { ...ofTwo, ...selecting });
  agree(f64x2, ["f64x2", "f64x2"], "i64x2", compared, -1n);
});

test("arithmetic of singles is JavaScript's, rounded", () => {
  agree(f32, ["f32"], "f32", asSingle(ofOne));
  agree(f32, ["f32", "f32"], "f32", asSingle({ ...ofTwo, copysign }));
  agree(f32, ["f32", "f32"], "i32", compared);
  agree(f32x4, ["f32x4"], "f32x4", asSingle(ofOne));
  agree(f32x4, ["f32x4", "f32x4"], "f32x4", asSingle({ ...ofTwo, ...selecting }));
  agree(f32x4, ["f32x4", "f32x4"], "i32x4", compared, -1);
});

describe("arithmetic of whole numbers", () => {
  const unsigned = (x: number) => x >>> 0;
  const signedComparisons = {
    ...{ ltS: compared.lt, gtS: compared.gt, leS: compared.le, geS: compared.ge },
    ...{ eq: compared.eq, ne: compared.ne },
  };
  const wrapping = {
    add: (a: number, b: number) => (a + b) | 0,
    sub: (a: number, b: number) => (a - b) | 0,
    mul: Math.imul,
  };
  const shifts = {
    shl: (a: number, b: number) => a << b,
    shrS: (a: number, b: number) => a >> b,
    shrU: (a: number, b: number) => (a >>> b) | 0,
  };

  test("of 32 bits is JavaScript's", () => {
    agree(i32, ["i32"], "i32", {
      eqz: (x: number) => x === 0,
      clz: Math.clz32,
      ctz: (x: number) => (x === 0 ? 32 : 31 - Math.clz32(x & -x)),
      popcnt: (x: number) => [...unsigned(x).toString(2)].filter((digit) => digit === "1").length,
    });
    agree(i32, ["i32", "i32"], "i32", {
      ...signedComparisons,
      ltU: (a: number, b: number) => unsigned(a) < unsigned(b),
      gtU: (a: number, b: number) => unsigned(a) > unsigned(b),
      leU: (a: number, b: number) => unsigned(a) <= unsigned(b),
      geU: (a: number, b: number) => unsigned(a) >= unsigned(b),
      ...wrapping,
      ...shifts,
      and: (a: number, b: number) => a & b,
      or: (a: number, b: number) => a | b,
      xor: (a: number, b: number) => a ^ b,
    });
    agree(i32x4, ["i32x4"], "i32x4", { abs: (x: number) => Math.abs(x) | 0, neg: (x: number) => -x | 0 });
    agree(
      i32x4,
      ["i32x4", "i32x4"],
      "i32x4",
      {
        ...signedComparisons,
        ...wrapping,
        minS: Math.min,
        maxS: Math.max,
        ltU: (a: number, b: number) => unsigned(a) < unsigned(b),
        gtU: (a: number, b: number) => unsigned(a) > unsigned(b),
      },
      -1,
    );
    agree(i32x4, ["i32x4", "i32"], "i32x4", shifts);
  });

  test("of 32 bits divides as JavaScript does, towards 0", () => {
    const run = (name: "divS" | "divU" | "remS" | "remU") => runner(i32[name], ["i32", "i32"], "i32");
    const pairs = [
      [7, 2],
      [-7, 2],
      [7, -2],
      [-8, 3],
      [123456789, 1000],
    ];
    for (const [a, b] of pairs) {
      expect(run("divS")([a], [b])).toEqual([Math.trunc(a / b)]);
      expect(run("remS")([a], [b])).toEqual([a % b]);
      expect(run("divU")([a], [b])).toEqual([Math.trunc(unsigned(a) / unsigned(b)) | 0]);
      expect(run("remU")([a], [b])).toEqual([(unsigned(a) % unsigned(b)) | 0]);
    }
  });

  const wrap = (x: bigint) => BigInt.asIntN(64, x);
  const long = {
    add: (a: bigint, b: bigint) => wrap(a + b),
    sub: (a: bigint, b: bigint) => wrap(a - b),
    mul: (a: bigint, b: bigint) => wrap(a * b),
  };
  const longShifts = {
    shl: (a: bigint, b: Lane) => wrap(a << (BigInt(b) & 63n)),
    shrS: (a: bigint, b: Lane) => a >> (BigInt(b) & 63n),
    shrU: (a: bigint, b: Lane) => wrap(BigInt.asUintN(64, a) >> (BigInt(b) & 63n)),
  };

  test("of 64 bits is JavaScript's", () => {
    const size = (x: bigint) => BigInt.asUintN(64, x);
    agree(i64, ["i64"], "i32", { eqz: (x: bigint) => x === 0n });
    agree(i64, ["i64", "i64"], "i32", {
      ...signedComparisons,
      ltU: (a: bigint, b: bigint) => size(a) < size(b),
      gtU: (a: bigint, b: bigint) => size(a) > size(b),
      leU: (a: bigint, b: bigint) => size(a) <= size(b),
      geU: (a: bigint, b: bigint) => size(a) >= size(b),
    });
    const bits = {
      and: (a: bigint, b: bigint) => a & b,
      or: (a: bigint, b: bigint) => a | b,
      xor: (a: bigint, b: bigint) => a ^ b,
    };
    agree(i64, ["i64", "i64"], "i64", { ...long, ...longShifts, ...bits });
    agree(i64x2, ["i64x2", "i64x2"], "i64x2", { ...signedComparisons, ...long }, -1n);
    agree(i64x2, ["i64x2", "i32"], "i64x2", longShifts);
    agree(i64x2, ["i64x2"], "i64x2", {
      abs: (x: bigint) => wrap(x < 0n ? -x : x),
      neg: (x: bigint) => wrap(-x),
    });
    agree(v128, ["i64x2", "i64x2"], "i64x2", { ...bits, andnot: (a: bigint, b: bigint) => a & ~b });
    agree(v128, ["i64x2"], "i64x2", { not: (a: bigint) => ~a });
  });
});

test("conversions keep the number, or as much of it as the type holds", () => {
  const clamped = (x: number) =>
    Number.isNaN(x) ? 0 : Math.trunc(Math.min(Math.max(x, -(2 ** 31)), 2 ** 31 - 1)) + 0;
  const bits = new DataView(new ArrayBuffer(8));
  const bitsOf = (x: number) => {
    bits.setFloat64(0, x);
    return bits.getBigInt64(0);
  };
  agree(i32, ["i64"], "i32", { wrapI64: (x: bigint) => Number(BigInt.asIntN(32, x)) });
  agree(i64, ["i32"], "i64", {
    extendI32S: (x: number) => BigInt(x),
    extendI32U: (x: number) => BigInt(x >>> 0),
  });
  agree(f64, ["i32"], "f64", { convertI32S: (x: number) => x, convertI32U: (x: number) => x >>> 0 });
  agree(f32, ["i32"], "f32", { convertI32S: Math.fround });
  agree(f64, ["f32"], "f64", { promoteF32: (x: number) => x });
  agree(f32, ["f64"], "f32", { demoteF64: Math.fround });
  agree(i64, ["f64"], "i64", { reinterpretF64: bitsOf });
  agree(f64, ["i64"], "f64", {
    reinterpretI64: (x: bigint) => {
      bits.setBigInt64(0, x);
      return bits.getFloat64(0);
    },
  });
  agree(i32x4, ["f32x4"], "i32x4", { truncSatF32x4S: clamped });
  agree(f32x4, ["i32x4"], "f32x4", { convertI32x4S: Math.fround });
  agree(i32x4, ["f64x2"], "i32x4", { truncSatF64x2SZero: clamped });
  agree(f32x4, ["f64x2"], "f32x4", { demoteF64x2Zero: Math.fround });
  const low = (f: (x: number) => number) => (lanes: number[]) => lanes.slice(0, 2).map(f);
  const same = low((x) => x);
  for (const lanes of [
    [1, -2, 3, 4],
    [-1, 5, 0, 0],
  ]) {
    expect(runner(f64x2.convertLowI32x4S, ["i32x4"], "f64x2")(lanes)).toEqual(same(lanes));
    expect(runner(f64x2.convertLowI32x4U, ["i32x4"], "f64x2")(lanes)).toEqual(low((x) => x >>> 0)(lanes));
    expect(runner(f64x2.promoteLowF32x4, ["f32x4"], "f64x2")(lanes)).toEqual(same(lanes));
    expect(runner(i64x2.extendLowI32x4S, ["i32x4"], "i64x2")(lanes)).toEqual(same(lanes).map(BigInt));
    expect(runner(i64x2.extendLowI32x4U, ["i32x4"], "i64x2")(lanes).map(Number)).toEqual(
      low((x) => x >>> 0)(lanes),
    );
  }
});

describe("a vector", () => {
  test("is made of one number, and its lanes are read and replaced by their numbers", () => {
    for (const [shape, lane, instructions] of [
      ["i32x4", "i32", i32x4],
      ["f32x4", "f32", f32x4],
      ["f64x2", "f64", f64x2],
    ] as const) {
      const count = lanesIn(shape);
      const vector = Array.from({ length: count }, (_, i) => i + 0.5).map((x) =>
        lane === "i32" ? x | 0 : x,
      );
      expect(runner(instructions.splat, [lane], shape)([9])).toEqual(vector.map(() => 9));
      for (let i = 0; i < count; i++) {
        expect(runner((v: never) => instructions.extractLane(v, i), [shape], lane)(vector)).toEqual([
          vector[i],
        ]);
        const replace = (v: never, x: never) => instructions.replaceLane(v, i, x);
        expect(runner(replace, [shape, lane], shape)(vector, [9])).toEqual(vector.with(i, 9));
      }
    }
    expect(runner(i64x2.splat, ["i64"], "i64x2")([-5n])).toEqual([-5n, -5n]);
    expect(runner((v: never) => i64x2.extractLane(v, 1), ["i64x2"], "i64")([1n, -2n])).toEqual([-2n]);
    expect(
      runner((v: never, x: never) => i64x2.replaceLane(v, 0, x), ["i64x2", "i64"], "i64x2")([1n, 2n], [3n]),
    ).toEqual([3n, 2n]);
  });

  test("of the lanes of two others has them in the order asked for", () => {
    const four = (a: never, b: never) => f32x4.shuffle(a, b, 7, 0, 4, 0);
    expect(runner(four, ["f32x4", "f32x4"], "f32x4")([1, 2, 3, 4], [5, 6, 7, 8])).toEqual([8, 1, 5, 1]);
    const two = (a: never, b: never) => f64x2.shuffle(a, b, 1, 2);
    expect(runner(two, ["f64x2", "f64x2"], "f64x2")([1, 2], [3, 4])).toEqual([2, 3]);
    expect(() => f64x2.shuffle(f64x2.splat(0), f64x2.splat(0), 1, 4)).toThrow(RangeError);
    expect(() => f64x2.extractLane(f64x2.splat(0), 2)).toThrow(RangeError);
  });

  test("of bits selects from two others", () => {
    const run = runner(v128.bitselect, ["i64x2", "i64x2", "i64x2"], "i64x2");
    expect(run([0b1100n, -1n], [0b1010n, 5n], [0b0110n, 0n])).toEqual([0b1100n, 5n]);
  });

  test("answers about all its lanes with one number", () => {
    expect(runner(v128.anyTrue, ["i64x2"], "i32")([0n, 0n])).toEqual([0]);
    expect(runner(v128.anyTrue, ["i64x2"], "i32")([0n, 4n])).toEqual([1]);
    expect(runner(i32x4.allTrue, ["i32x4"], "i32")([1, 2, 3, 0])).toEqual([0]);
    expect(runner(i64x2.allTrue, ["i64x2"], "i32")([1n, 2n])).toEqual([1]);
    expect(runner(i32x4.bitmask, ["i32x4"], "i32")([-1, 1, 0, -2])).toEqual([0b1001]);
    expect(runner(i64x2.bitmask, ["i64x2"], "i32")([1n, -1n])).toEqual([0b10]);
  });

  test("is loaded from one number, in every lane or in the first", () => {
    const load = (f: (address: number) => Expression<"v128">, kind: "f64x2" | "f32x4") =>
      runner(() => f(0), [kind], kind);
    expect(load(v128.load64Splat, "f64x2")([3, 4])).toEqual([3, 3]);
    expect(load(v128.load64Zero, "f64x2")([3, 4])).toEqual([3, 0]);
    expect(load(v128.load32Splat, "f32x4")([3, 4, 5, 6])).toEqual([3, 3, 3, 3]);
    expect(load(v128.load32Zero, "f32x4")([3, 4, 5, 6])).toEqual([3, 0, 0, 0]);
    expect(load((at) => v128.load64Splat(at, 8), "f64x2")([3, 4])).toEqual([4, 4]);
  });
});

test("constants have their value to the last bit, a number in place of an operand too", () => {
  for (const x of doubles) {
    expect(runner(() => f64.const(x), [], "f64")()).toEqual([x]);
    expect(runner(() => f64x2.const(x, 1), [], "f64x2")()).toEqual([x, 1]);
    expect(runner((y: never) => f64x2.add(y, x), ["f64x2"], "f64x2")([-0, 1])).toEqual([x, 1 + x]);
  }
  for (const x of singles) expect(runner(() => f32x4.const(x, 1, 2, 3), [], "f32x4")()).toEqual([x, 1, 2, 3]);
  for (const x of integers) {
    expect(runner(() => i32.const(x), [], "i32")()).toEqual([x]);
    expect(runner((y: never) => i32.xor(y, x), ["i32"], "i32")([0])).toEqual([x]);
    expect(runner(() => i32x4.const(x, 1, 2, 3), [], "i32x4")()).toEqual([x, 1, 2, 3]);
    expect(runner((y: never) => i64.add(y, x), ["i64"], "i64")([1n])).toEqual([BigInt(x) + 1n]);
  }
  for (const x of longs) {
    expect(runner(() => i64.const(x), [], "i64")()).toEqual([x]);
    expect(runner(() => i64x2.const(x, 2n), [], "i64x2")()).toEqual([x, 2n]);
  }
  expect(runner(() => f32.const(0.1), [], "f32")()).toEqual([Math.fround(0.1)]);
});
