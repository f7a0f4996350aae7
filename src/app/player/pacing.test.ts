import { describe, expect, test } from "vitest";
import { Pacing } from "./pacing.ts";

/** Returns the steps that are played in a number of seconds, at a number of pictures a second. */
function played(seconds: number, pictures: number, speed: number): number {
  const pacing = new Pacing();
  let steps = 0;
  for (let i = 0; i < seconds * pictures; i++) steps += pacing.due((1000 * i) / pictures, speed);
  return steps;
}

describe("the steps due with a picture", () => {
  test("are as many in a second at 20 pictures as at 60 or 144", () => {
    for (const pictures of [20, 60, 144])
      for (const speed of [1, 4, 100]) {
        const error = Math.abs(played(8, pictures, speed) - 8 * 60 * speed);
        // The first picture counts for a frame, whatever its time.
        expect(error).toBeLessThanOrEqual(3 * speed);
      }
  });

  test("are whole, and what a short frame leaves is due later", () => {
    const pacing = new Pacing();
    expect(pacing.due(0, 1)).toBe(1);
    const steps = Array.from({ length: 8 }, (_, i) => pacing.due(((i + 1) * 1000) / 240, 1));
    expect(steps).toEqual([0, 0, 0, 1, 0, 0, 0, 1]);
  });

  test("are those of six frames at most after a long wait, and of one after a pause or on a page that was not seen", () => {
    const pacing = new Pacing();
    pacing.due(0, 4);
    expect(pacing.due(900, 4)).toBe(24);
    expect(pacing.due(5000, 4)).toBe(4);
    pacing.pause();
    expect(pacing.due(9000, 4)).toBe(4);
  });
});
