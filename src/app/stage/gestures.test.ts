import { describe, expect, test } from "vitest";
import { Gestures, wheelFactor } from "./gestures.ts";

type Deed = readonly ["pan" | "zoom" | "tap", ...number[]];

function played(play: (gestures: Gestures) => void): Deed[] {
  const deeds: Deed[] = [];
  play(
    new Gestures({
      pan: (right, down) => deeds.push(["pan", right, down]),
      zoom: (x, y, factor) => deeds.push(["zoom", x, y, factor]),
      tap: (x, y) => deeds.push(["tap", x, y]),
    }),
  );
  return deeds;
}

describe("Gestures", () => {
  test("takes a pointer that hardly moves for a tap at the place where it came down", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 100, 50, 4);
      gestures.move(1, 102, 51);
      expect(gestures.dragging).toBe(false);
      gestures.up(1);
    });
    expect(deeds).toEqual([["tap", 100, 50]]);
  });

  test("pans from where a pointer came down once it moves, and does not tap when it is lifted", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 100, 50, 4);
      gestures.move(1, 110, 50);
      expect(gestures.dragging).toBe(true);
      gestures.move(1, 100, 53);
      gestures.up(1);
    });
    expect(deeds).toEqual([
      ["pan", 10, 0],
      ["pan", -10, 3],
    ]);
  });

  test("zooms about the middle of two pointers, and does not tap when they are lifted", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 100, 100, 10);
      gestures.down(2, 200, 100, 10);
      gestures.move(2, 300, 100);
      gestures.up(2);
      gestures.up(1);
    });
    expect(deeds).toEqual([
      ["pan", 50, 0],
      ["zoom", 200, 100, 2],
    ]);
  });

  test("pans with the finger that remains after a pinch", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 0, 0, 10);
      gestures.down(2, 100, 0, 10);
      gestures.up(2);
      gestures.move(1, 0, 30);
    });
    expect(deeds).toEqual([["pan", 0, 30]]);
  });

  test("does nothing for a pointer that was cancelled or that never came down", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 5, 5, 4);
      gestures.cancel(1);
      gestures.up(1);
      gestures.move(7, 50, 50);
      gestures.up(7);
    });
    expect(deeds).toEqual([]);
  });
});

describe("wheelFactor", () => {
  test("zooms in when the wheel turns up, and undoes that when it turns down as far", () => {
    expect(wheelFactor(-100, 0, false)).toBeGreaterThan(1);
    expect(wheelFactor(-100, 0, false) * wheelFactor(100, 0, false)).toBeCloseTo(1, 12);
  });

  test("converts lines and pages to pixels, and bounds the factor of one event", () => {
    expect(wheelFactor(3, 1, false)).toBeCloseTo(wheelFactor(99, 0, false), 12);
    expect(wheelFactor(1, 2, false)).toBe(wheelFactor(1e6, 0, false));
  });

  test("zooms further for a pinch on a touchpad than for a wheel", () => {
    expect(wheelFactor(-10, 0, true)).toBeGreaterThan(wheelFactor(-10, 0, false));
  });
});
