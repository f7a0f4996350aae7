import { describe, expect, it } from "vitest";
import { axisFor } from "../../../plot/chart/axis.ts";
import { Band } from "../../../plot/chart/band.ts";
import { heightOf } from "../../../plot/chart/frame.ts";
import { scaleOf } from "../../../plot/chart/scale.ts";
import { BandText } from "./band-text.ts";

const x = (step: number) => step * 10;
const y = (value: number) => -value;

/** Writes the band between two lists of quartiles, read in pieces that end at `cuts`. */
function written(q1: readonly number[], q3: readonly number[], cuts: readonly number[] = []): string {
  const spread = { q1: Float64Array.from(q1), median: Float64Array.from(q1), q3: Float64Array.from(q3) };
  const band = new Band(q1.length - 1, q1.length);
  const text = new BandText(band, x, y);
  for (const cut of cuts) {
    band.extend(spread, cut);
    text.write(spread);
  }
  band.extend(spread, q1.length);
  return text.write(spread);
}

describe("BandText", () => {
  it("goes along the third quartiles and back along the first", () => {
    expect(written([1, 2, 3], [4, 6, 5])).toBe("M0 -4L10 -6L20 -5L20 -3L10 -2L0 -1Z");
  });

  it("writes an area for each side of a gap", () => {
    const none = Number.NaN;
    expect(written([1, 1, none, 2, 2], [3, 3, none, 4, 4])).toBe(
      "M0 -3L10 -3L10 -1L0 -1ZM30 -4L40 -4L40 -2L30 -2Z",
    );
    expect(written([none, 1], [none, 2])).toBe("M10 -2L10 -1Z");
    expect(written([none], [none])).toBe("");
  });

  it("writes the same text in pieces as at once", () => {
    const [q1, q3] = [
      Array.from({ length: 20 }, (_, i) => i % 7),
      Array.from({ length: 20 }, (_, i) => 9 + (i % 4)),
    ];
    q1[11] = q3[11] = Number.NaN;
    expect(written(q1, q3, [3, 4, 11, 12, 13])).toBe(written(q1, q3));
  });

  it("leaves a logarithmic plot at the top where seeds diverged, and rests on its floor at 0", () => {
    const [q1, q3] = [Float64Array.of(1, 0), Float64Array.of(10, Number.POSITIVE_INFINITY)];
    const band = new Band(1, 2);
    band.extend({ q1, median: q1, q3 }, 2);
    const area = { y: 100, height: 200 };
    const axis = axisFor([band.extent], 1, 0);
    expect(axis).toEqual({ kind: "log", low: -1, high: 1, floored: true });
    const text = new BandText(band, x, heightOf(scaleOf(axis, area), axis, 0, area)).write({
      q1,
      median: q1,
      q3,
    });
    expect(text).toBe("M0 100L10 60L10 300L0 200Z");
  });
});
