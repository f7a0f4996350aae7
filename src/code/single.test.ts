import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { encode, type Spec } from "../experiment/index.ts";
import { findPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";
import { farthest } from "./testing/distance.ts";
import { pageOf } from "./testing/page.ts";
import { runScripts } from "./testing/python.ts";
import { sensitiveSpecs, singleSpecs } from "./testing/specs.ts";

const libraries = [
  { name: "NumPy", flavour: flavours.numpy, python: findPython({ numpy: "" }) },
  { name: "NumPy 1", flavour: flavours.numpy, python: findPython({ numpy: "1." }) },
  { name: "PyTorch 1", flavour: flavours.torch, python: findPython({ numpy: "", torch: "1." }) },
  { name: "PyTorch 2", flavour: flavours.torch, python: findPython({ numpy: "", torch: "2." }) },
];

// Of each library one version where the long tests are left out.
const tested = libraries.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 2 === 0);

/** The number of rounding errors of singles that a step may add, those of the update and of the gradient. */
const errors = 16;

const toleranceOf = ({ steps }: Spec): number => errors * steps * 2 ** -24;

describe("programs in single precision", () => {
  it.each(tested.filter(({ python }) => python !== null))(
    "have the page's numbers for $name, and singles as losses",
    ({ flavour, python }) => {
      const specs = [...singleSpecs, ...sensitiveSpecs];
      const texts = specs.map((spec) => script(flavour, spec).text);
      for (const [i, { lines, rows, error }] of runScripts(python ?? "", texts).entries()) {
        const spec = specs[i];
        const link = encode(spec);
        expect(error, link).toBe(null);
        const page = pageOf(spec);
        const found = new Map(rows.map((row) => [`${row.name} ${row.step}`, row]));
        for (const wanted of page.rows) {
          const row = found.get(`${wanted.name} ${wanted.step}`);
          const [most, last] = sensitiveSpecs.includes(spec) ? [1e-3, 8] : [toleranceOf(spec), spec.steps];
          if (Number(wanted.step) <= last && !(farthest(row, wanted) < most))
            expect(row, link).toEqual(wanted);
        }
        for (const { loss } of rows) expect(Object.is(Math.fround(Number(loss)), loss), link).toBe(true);
        expect(lines.map(({ name, status }) => [name, status])).toEqual(page.endings);
      }
    },
  );
});
