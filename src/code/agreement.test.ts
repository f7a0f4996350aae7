import "../datasets/data/all.ts";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, type Spec } from "../experiment/index.ts";
import { findPython } from "../lang/testing/python.ts";
import { dtorchScript, numpyScript, torchScript } from "./index.ts";
import { links } from "./testing/cases.ts";
import { farthest } from "./testing/distance.ts";
import { type Page, pageOf } from "./testing/page.ts";
import { type Ran, runScripts } from "./testing/python.ts";

/** A folder that dtorch can be imported from; CI has none. */
const dtorch = process.env.DOWNHILL_DTORCH;

const flavours = [
  { name: "NumPy", script: numpyScript, python: findPython({ numpy: "" }) },
  { name: "PyTorch 1", script: torchScript, python: findPython({ numpy: "", torch: "1." }) },
  { name: "PyTorch 2", script: torchScript, python: findPython({ numpy: "", torch: "2." }) },
  {
    name: "dtorch",
    script: dtorchScript,
    python: dtorch && existsSync(dtorch) ? findPython({ numpy: "" }) : null,
    path: dtorch,
  },
];

/** A process of Python's that imports PyTorch takes its time on a busy machine. */
const timeout = 120_000;

const specs = links.map((link): Spec => {
  const { spec, problems } = decode(link);
  const wrong = problems.filter(({ message }) => !message.startsWith("cannot run here"));
  expect(wrong, link).toEqual([]);
  return spec;
});

/** The first row that is another than the page's, or an ending that is. */
function difference({ lines, rows }: Ran, page: Page): unknown {
  const endings = lines.map(({ name, status }) => [name, status]);
  if (JSON.stringify(endings) !== JSON.stringify(page.endings)) return { endings, wanted: page.endings };
  if (rows.length !== page.rows.length) return { rows: rows.length, wanted: page.rows.length };
  const i = page.rows.findIndex((wanted, k) => !(farthest(rows[k], wanted) < 1e-6));
  return i < 0 ? null : { row: rows[i], wanted: page.rows[i] };
}

/** Computed when the first flavour asks. */
let pages: readonly Page[] | undefined;

for (const { name, script, python, path } of flavours)
  describe(`programs for ${name}`, () => {
    it.skipIf(python === null)("have the page's numbers at every step", { timeout }, () => {
      const texts = specs.map((spec) => script(spec).text);
      const ran = runScripts(python ?? "", texts, path);
      pages ??= specs.map(pageOf);
      const different = pages.flatMap((page, i) => {
        const found = difference(ran[i], page);
        return found ? [[links[i], found]] : [];
      });
      expect(different).toEqual([]);
    });
  });
