import { describe, expect, it } from "vitest";
import { cautionsAbout } from "./cautions.ts";

const regression = { kind: "regression" } as const;

describe("cautionsAbout", () => {
  it("has no caution about a training part in which everything varies", () => {
    expect(cautionsAbout({ constant: [], only: null, task: regression })).toEqual([]);
  });

  it("names the only class of the samples", () => {
    const task = { kind: "classification", classes: ["cat", "dog"] } as const;
    expect(cautionsAbout({ constant: [], only: "cat", task })).toEqual([
      "All training samples are of the class cat: there are no classes to distinguish.",
    ]);
  });

  it("names the only target of the samples", () => {
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
