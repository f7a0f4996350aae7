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
  test("a pointer that hardly moves taps, where it came down", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 100, 50, 4);
      gestures.move(1, 102, 51);
      expect(gestures.dragging).toBe(false);
      gestures.up(1);
    });
    expect(deeds).toEqual([["tap", 100, 50]]);
  });

  test("a pointer that moves pans, from where it came down, and taps no more", () => {
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

  test("two pointers pinch about their middle, and leave without a tap", () => {
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

  test("a finger that stays pans on, alone", () => {
    const deeds = played((gestures) => {
      gestures.down(1, 0, 0, 10);
      gestures.down(2, 100, 0, 10);
      gestures.up(2);
      gestures.move(1, 0, 30);
    });
    expect(deeds).toEqual([["pan", 0, 30]]);
  });

  test("a pointer that is taken away does nothing, nor one that was never there", () => {
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
  test("comes nearer upwards, and back the same way", () => {
    expect(wheelFactor(-100, 0, false)).toBeGreaterThan(1);
    expect(wheelFactor(-100, 0, false) * wheelFactor(100, 0, false)).toBeCloseTo(1, 12);
  });

  test("knows lines and pages, and bounds a wild wheel", () => {
    expect(wheelFactor(3, 1, false)).toBeCloseTo(wheelFactor(99, 0, false), 12);
    expect(wheelFactor(1, 2, false)).toBe(wheelFactor(1e6, 0, false));
  });

  test("follows a pinch closely", () => {
    expect(wheelFactor(-10, 0, true)).toBeGreaterThan(wheelFactor(-10, 0, false));
  });
});
