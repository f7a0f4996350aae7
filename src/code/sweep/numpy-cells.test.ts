import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../experiment/sweep/cells/cells.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import { findPython, runPython } from "../../lang/testing/python.ts";
import { optimizers } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { sweepScript } from "./sweep-script.ts";
import { shardsOf } from "./testing/shards.ts";

const mapped = (link: string) => {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  return spec as Mapped;
};
const scriptOf = (link: string) => sweepScript(mapped(link), { version: "1.0.0" }).text;

const rules = [...optimizers.values()].filter(
  (definition) => definition.kind === "rule" && definition.curvature === undefined,
);
const typed = encodeURIComponent(
  "k = 0.5 in 0..1\nm = k*m + g\np = p - lr*m/(1 + norm(g) + total(g^2)) + 0*loss",
);

/** Maps whose runs settle down: the rounding of others grows with their steps. */
const links = [
  ...rules.map(
    ({ id }) =>
      `surface=bowl,ratio:8&steps=60&o=${id}&map=lr:1e-4..0.01:log,start.x:-3..3,size:5x4,cell:loss`,
  ),
  ...[...surfaces.keys()].map(
    (id) => `surface=${id}&steps=40&o=adam&map=lr:1e-5..1e-3:log,beta1:0..0.9,size:5x4,cell:loss`,
  ),
  "surface=himmelblau&steps=200&o=sgd,lr:0.01&map=start.x:-5..5,start.y:-5..5,size:9x8",
  "surface=bowl&steps=20&o=adam&map=eps:1e-8..1e20:log,size:9",
  "surface=bowl&steps=60&o=sgd,lr:0.2&tol=0.01&map=start.x:-3..3,size:9",
  "surface=bowl&steps=60&o=sgd,lr:0.01&map=momentum:0..0.9,lr:0.01..5:log,size:5x5,cell:steps,below:0.5",
  "surface=bowl&steps=30&o=sgd,dampening:0&map=lr:0.01..0.1,momentum:0..0.9,start.x:1..2,size:9",
  `surface=booth&steps=40&rule=${typed}&o=own&map=lr:1e-3..0.1:log,k:0..0.9,size:5x4`,
];

const running = `
import json, math, sys
out = []
for source in json.load(sys.stdin):
    names = {"__name__": "sweep"}
    exec(compile(source, "sweep.py", "exec"), names)
    cells = names["np"].arange(names["WIDTH"] * names["HEIGHT"])
    _, found = names["compute_cells"](cells)
    out.append({name: [str(one) for one in column.tolist()] for name, column in found.items()})
print(json.dumps(out))
`;

/** Returns the first cell in which columns differ; null where there is none. */
function difference(found: Record<string, string[]>, page: CellColumns): unknown {
  for (const [kind, texts] of Object.entries(found))
    for (const [cell, text] of texts.entries()) {
      const [here, wanted] = [Number(text), page[kind as keyof CellColumns][cell]];
      const isNear =
        kind === "loss" || kind === "best"
          ? Object.is(here, wanted) || Math.abs(here - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
          : here === wanted;
      if (!isNear) return { kind, cell, here: text, wanted };
    }
  return null;
}

describe("cells by NumPy", () => {
  const python = findPython({ numpy: "" });

  it.skipIf(python === null)("have the page's numbers to 1e-9, for every rule and surface", () => {
    const tested = links.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 3 === 0);
    const sources = tested.map(scriptOf);
    const found = JSON.parse(runPython(python ?? "", running, sources)) as Record<string, string[]>[];
    const different = tested.flatMap((link, k) => {
      const spec = mapped(link);
      const [width, height] = spec.map.size;
      const page = cellsOf(
        spec,
        Array.from({ length: width * height }, (_, cell) => cell),
      );
      const one = difference(found[k], page);
      return one ? [[link, one]] : [];
    });
    expect(different).toEqual([]);
  });

  it.skipIf(python === null)("are written with numbers as JavaScript prints them", () => {
    const powers = Array.from({ length: 60 }, (_, k) => 10 ** (k - 30));
    const numbers = [0, 1 / 3, 123456789012345680000, 5e-324, Number.MAX_VALUE, ...powers].flatMap((one) => [
      one,
      -1.2345678901234567 * one,
    ]);
    const printing = `
import json, sys
source, numbers = json.load(sys.stdin)
names = {"__name__": "sweep"}
exec(compile(source, "sweep.py", "exec"), names)
print(json.dumps([names["as_javascript"](float(one)) for one in numbers]))
`;
    const texts = runPython(python ?? "", printing, [scriptOf(links[0]), numbers.map(String)]);
    expect(JSON.parse(texts)).toEqual(numbers.map(String));
  });

  it.skipIf(python === null)("are computed in parts and merged by the script", () => {
    const folder = mkdtempSync(join(tmpdir(), "downhill-numpy-"));
    const link = "surface=himmelblau&steps=50&o=sgd,lr:0.01&map=start.x:-5..5,lr:1e-3..0.01:log,size:6x5";
    writeFileSync(join(folder, "sweep.py"), scriptOf(link));
    const options = ["sweep.py", "--with", "numpy", "--parts", "2"];
    const { stderr, status } = spawnSync(python ?? "", options, { cwd: folder, encoding: "utf8" });
    expect(stderr).toContain("map.csv has 30 cells");
    expect(status).toBe(0);
    const { whole } = shardsOf(mapped(link), 1, "1.0.0");
    const [head, ...rows] = readFileSync(join(folder, "map.csv"), "utf8").split("\n");
    const [wantedHead, ...wanted] = whole.split("\n");
    expect(head).toBe(wantedHead);
    // Place, values of the axes, minimum and steps are the same text; losses may differ in the last digits.
    const exact = (row: string) => row.split(",").slice(0, 6);
    expect(rows.map(exact)).toEqual(wanted.map(exact));
    expect(JSON.parse(readFileSync(join(folder, "map.csv.json"), "utf8"))).toMatchObject({
      computedWith: "numpy",
      part: [1, 1],
      cells: 30,
    });
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["data=moons&o=adam&map=lr:1e-3..1:log", "it trains a network"],
    ["o=lbfgs&map=lr:1e-3..1:log", "L-BFGS is no rule"],
    ["o=sophia-h&map=lr:1e-3..1:log", "Sophia-H estimates curvature"],
    ["o=adam,cosine&map=lr:1e-3..1:log", "its contender has the addon Cosine"],
    ["o=adam&noise=0.1&map=lr:1e-3..1:log", "its gradients have noise"],
    ["o=adam&at=5,1,lr:0.1&map=lr:1e-3..1:log", "it changes hyperparameters during the run"],
    ["o=adam&o=sgd&map=lr:1e-3..1:log,of:1-2", "it compares two contenders"],
    ["o=adam&map=amsgrad:0..1,size:2", "its axis amsgrad is a switch"],
  ])("are refused with the reason: %s", (link, why) => {
    const text = scriptOf(link);
    expect(text).toContain(`WHY_NOT_NUMPY = "${why}`);
    expect(text).not.toContain("import numpy");
  });
});
