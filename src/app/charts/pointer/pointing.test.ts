import { describe, expect, it, vi } from "vitest";
import { keyTarget } from "./pointing.ts";

// The player behind the actions needs a browser.
vi.mock("../../actions/actions.ts", () => ({ seek: vi.fn() }));

describe("keyTarget", () => {
  it.each([
    ["ArrowLeft", false, 49],
    ["ArrowRight", false, 51],
    ["ArrowLeft", true, 40],
    ["ArrowUp", true, 60],
    ["PageDown", false, 30],
    ["PageUp", false, 70],
    ["Home", false, 0],
    ["End", true, 200],
  ])("moves from 50 by %s with shift %s to %d of 200", (key, shift, target) => {
    expect(keyTarget(key, shift, 50, 200)).toBe(target);
  });

  it("stays on the axis and returns null for other keys", () => {
    expect(keyTarget("ArrowLeft", true, 3, 200)).toBe(0);
    expect(keyTarget("ArrowRight", false, 200, 200)).toBe(200);
    expect(keyTarget("p", false, 50, 200)).toBeNull();
    expect(keyTarget("constructor", false, 50, 200)).toBeNull();
  });
});
