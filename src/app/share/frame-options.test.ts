import { describe, expect, test } from "vitest";
import { type FrameOptions, printOptions, readHeight, readOptions } from "./frame-options.ts";

const usual: FrameOptions = { theme: "system", controls: "play", autoplay: false, pooled: false, lang: null };

describe("the query of a frame", () => {
  test("leaves out defaults", () => {
    expect(printOptions(usual)).toBe("");
    expect(readOptions("")).toEqual(usual);
  });

  test.each<FrameOptions>([
    { ...usual, theme: "dark" },
    { ...usual, theme: "light", controls: "all" },
    { ...usual, controls: "none", autoplay: true },
    { theme: "dark", controls: "all", autoplay: true, pooled: true, lang: "es" },
  ])("is read back to the options %o", (options) => {
    expect(readOptions(printOptions(options))).toEqual(options);
  });

  test("keeps the default of an option with an unknown value", () => {
    expect(readOptions("?theme=%3Cscript%3E&controls=constructor&lang=toString&x=1")).toEqual(usual);
  });
});

describe("the height of an element", () => {
  test.each([
    ["600", 600],
    ["600px", 600],
    [" 600 PX ", 600],
    ["320.5px", 320.5],
    ["90px", 160],
    ["9000px", 2000],
    ["-5px", 160],
    ["px", 420],
    ["50%", 420],
    ["20em", 420],
    ["Infinity", 2000],
    ["NaN", 420],
    ["", 420],
    [null, 420],
  ])("is read from the attribute %j as %d pixels", (text, height) => {
    expect(readHeight(text)).toBe(height);
  });
});
