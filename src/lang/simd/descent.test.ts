import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile/compile.ts";
import { gradient } from "../symbolic/differentiate.ts";
import {
  everyFunction,
  everyOperator,
  everyReduction,
  expressions,
  nowhere,
} from "../testing/expressions.ts";
import { runs } from "../testing/runs.ts";
import { binary, name, number, reduction } from "../tree/build.ts";
import type { Expression } from "../tree/syntax.ts";
import { compileDescent, Descent, traced } from "./descent.ts";

const leaf = (...names: string[]) =>
  fc.oneof(
    fc.constantFrom(0, 1, 2, 3, 0.5, 0.9).map((value) => number(value, nowhere)),
    fc.constantFrom(...names).map((text) => name(text, nowhere)),
  );
const ofRule = expressions(
  leaf("p", "g", "m", "s", "u", "t", "loss"),
  everyOperator,
  everyFunction,
  everyReduction,
);
const ofSurface = expressions(leaf("x", "y"), ["+", "-", "*", "/", "^"], everyFunction);
/** A rule with a slot for each element and one that all elements share. */
const rules = fc.record({
  p: ofRule.map((e) => binary("-", name("p", nowhere), e, nowhere)),
  m: ofRule,
  s: ofRule.map((e) => reduction("mean", [e], nowhere)),
});
const coordinates = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.constantFrom(0, -0, 1e-310, 1e200),
);
const starts = fc.array(fc.tuple(coordinates, coordinates), { minLength: 1, maxLength: 11 });

const surfaceOf = (formula: Expression) => {
  const [dx, dy] = gradient(formula, ["x", "y"]);
  return compile(new Map(Object.entries({ loss: formula, dx, dy })), { uniform: new Set() });
};
const ruleOf = (outputs: Record<string, Expression>) =>
  compile(new Map(Object.entries(outputs)), { uniform: new Set(["u", "t", "loss", "s"]) });

/** Makes steps with one point by the loops; returns each step's x, y, loss and derivatives, and the slots. */
function byLoops(
  rule: ReturnType<typeof ruleOf>,
  surface: ReturnType<typeof surfaceOf>,
  [x, y]: readonly [number, number],
  u: number,
  steps: number,
) {
  const [kernel, landscape] = [rule.bind(2), surface.bind(1)];
  const measure = () => {
    landscape.input("x")[0] = kernel.input("p")[0];
    landscape.input("y")[0] = kernel.input("p")[1];
    landscape.run();
    kernel.input("g").set([landscape.output("dx")[0], landscape.output("dy")[0]]);
    kernel.input("loss")[0] = landscape.output("loss")[0];
  };
  kernel.input("p").set([x, y]);
  kernel.input("u")[0] = u;
  measure();
  const rows = [];
  for (let step = 1; step <= steps; step++) {
    kernel.input("t")[0] = step;
    kernel.run();
    for (const slot of ["p", "m", "s"]) kernel.input(slot).set(kernel.output(slot));
    measure();
    rows.push([...kernel.input("p"), kernel.input("loss")[0], ...kernel.input("g")]);
  }
  return { rows, m: [...kernel.input("m")], s: kernel.input("s")[0] };
}

test("points that descend together have the bits of points that loops move", () => {
  fc.assert(
    fc.property(rules, ofSurface, starts, coordinates, (outputs, formula, starts, u) => {
      const [rule, surface] = [ruleOf(outputs), surfaceOf(formula)];
      const slots = ["m", "s"].filter((slot) =>
        rule.values.some((value) => value.kind === "input" && value.name === slot),
      );
      const descent = new Descent(compileDescent({ rule, surface, slots }, "many"), starts.length);
      descent.set("u", u);
      descent.array("x").set(starts.map(([x]) => x));
      descent.array("y").set(starts.map(([, y]) => y));
      descent.run(2, 0);
      descent.run(1, 2);
      for (const [k, start] of starts.entries()) {
        const wanted = byLoops(rule, surface, start, u, 3);
        const [x, y, loss] = wanted.rows[2];
        expect([descent.array("x")[k], descent.array("y")[k]]).toEqual([x, y]);
        expect(descent.array("loss")[k]).toBe(loss);
        const isLaned = slots.includes("m");
        if (isLaned) expect([descent.array("m.x")[k], descent.array("m.y")[k]]).toEqual(wanted.m);
        if (slots.includes("s")) expect(descent.array("s")[k]).toBe(wanted.s);
      }
    }),
    { numRuns: runs(150) },
  );
});

test("a trace has every step of a point, to the bit, up to one outside of the bounds", () => {
  fc.assert(
    fc.property(
      rules,
      ofSurface,
      fc.tuple(coordinates, coordinates),
      coordinates,
      (outputs, formula, start, u) => {
        const [rule, surface] = [ruleOf(outputs), surfaceOf(formula)];
        const slots = ["m", "s"].filter((slot) =>
          rule.values.some((value) => value.kind === "input" && value.name === slot),
        );
        const descent = new Descent(compileDescent({ rule, surface, slots }, "one"), 1);
        descent.set("u", u);
        [descent.array("x")[0], descent.array("y")[0]] = start;
        const rows = [...descent.trace(5, 0, 1e12, -1)];
        const wanted = byLoops(rule, surface, start, u, 5).rows;
        const isUsual = ([x, y, loss, dx, dy]: number[]) =>
          Math.abs(x) <= 1e12 &&
          Math.abs(y) <= 1e12 &&
          Number.isFinite(loss) &&
          Number.isFinite(dx * dx + dy * dy);
        const end = wanted.findIndex((row) => !isUsual(row));
        expect(rows).toEqual(wanted.slice(0, end < 0 ? 5 : end).flat());
        // The state is that before the first step outside.
        if (rows.length > 0)
          expect([descent.array("x")[0], descent.array("y")[0]]).toEqual(rows.slice(-traced).slice(0, 2));
        else expect([descent.array("x")[0], descent.array("y")[0]]).toEqual(start);
      },
    ),
    { numRuns: runs(150) },
  );
});
