import { describe, expect, it } from "vitest";
import { decode, updateWork } from "../index.ts";

const work = (rest: string): number => {
  const { spec, problems } = decode(`data=spiral&net=2-64-64-64-64-64-64-1&batch=1&${rest}`);
  expect(problems).toEqual([]);
  return updateWork(spec, null);
};

describe("the estimated time of an update", () => {
  const plain = work("o=adam");

  it("counts further gradient evaluations", () => {
    expect(work("o=adam,sam")).toBe(2 * plain);
    expect(work("o=sophia-h,updateInterval:1")).toBe(3 * plain);
    expect(work("o=sophia-h,updateInterval:10")).toBeCloseTo(1.2 * plain, 9);
  });

  // Measured on the same network: some hundred times as long as Adam's update.
  it.each(["muon", "soap", "shampoo"])("counts the matrix operations of %s", (id) => {
    expect(work(`o=${id}`) / plain).toBeGreaterThan(50);
    expect(work(`o=${id}`) / plain).toBeLessThan(1000);
  });

  it("is that of the slowest contender, with its slowest values", () => {
    expect(work("o=adam&o=muon&o=sgd")).toBe(work("o=muon"));
    const often = work("o=shampoo,updateFreq:1");
    expect(work("o=shampoo,updateFreq:100")).toBeLessThan(often / 4);
    expect(work("o=shampoo,updateFreq:100&at=3,1,updateFreq:1")).toBe(often);
    expect(work("o=shampoo,updateFreq:100,weights.updateFreq:1")).toBe(often);
  });
});
