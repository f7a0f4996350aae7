import { describe, expect, it } from "vitest";
import { cautionsAbout } from "./cautions.ts";

const regression = { kind: "regression" } as const;

describe("what is said of a training part", () => {
  it("is nothing where all varies", () => {
    expect(cautionsAbout({ constant: [], only: null, task: regression })).toEqual([]);
  });

  it("names the only class", () => {
    const task = { kind: "classification", classes: ["cat", "dog"] } as const;
    expect(cautionsAbout({ constant: [], only: "cat", task })).toEqual([
      "All training samples are of the class cat: there is nothing to tell apart.",
    ]);
  });

  it("names the only target", () => {
    expect(cautionsAbout({ constant: [], only: "3.5", task: regression })[0]).toContain(
      "have the target 3.5",
    );
  });

  it("names three constant columns and counts the others", () => {
    const [caution] = cautionsAbout({ constant: ["a", "b", "c", "d", "e"], only: null, task: regression });
    expect(caution).toContain("a, b, c and 2 more have one value");
    expect(cautionsAbout({ constant: ["a"], only: null, task: regression })[0]).toContain("a has one value");
  });
});
