import { describe, expect, test } from "vitest";
import { decode } from "../experiment/index.ts";
import corpus from "../experiment/link/corpus/v1.json" with { type: "json" };
import { type OptimizerDefinition, optimizers, type RuleDefinition } from "../optim/index.ts";
import { equations, updateLines } from "./equations.ts";
import { networkKeys, sharedKeys, surfaceKeys } from "./link-keys.ts";
import { plain, unindented } from "./markdown.ts";
import { source } from "./source.ts";

describe("the page of links", () => {
  const keys = [...sharedKeys, ...surfaceKeys, ...networkKeys].map(({ key }) => key);

  test("names every key that links of the corpus have, and none that there is not", () => {
    const used = corpus.flatMap(({ link, problems }) =>
      link
        .split("&")
        .map((part) => part.split("=")[0])
        .filter((key) => key !== "" && !problems.some((problem) => problem === key)),
    );
    expect(keys).toEqual(expect.arrayContaining([...new Set(used)]));
    for (const key of keys)
      expect(decode(`${key}=`).problems.map(({ message }) => message)).not.toContainEqual(
        expect.stringContaining("no key"),
      );
  });
});

describe("equations", () => {
  test("of a rule have a line for each statement", () => {
    const sgd = optimizers.get("sgd");
    if (!sgd) throw new Error("there is no SGD");
    expect(updateLines(sgd)).toHaveLength(4);
    expect(updateLines(sgd)[0]).toBe("g &\\leftarrow g + \\lambda \\, p");
  });

  test("may be TeX where there is no rule, or none at all", () => {
    const { rule: _, ...rest } = optimizers.get("sgd") as RuleDefinition;
    const stated = (more: object) => ({ ...rest, ...more }) as OptimizerDefinition;
    expect(updateLines(stated({ equations: ["d = -H^{-1} g"] }))).toEqual(["d = -H^{-1} g"]);
    expect(equations(["d = -H^{-1} g", "p = p + d"])).toContain("<math");
    expect(equations(updateLines(stated({})))).toBe("");
  });
});

test("a paper's identifier leads to it, without the sign that ends its sentence", () => {
  expect(source("Kingma & Ba 2015, arXiv:1412.6980, algorithm 1")).toBe(
    "Kingma &#38; Ba 2015, [arXiv:1412.6980](https://arxiv.org/abs/1412.6980), algorithm 1",
  );
  expect(source("doi:10.1214/aoms/1177729586; and")).toContain(
    "(https://doi.org/10.1214/aoms/1177729586); and",
  );
});

test("text stays text", () => {
  expect(plain("<b> {{ x }} *a* | $")).not.toMatch(/[<{*|$]/);
  expect(unindented("\n    a\n      b\n  ")).toBe("a\n  b");
});
