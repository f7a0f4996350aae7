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
  ])("is refused where it is of %s, at the place of the formula", (_, formula) => {
    expect(gradient(formula, ["x", "y"])).toHaveLength(2);
    const refused = () => hessian(formula, ["x", "y"]);
    expect(refused).toThrow(LanguageError);
    expect(refused).toThrow(/derivative of this formula is too long/);
  });

  test("makes no more nodes than the limit", () => {
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

describe("building at most so many nodes", () => {
  const span = { start: 0, end: 0 };
  const two = () => [name("x", span), name("y", span)];

  test("gives what was built within the limit, and null beyond it", () => {
    expect(buildAtMost(2, two)).toHaveLength(2);
    expect(buildAtMost(1, two)).toBeNull();
  });

  test("counts what is built in a limit within, and not what came before", () => {
    expect(buildAtMost(3, () => [buildAtMost(2, two), buildAtMost(2, two)])).toBeNull();
    expect(buildAtMost(4, () => [buildAtMost(2, two), buildAtMost(2, two)])).toHaveLength(2);
    expect(buildAtMost(2, two)).toHaveLength(2);
  });

  test("lets every other error through", () => {
    expect(() =>
      buildAtMost(1, () => {
        throw new RangeError("mine");
      }),
    ).toThrow("mine");
  });
});
