import { describe, expect, test } from "vitest";
import { LanguageError } from "../read/error.ts";
import { derivativeNodes } from "../read/limits.ts";
import { parseExpression } from "../read/parse.ts";
import { buildAtMost, name } from "../tree/build.ts";
import { differentiate, gradient, hessian } from "./differentiate.ts";

const nested = (f: string, levels: number) =>
  parseExpression(`${f.repeat(levels)}x * y${")".repeat(levels)}`);

describe("a derivative that grows beyond its limit", () => {
  test.each([
    ["a quotient of 128", parseExpression(Array(128).fill("x").join("/"))],
    ["roots of roots", nested("sqrt(", 60)],
    ["inverse functions of one another", nested("asin(", 60)],
  ])("is refused for %s, at the place of the formula", (_, formula) => {
    expect(gradient(formula, ["x", "y"])).toHaveLength(2);
    const refused = () => hessian(formula, ["x", "y"]);
    expect(refused).toThrow(LanguageError);
    expect(refused).toThrow(/derivative of this formula is too long/);
  });

  test("stops at the limit of nodes", () => {
    const [slope] = gradient(nested("sqrt(", 60), ["x"]);
    const within = (nodes: number) => buildAtMost(nodes, () => refusal(() => differentiate(slope, "x")));
    expect(within(derivativeNodes + 1)).toBeInstanceOf(LanguageError);
  });
});

function refusal(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe("buildAtMost", () => {
  const span = { start: 0, end: 0 };
  const two = () => [name("x", span), name("y", span)];

  test("returns the nodes built within the limit, and null beyond it", () => {
    expect(buildAtMost(2, two)).toHaveLength(2);
    expect(buildAtMost(1, two)).toBeNull();
  });

  test("counts nodes built in an inner call, and none that were built before", () => {
    expect(buildAtMost(3, () => [buildAtMost(2, two), buildAtMost(2, two)])).toBeNull();
    expect(buildAtMost(4, () => [buildAtMost(2, two), buildAtMost(2, two)])).toHaveLength(2);
    expect(buildAtMost(2, two)).toHaveLength(2);
  });

  test("does not catch any other error", () => {
    expect(() =>
      buildAtMost(1, () => {
        throw new RangeError("mine");
      }),
    ).toThrow("mine");
  });
});
