import { beforeEach, describe, expect, test, vi } from "vitest";
import { Detail } from "./detail.ts";

beforeEach(() => vi.stubGlobal("devicePixelRatio", 1));

/** Draws frames so many milliseconds apart; returns the last level. */
function frames(detail: Detail, count: number, apart: number, from = 1000) {
  let level = detail.levelAt(from);
  for (let i = 1; i < count; i++) {
    detail.stir();
    level = detail.levelAt(from + i * apart);
  }
  return level;
}

describe("the detail of a picture", () => {
  test("is full, with smooth edges, while it is still or the machine is quick", () => {
    const detail = new Detail();
    expect(detail.levelAt(0)).toEqual({ ratio: 2, isCoarse: false });
    detail.stir();
    expect(frames(detail, 60, 16.7)).toEqual({ ratio: 2, isCoarse: false });
    expect(detail.rest()).toBe(false);
  });

  test("is less while it moves on a slow machine, and full again when it is still", () => {
    const detail = new Detail();
    detail.stir();
    expect(frames(detail, 40, 120)).toEqual({ ratio: 0.5, isCoarse: true });
    expect(detail.rest()).toBe(true);
    expect(detail.rest(), "only once").toBe(false);
    expect(detail.levelAt(9000)).toEqual({ ratio: 2, isCoarse: false });
    detail.stir();
    expect(detail.levelAt(9100).isCoarse, "the machine is still slow").toBe(true);
  });

  test("comes back where frames have become quick", () => {
    const detail = new Detail();
    detail.stir();
    frames(detail, 40, 120);
    expect(frames(detail, 120, 16, 9000)).toEqual({ ratio: 2, isCoarse: false });
  });

  test("follows a fine screen, up to three pixels in one", () => {
    vi.stubGlobal("devicePixelRatio", 2.5);
    expect(new Detail().levelAt(0).ratio).toBe(2.5);
    vi.stubGlobal("devicePixelRatio", 5);
    expect(new Detail().levelAt(0).ratio).toBe(3);
  });
});
