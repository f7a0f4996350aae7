import { describe, expect, test } from "vitest";
import { type FrameOptions, printOptions, readOptions } from "./frame-options.ts";

const usual: FrameOptions = { theme: "system", controls: "play", autoplay: false, pooled: false };

describe("the query of a frame", () => {
  test("defaults are left out", () => {
    expect(printOptions(usual)).toBe("");
    expect(readOptions("")).toEqual(usual);
  });

  test.each<FrameOptions>([
    { ...usual, theme: "dark" },
    { ...usual, theme: "light", controls: "all" },
    { ...usual, controls: "none", autoplay: true },
    { theme: "dark", controls: "all", autoplay: true, pooled: true },
  ])("%o comes back", (options) => {
    expect(readOptions(printOptions(options))).toEqual(options);
  });

  test("what is unknown is left at its default", () => {
    expect(readOptions("?theme=%3Cscript%3E&controls=constructor&x=1")).toEqual(usual);
  });
});
