import { describe, expect, it } from "vitest";
import { decode, scheduleOf } from "../../../experiment/index.ts";
import { ratePath } from "./rate-path.ts";
import { rateScale } from "./rate-scale.ts";

const ratesOf = (link: string): Float64Array => scheduleOf(decode(link).spec, 0);

describe("the scale of learning rates", () => {
  it.each([
    ["o=adam,lr:0.1,cosine&steps=500", false],
    ["o=adam,lr:0.1,one-cycle&steps=500", false],
    ["o=adam,lr:0.1,polynomial&steps=500", false],
    ["o=adam,lr:0.1,warmup&steps=500", false],
    ["o=adam,lr:0.1,multistep&steps=500", true],
    ["o=adam,lr:0.1,exponential.gamma:0.97&steps=500", true],
    ["o=adam,lr:0,cosine&steps=500", false],
  ])("is logarithmic for %s: %s", (link, isLog) => {
    expect(rateScale(ratesOf(link)).isLog).toBe(isLog);
  });

  it("maps the lowest positive rate and 0 to 0, and the highest to 1", () => {
    const { heightOf } = rateScale(Float64Array.of(1, 0.1, 0.001, 0));
    expect([1, 0.1, 0.001, 0].map(heightOf)).toEqual([1, expect.closeTo(2 / 3), expect.closeTo(0), 0]);
  });
});

describe("the line of learning rates", () => {
  it("passes through every rate where each has a pixel", () => {
    expect(ratePath(Float64Array.of(1, 0.5, 0), (rate) => rate, 100, 40)).toBe(
      "M0.0 0.0L50.0 20.0L100.0 40.0",
    );
  });

  it("keeps a peak of one step where there are more steps than pixels", () => {
    const rates = new Float64Array(10_000).fill(0.1);
    rates[5432] = 1;
    expect(ratePath(rates, (rate) => rate, 50, 40)).toMatch(/L27\.2 0\.0L/);
  });

  it("is a point for a race of one step, and is empty for none", () => {
    expect(ratePath(Float64Array.of(1), (rate) => rate, 100, 40)).toBe("M0.0 0.0");
    expect(ratePath(new Float64Array(0), (rate) => rate, 100, 40)).toBe("");
  });
});
