import { describe, expect, it } from "vitest";
import type { Table } from "../../datasets/index.ts";
import { defaultNetworkSpec, type NetworkSpec, run } from "../../experiment/index.ts";
import { findPython } from "../../lang/testing/python.ts";
import { flavours, script } from "../index.ts";
import { runScripts } from "../testing/python.ts";

describe("a table with a column that is the same in every row", () => {
  const rows = 12;
  const table: Table = {
    features: ["varies", "constant"],
    target: "y",
    task: { kind: "regression" },
    rows,
    inputs: Float64Array.from({ length: 2 * rows }, (_, i) => (i % 2 === 0 ? i : 3)),
    targets: Float64Array.from({ length: rows }, (_, i) => i % 5),
  };
  const spec: NetworkSpec = {
    ...defaultNetworkSpec,
    data: { kind: "own", name: "table" },
    loss: "mse",
    batch: 0,
    steps: 3,
  };
  const python = findPython({ numpy: "", torch: "" });

  it.skipIf(python === null)("has the page's losses in Python", () => {
    const wanted = run(spec, table).flatMap(({ loss }) => [...loss]);
    for (const flavour of [flavours.numpy, flavours.torch]) {
      const [{ rows: found, error }] = runScripts(python ?? "", [script(flavour, spec, { table }).text]);
      expect(error).toBeNull();
      expect(found).toHaveLength(wanted.length);
      for (const [i, { loss }] of found.entries()) expect(loss).toBeCloseTo(wanted[i], 10);
    }
  });
});
