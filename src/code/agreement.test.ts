import "../datasets/data/all.ts";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode, type Spec } from "../experiment/index.ts";
import { plausibleSpec } from "../experiment/testing/arbitrary-spec.ts";
import { findPython } from "../lang/testing/python.ts";
import { runs } from "../lang/testing/runs.ts";
import { type Flavour, flavours, script } from "./index.ts";
import { determinedRows } from "./testing/determined.ts";
import { farthest } from "./testing/distance.ts";
import { type Page, pageOf } from "./testing/page.ts";
import { type Ran, type Row, runScripts } from "./testing/python.ts";
import { specs } from "./testing/specs.ts";

/** A folder that dtorch can be imported from; CI has none. */
const dtorch = process.env.DOWNHILL_DTORCH;

const libraries: readonly Library[] = [
  { name: "NumPy", flavour: flavours.numpy, python: findPython({ numpy: "" }), first: 0, every: 4 },
  // The two take turns.
  {
    name: "PyTorch 1",
    flavour: flavours.torch,
    python: findPython({ numpy: "", torch: "1." }),
    first: 0,
    every: 8,
  },
  {
    name: "PyTorch 2",
    flavour: flavours.torch,
    python: findPython({ numpy: "", torch: "2." }),
    first: 4,
    every: 8,
  },
  {
    name: "dtorch",
    flavour: flavours.dtorch,
    python: dtorch && existsSync(dtorch) ? findPython({ numpy: "" }) : null,
    path: dtorch,
    first: 0,
    every: 4,
  },
];

interface Library {
  readonly name: string;
  readonly flavour: Flavour;
  readonly python: string | null;
  readonly path?: string | undefined;
  /** The experiments that it runs in short tests: the first, and one in how many. */
  readonly first: number;
  readonly every: number;
}

const tolerance = 1e-6;

interface Case {
  readonly spec: Spec;
  readonly page: Page;
  /** Rows of each contender that rounding does not decide; null for all. */
  readonly determined: ReadonlyMap<string, number> | null;
}

/** Returns the first of a page's rows in which a program differs, or the ending; null where there is none. */
function difference({ page, determined }: Case, { lines, rows, error }: Ran): unknown {
  if (error) return error;
  const found = new Map(rows.map((row) => [`${row.name} ${row.step}`, row]));
  const isDetermined = ({ name, step }: Row) =>
    determined === null || Number(step) < (determined.get(String(name)) ?? 0);
  for (const wanted of page.rows.filter(isDetermined)) {
    const row = found.get(`${wanted.name} ${wanted.step}`);
    if (!(farthest(row, wanted) < tolerance)) return { row, wanted };
  }
  const endings = lines.map(({ name, status }) => [name, status]);
  const toTheEnd =
    determined === null || page.rows.length === [...determined.values()].reduce((sum, n) => sum + n, 0);
  const same = rows.length === page.rows.length && JSON.stringify(endings) === JSON.stringify(page.endings);
  return same || !toTheEnd ? null : { endings, wanted: page.endings };
}

/** Experiments in one Python process. */
const atOnce = 250;

function differences(
  cases: readonly Case[],
  { flavour, python, path }: Library,
): readonly (readonly [string, unknown])[] {
  const different: [string, unknown][] = [];
  for (let from = 0; from < cases.length; from += atOnce) {
    const some = cases.slice(from, from + atOnce);
    const texts = some.map(({ spec }) => script(flavour, spec).text);
    for (const [i, ran] of runScripts(python ?? "", texts, path).entries()) {
      const found = difference(some[i], ran);
      if (found) different.push([encode(some[i].spec), found]);
    }
  }
  return different;
}

/** Wraps a function so that it computes once, at its first call. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const pages = new Map<Spec, Page>();

/** Returns the experiments whose programs a library runs: where the long tests are left out, one in `every`. */
const chosen = ({ every, first }: Library): Case[] =>
  specs
    .filter((_, i) => process.env.DOWNHILL_THOROUGH || i % every === first)
    .map((spec) => {
      const page = pages.get(spec) ?? pageOf(spec);
      pages.set(spec, page);
      return { spec, page, determined: null };
    });

const drawn = once(() =>
  fc.sample(plausibleSpec, { numRuns: runs(20) }).map((spec): Case => {
    const page = pageOf(spec);
    return { spec, page, determined: determinedRows(spec, page) };
  }),
);

for (const library of libraries)
  describe.skipIf(library.python === null)(`programs for ${library.name}`, () => {
    // In one process, as importing PyTorch takes longer than running many of them.
    it("have the page's numbers at every step, random experiments included", {
      timeout: 900_000 + 1000 * runs(20),
    }, () => {
      expect(differences([...chosen(library), ...drawn()], library)).toEqual([]);
    });
  });

it("leaves few rows of random experiments to rounding", () => {
  const cases = drawn();
  const all = cases.reduce((sum, { page }) => sum + page.rows.length, 0);
  const determined = cases.flatMap((one) => [...(one.determined?.values() ?? [])]);
  expect(determined.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(0.9 * all);
});
