import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { viewportOf } from "../../../plot/plane/viewport.ts";
import { type PathSink, Pen, type Points } from "./pen.ts";

/** One world unit is one pixel; y on the screen points down. */
const viewport = viewportOf({ x: [0, 400], y: [0, 300] }, { width: 400, height: 300 }, true);

class Recorder implements PathSink {
  readonly segments: (readonly [number, number, number, number])[] = [];
  #x = Number.NaN;
  #y = Number.NaN;
  moveTo(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
  }
  lineTo(x: number, y: number): void {
    this.segments.push([this.#x, this.#y, x, y]);
    this.moveTo(x, y);
  }
  get length(): number {
    return this.segments.reduce((sum, [ax, ay, bx, by]) => sum + Math.hypot(bx - ax, by - ay), 0);
  }
}

const trail = (...points: readonly (readonly [number, number])[]): Points => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
  length: points.length,
});

describe("Pen", () => {
  test("begins a fork at the point where it leaves the trail that it shares", () => {
    const points = { ...trail([10, 10], [50, 10], [50, 60], [90, 60]), begins: 2 };
    const pen = new Pen(points.begins);
    const sink = new Recorder();
    expect([pen.lay(sink, points, 2, viewport, 100), pen.done, sink.segments]).toEqual([0, 2, []]);
    expect(pen.lay(sink, points, 4, viewport, 100)).toBe(1);
    expect(sink.segments).toEqual([[50, 240, 90, 240]]);
  });

  test("lays the points there are, then repeats the last segment and lays the new ones", () => {
    const points = trail([10, 10], [50, 10], [50, 60], [90, 60]);
    const pen = new Pen();
    const first = new Recorder();
    expect(pen.lay(first, points, 3, viewport, 100)).toBe(2);
    expect(first.segments).toEqual([
      [10, 290, 50, 290],
      [50, 290, 50, 240],
    ]);
    const second = new Recorder();
    expect(pen.lay(second, points, 4, viewport, 100)).toBe(1);
    expect(second.segments).toEqual([
      [50, 290, 50, 240],
      [50, 240, 90, 240],
    ]);
    expect(pen.lay(new Recorder(), points, 4, viewport, 100)).toBe(0);
  });

  test("joins steps too small to see but keeps a single far point among them", () => {
    const x = Float64Array.from({ length: 1001 }, (_, i) => 100 + i * 0.01);
    x[500] = 130;
    const recorder = new Recorder();
    const pen = new Pen();
    pen.lay(recorder, { x, y: new Float64Array(1001).fill(50), length: 1001 }, 1001, viewport, 1e6);
    expect(pen.done).toBe(1001);
    expect(recorder.segments.length).toBeLessThan(30);
    expect(Math.max(...recorder.segments.map(([, , bx]) => bx))).toBe(130);
  });

  test("lays at most its budget of segments and continues where it stopped", () => {
    const x = Float64Array.from({ length: 300 }, (_, i) => i);
    const points = { x, y: x, length: 300 };
    const pen = new Pen();
    let calls = 0;
    let length = 0;
    while (pen.done < 300) {
      const recorder = new Recorder();
      expect(pen.lay(recorder, points, 300, viewport, 50)).toBeLessThanOrEqual(50);
      length += recorder.length - (calls > 0 ? Math.SQRT2 : 0);
      calls += 1;
    }
    expect(calls).toBe(6);
    expect(length).toBeCloseTo(299 * Math.SQRT2, 6);
  });

  test("clips segments to the screen without changing their direction", () => {
    const recorder = new Recorder();
    new Pen().lay(recorder, trail([200, 150], [1e300, 1e290], [-1e308, 1e308], [300, 100]), 4, viewport, 100);
    for (const segment of recorder.segments)
      for (const value of segment) expect(Math.abs(value)).toBeLessThanOrEqual(421);
    // Nearly level, as the far point is 1e10 times further to the side than up.
    expect(recorder.segments[0][3]).toBeCloseTo(150, 3);
    expect(recorder.segments[0][2]).toBeCloseTo(420, 6);
  });

  test("marks the same points whether a trail is laid at once or as it grows", () => {
    const x = Float64Array.from({ length: 300 }, (_, i) => 50 + i);
    const y = Float64Array.from({ length: 300 }, (_, i) => 150 + 100 * Math.sin(i / 20));
    const points = { x, y, length: 300 };
    const atOnce = new Pen();
    atOnce.lay(new Recorder(), points, 300, viewport, 1000);
    const growing = new Pen();
    for (let until = 1; until <= 300; until++) growing.lay(new Recorder(), points, until, viewport, 1000);
    expect(atOnce.marked.length).toBeGreaterThan(8);
    expect(growing.marked).toEqual(atOnce.marked);
    // Each is a point of the trail.
    for (let i = 0; i < atOnce.marked.length; i += 2) {
      const k = Math.round(atOnce.marked[i] - 50);
      expect(atOnce.marked[i + 1]).toBeCloseTo(300 - y[k], 6);
    }
  });

  const anywhere = fc.oneof(
    fc.double({ min: -500, max: 900, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  test.prop([fc.array(fc.tuple(anywhere, anywhere), { minLength: 1, maxLength: 40 })])(
    "stays finite and near the screen for any finite trail",
    (raw) => {
      const recorder = new Recorder();
      const pen = new Pen();
      pen.lay(recorder, trail(...raw), raw.length, viewport, 1000);
      expect(pen.done).toBe(raw.length);
      for (const [ax, ay, bx, by] of recorder.segments) {
        for (const x of [ax, bx]) expect(x).toSatisfy((v: number) => v >= -21 && v <= 421);
        for (const y of [ay, by]) expect(y).toSatisfy((v: number) => v >= -21 && v <= 321);
      }
      for (const coordinate of pen.marked) expect(coordinate).toSatisfy((v: number) => v >= 0 && v <= 400);
    },
  );
});
