import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { ticks } from "./ticks.ts";

const room = (characters: number) => 40 + 7 * characters;

describe("ticks", () => {
  test("are round, signed by a minus and as many as find room", () => {
    expect(ticks(-2.1, 2.1, 460, room).labels).toEqual(["−2", "−1", "0", "1", "2"]);
    expect(ticks(-0.12, 0.31, 400, room).labels).toEqual(["−0.1", "0", "0.1", "0.2", "0.3"]);
    expect(ticks(-15, -5, 300, room).labels).toEqual(["−15", "−10", "−5"]);
  });

  test("add up no rounding errors", () => {
    expect(ticks(0, 1, 900, room).values).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  test("have enough digits to differ in a small interval", () => {
    const { labels } = ticks(1 - 4e-9, 1 + 4e-9, 900, room);
    expect(labels).toContain("1.000000002");
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("have short labels far from zero", () => {
    expect(ticks(-3e6, 3e6, 700, room).labels).toContain("−2e6");
    expect(ticks(1.2e6, 1.3e6, 900, room).labels).toContain("1.22e6");
  });

  test("are none where the axis has no length", () => {
    expect(ticks(1, 1, 500, room).values).toEqual([]);
    expect(ticks(2, 1, 500, room).values).toEqual([]);
    expect(ticks(0, Number.POSITIVE_INFINITY, 500, room).values).toEqual([]);
    expect(ticks(0, 1, 0, room).values).toEqual([]);
  });

  test.prop([
    fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    fc.double({ min: 1e-6, max: 1e8, noNaN: true }),
    fc.integer({ min: 100, max: 3000 }),
  ])("lie in the axis with room for their labels, and read back as their values", (from, span, pixels) => {
    const { values, labels } = ticks(from, from + span, pixels, room);
    const slack = span * 1e-9 + Math.abs(from) * 1e-15;
    for (const [i, value] of values.entries()) {
      expect(value).toBeGreaterThanOrEqual(from - slack);
      expect(value).toBeLessThanOrEqual(from + span + slack);
      expect(Number(labels[i].replaceAll("−", "-"))).toBeCloseTo(value, 7 - Math.ceil(Math.log10(span)));
      if (i > 0)
        expect(((value - values[i - 1]) * pixels) / span).toBeGreaterThan(room(labels[i].length) * 0.999);
    }
  });
});
