import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Envelope } from "../../../plot/chart/decimate.ts";
import { PathText } from "./path.ts";

const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN)), {
  minLength: 1,
  maxLength: 400,
});
const buckets = fc.integer({ min: 1, max: 60 });

describe("PathText", () => {
  const x = (step: number) => step * 10;
  const y = (value: number) => -value;

  it("draws a line through the points and leaves a gap at NaN", () => {
    const column = Float64Array.of(1, 2, Number.NaN, 4, 5.55);
    const envelope = new Envelope(4, 10);
    envelope.extend(column, 5);
    expect(new PathText(envelope, x, y).write(column)).toBe("M0 -1L10 -2M30 -4L40 -5.5");
  });

  it("joins values of distant steps across empty buckets", () => {
    const column = Float64Array.of(3, 2, Number.NaN, 1, 0);
    const steps = Float64Array.of(0, 20, 40, 60, 99);
    const envelope = new Envelope(99, 50);
    envelope.extend(column, 5, steps);
    expect(new PathText(envelope, x, y).write(column, steps)).toBe("M0 -3L200 -2M600 -1L990 0");
  });

  it("writes the same text in pieces as at once", () => {
    fc.assert(
      fc.property(values, buckets, fc.array(fc.nat(400)), (list, n, cuts) => {
        const column = Float64Array.from(list);
        const pieces = new Envelope(list.length - 1, n);
        const growing = new PathText(pieces, x, y);
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          pieces.extend(column, cut);
          growing.write(column);
        }
        pieces.extend(column, column.length);
        const whole = new Envelope(list.length - 1, n);
        whole.extend(column, column.length);
        expect(growing.write(column)).toBe(new PathText(whole, x, y).write(column));
      }),
    );
  });
});
