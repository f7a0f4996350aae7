import { describe, expect, test } from "vitest";
import { identities } from "./identity.ts";
import { arrowPath, goalPath, markerPath, type PathContext } from "./markers.ts";

/** Records the corners that were laid, and of arcs the radius. */
class Recorder implements PathContext {
  readonly corners: [number, number][] = [];
  closed = 0;
  moveTo(x: number, y: number): void {
    this.corners.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.corners.push([x, y]);
  }
  arc(x: number, y: number, radius: number): void {
    this.corners.push([x, y + radius], [x, y - radius], [x - radius, y]);
  }
  closePath(): void {
    this.closed += 1;
  }
}

describe("markerPath", () => {
  test.each(identities.map(({ marker }) => marker))("lays a closed %s about its point", (marker) => {
    const recorder = new Recorder();
    markerPath(recorder, marker, 50, 80, 10);
    expect(recorder.closed).toBe(1);
    const distances = recorder.corners.map(([x, y]) => Math.hypot(x - 50, y - 80));
    expect(Math.max(...distances)).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(Math.max(...distances)).toBeLessThan(14.5);
    const meanX = recorder.corners.reduce((sum, [x]) => sum + x, 0) / recorder.corners.length;
    expect(meanX).toBeCloseTo(50, 6);
  });

  test("gives each contender another shape", () => {
    const shapes = identities.map(({ marker }) => {
      const recorder = new Recorder();
      markerPath(recorder, marker, 0, 0, 1);
      return JSON.stringify(recorder.corners);
    });
    expect(new Set(shapes).size).toBe(identities.length);
  });

  test("stands a triangle on a side and a diamond on a corner", () => {
    const recorder = new Recorder();
    markerPath(recorder, "triangle", 0, 0, 1);
    expect(Math.min(...recorder.corners.map(([, y]) => y))).toBeCloseTo(-1.4, 9);
    expect(recorder.corners).toHaveLength(3);
  });
});

test("an arrow points along its unit vector", () => {
  const recorder = new Recorder();
  arrowPath(recorder, 0, 0, 10, 0, 1);
  const tip = recorder.corners.reduce((far, corner) => (corner[1] > far[1] ? corner : far));
  expect(tip[0]).toBeCloseTo(0, 9);
  expect(tip[1]).toBeCloseTo(12.5, 9);
});

test("a minimum's sign is a star of five points, one of them up", () => {
  const recorder = new Recorder();
  goalPath(recorder, 0, 0, 8);
  expect(recorder.corners).toHaveLength(10);
  expect(recorder.corners[0][0]).toBeCloseTo(0, 9);
  expect(recorder.corners[0][1]).toBeCloseTo(-8, 9);
});

test("no contender's marker is the star of a minimum", () => {
  const star = new Recorder();
  goalPath(star, 0, 0, 1);
  for (const { marker } of identities) {
    const recorder = new Recorder();
    markerPath(recorder, marker, 0, 0, 1);
    expect(recorder.corners).not.toHaveLength(star.corners.length);
  }
});
