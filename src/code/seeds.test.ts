import { describe, expect, it, test } from "vitest";
import { decode, run, type Spec } from "../experiment/index.ts";
import { findPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";
import { type Ran, runScripts } from "./testing/python.ts";
import { seededSpecs } from "./testing/specs.ts";

/** Expects the rows of the first seed and the quartiles of all, as the library has them. */
function expectSeeds(spec: Spec, { lines, rows, error }: Ran): void {
  expect(error).toBe(null);
  if (spec.kind !== "surface") throw new Error("a surface");
  const results = run(spec);
  expect(new Set(rows.map(({ seed }) => seed)).size).toBe(spec.seeds);
  for (const [i, { id, loss, seeds }] of results.entries()) {
    const first = rows.filter((row) => row.seed === spec.seed && row.name === id);
    expect(first.map((row) => row.loss)).toHaveLength(loss.length);
    for (const [step, row] of first.entries()) expect(row.loss).toBeCloseTo(loss[step], 6);
    const printed = lines.at(i - results.length);
    expect(printed).toMatchObject({ name: id, seeds: spec.seeds });
    for (const quartile of ["q1", "median", "q3"] as const) {
      const wanted = seeds?.spreads.loss[quartile].at(-1) ?? Number.NaN;
      const value = printed?.[quartile] ?? Number.POSITIVE_INFINITY;
      if (Number.isFinite(wanted)) expect(value).toBeCloseTo(wanted, 6);
      else expect(value).toBe(wanted);
    }
  }
}

const libraries = [
  { name: "NumPy", flavour: flavours.numpy, python: findPython({ numpy: "" }) },
  { name: "PyTorch", flavour: flavours.torch, python: findPython({ numpy: "", torch: "2." }) },
];

// NumPy's alone where the long tests are left out.
const tested = libraries.filter((_, i) => process.env.DOWNHILL_THOROUGH || i === 0);

describe("a program on a surface", () => {
  it.each(tested.filter(({ python }) => python !== null))(
    "runs all seeds with $name and prints the page's quartiles",
    ({ flavour, python }) => {
      const texts = seededSpecs.map((spec) => script(flavour, spec).text);
      for (const [i, ran] of runScripts(python ?? "", texts).entries()) expectSeeds(seededSpecs[i], ran);
    },
  );
});

test("a program whose data or weights follow from the seed runs the first one, and says so", () => {
  const { text, notes } = script(
    flavours.numpy,
    decode("data=moons&samples=50&net=2-2-1&o=adam&seed=7&seeds=3").spec,
  );
  expect(notes.join()).toContain("The program runs seed 7, the first of the 3 that the page runs.");
  expect(text).not.toContain("SEEDS");
});
