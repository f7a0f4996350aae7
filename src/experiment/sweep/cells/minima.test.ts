import { describe, expect, test } from "vitest";
import { surfaces } from "../../../surfaces/index.ts";
import { decode, type SurfaceSpec } from "../../index.ts";
import { minimaOf, minimumAt } from "./minima.ts";

function specOf(link: string): SurfaceSpec {
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new TypeError(link);
  return spec;
}

const ofFormula = (formula: string, map = "") => minimaOf(specOf(`f=${encodeURIComponent(formula)}${map}`));

describe("the minima of a surface", () => {
  test.each([...surfaces.values()])("of $name begin with those known, in their order", ({ id, minima }) => {
    const found = minimaOf(specOf(`surface=${id}`));
    expect(found.slice(0, minima.length)).toMatchObject(minima);
  });

  // Jamil and Yang 2013 (arXiv:1308.4008): the minima of Himmelblau's function and of the six-hump camel.
  test("of a typed formula are found, to 1e-6, with no other", () => {
    for (const id of ["himmelblau", "six-hump-camel"]) {
      const { formula, minima } = surfaces.get(id)!;
      const found = ofFormula(formula);
      expect(found).toHaveLength(minima.length);
      for (const { at } of minima)
        expect(
          Math.min(...found.map((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]))),
        ).toBeLessThan(1e-6);
    }
  });

  test("of Rastrigin's function are all 121 of its domain, the known one first", () => {
    const found = minimaOf(specOf("surface=rastrigin"));
    expect(found).toHaveLength(121);
    expect(found[0]).toMatchObject({ at: [0, 0], value: 0 });
  });

  test("do not have the points of a level valley, the bottoms of saddles, nor those of a plain", () => {
    expect(ofFormula("(x^2 + y^2 - 4)^2")).toEqual([]);
    expect(ofFormula("(x - y)^2")).toEqual([]);
    expect(ofFormula("x^2 - y^2")).toEqual([]);
    expect(ofFormula("1 + 0*x")).toEqual([]);
    expect(ofFormula("x + y")).toEqual([]);
  });

  test("have a single one that is flat or a kink", () => {
    expect(ofFormula("x^2 + y^4").map(({ at }) => at.map(Math.round))).toEqual([[0, 0]]);
    expect(ofFormula("abs(x) + abs(y)").map(({ at }) => at)).toEqual([[0, 0]]);
  });

  test("beyond the domain are found where a map's starts lead there", () => {
    expect(ofFormula("(x - 12)^2 + y^2")).toEqual([]);
    const [found] = ofFormula("(x - 12)^2 + y^2", "&map=start.x:-20..20,start.y:-4..4");
    expect(found.at[0]).toBeCloseTo(12, 9);
  });
});

test("a minimum is reached within a hundredth of the domain's diagonal", () => {
  const minima = minimaOf(specOf("surface=himmelblau"));
  const radius = Math.hypot(12, 12) / 100;
  expect(minimumAt(minima, 3 + 0.99 * radius, 2)).toBe(0);
  expect(minimumAt(minima, 3 + 1.01 * radius, 2)).toBe(-1);
  expect(minimumAt(minima, -3.78, -3.28)).toBe(2);
});
