import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Envelope } from "./decimate.ts";

const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN)), {
  minLength: 1,
  maxLength: 400,
});
const buckets = fc.integer({ min: 1, max: 60 });

/** Every index that the envelope would draw, by bucket. */
function picked(envelope: Envelope): number[][] {
  const out = new Int32Array(4);
  return Array.from({ length: envelope.filled }, (_, b) =>
    Array.from(out.subarray(0, envelope.pick(b, out))),
  );
}

describe("Envelope", () => {
  it("leaves out the values before the first that it is given", () => {
    const column = Float64Array.of(-100, 90, 3, 5, 4, 6);
    const envelope = new Envelope(5, 3);
    envelope.beginAt(3);
    envelope.extend(column, 2);
    expect([envelope.filled, envelope.lowest]).toEqual([0, Number.POSITIVE_INFINITY]);
    envelope.extend(column, 6);
    expect([envelope.lowest, envelope.highest]).toEqual([4, 6]);
    expect(picked(envelope)).toEqual([[], [3], [4, 5]]);
  });

  it("keeps the lowest and the highest value of every bucket, the first and the last", () => {
    fc.assert(
      fc.property(values, buckets, (list, n) => {
        const column = Float64Array.from(list);
        const envelope = new Envelope(list.length - 1, n);
        envelope.extend(column, column.length);
        const rows = picked(envelope);
        for (const [b, row] of rows.entries()) {
          const all = list.filter((v, i) => envelope.bucketOf(i) === b && !Number.isNaN(v));
          const drawn = row.map((i) => column[i]).filter((v) => !Number.isNaN(v));
          expect(drawn.length === 0).toBe(all.length === 0);
          expect(Math.min(...drawn) === Math.min(...all)).toBe(true);
          expect(Math.max(...drawn) === Math.max(...all)).toBe(true);
        }
        const flat = rows.flat();
        expect(flat).toEqual([...new Set(flat)].sort((a, b) => a - b));
        if (!Number.isNaN(list[0])) expect(flat[0]).toBe(0);
        if (!Number.isNaN(list.at(-1))) expect(flat.at(-1)).toBe(list.length - 1);
        expect(flat.length).toBeLessThanOrEqual(2 * n + 2);
      }),
    );
  });

  it("keeps the same whether a column arrives at once or in pieces", () => {
    fc.assert(
      fc.property(values, buckets, fc.array(fc.nat(400)), (list, n, cuts) => {
        const column = Float64Array.from(list);
        const whole = new Envelope(list.length - 1, n, 2);
        whole.extend(column, column.length);
        const pieces = new Envelope(list.length - 1, n, 2);
        for (const cut of [...cuts].sort((a, b) => a - b)) pieces.extend(column, cut);
        pieces.extend(column, column.length);
        expect(picked(pieces)).toEqual(picked(whole));
        expect([pieces.lowest, pieces.highest, pieces.lowestPositive]).toEqual([
          whole.lowest,
          whole.highest,
          whole.lowestPositive,
        ]);
      }),
    );
  });

  it("keeps extremes less the offset", () => {
    const envelope = new Envelope(3, 2, -2);
    envelope.extend(Float64Array.of(-2, -1.5, Number.NaN, 8), 4);
    expect([envelope.lowest, envelope.lowestPositive, envelope.highest]).toEqual([0, 0.5, 10]);
  });

  it("puts values of steps far apart into those steps' buckets", () => {
    const envelope = new Envelope(99, 10);
    envelope.extend(Float64Array.of(3, 1, Number.NaN, 2, 5), 5, Float64Array.of(0, 4, 25, 40, 120));
    expect(picked(envelope)).toEqual([[0, 1], [], [], [], [3]]);
    expect([envelope.isGap(1), envelope.isGap(2), envelope.isGap(4)]).toEqual([false, true, false]);
    expect([envelope.length, envelope.highest]).toEqual([4, 3]);
  });

  it("reads no value beyond the axis", () => {
    const envelope = new Envelope(2, 300);
    envelope.extend(Float64Array.of(1, 2, 3, 4, 5), 5);
    expect(envelope.length).toBe(3);
    expect(picked(envelope)).toEqual([[0], [1], [2]]);
  });
});
