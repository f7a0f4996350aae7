import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { canCompile } from "../../wasm/index.ts";
import { type Matrix, prepareProducts } from "./prepared-products.ts";

const sizes = {
  left: { rows: 5, columns: 7 },
  right: { rows: 7, columns: 9 },
  other: { rows: 5, columns: 9 },
  out: { rows: 5, columns: 9 },
  turned: { rows: 7, columns: 9 },
};

const jobs = {
  multiply: { left: "left", right: "right", out: "out" },
  turn: { left: "left", transposed: true, right: "other", out: "turned" },
  raise: { exponentials: "other" },
} as const;

function prepared(compiled: boolean) {
  const made = prepareProducts(sizes, jobs, compiled);
  const random = new Random(1);
  for (const { data, rows, columns, stride } of Object.values<Matrix>(made.matrices))
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) data[r * stride + c] = random.normal();
  return made;
}

const at = ({ data, stride }: Matrix, r: number, c: number) => data[r * stride + c];

function elements(matrix: Matrix): number[] {
  const { rows, columns } = matrix;
  return Array.from({ length: rows * columns }, (_, i) => at(matrix, Math.floor(i / columns), i % columns));
}

describe("prepared products", () => {
  it("computes products and products with a transposed matrix", () => {
    const { matrices, run } = prepared(true);
    const { left, right, other, out, turned } = matrices;
    run.multiply();
    run.turn();
    for (let r = 0; r < 5; r++)
      for (let c = 0; c < 9; c++) {
        let sum = 0;
        for (let t = 0; t < 7; t++) sum += at(left, r, t) * at(right, t, c);
        expect(at(out, r, c)).toBeCloseTo(sum, 12);
      }
    for (let r = 0; r < 7; r++)
      for (let c = 0; c < 9; c++) {
        let sum = 0;
        for (let t = 0; t < 5; t++) sum += at(left, t, r) * at(other, t, c);
        expect(at(turned, r, c)).toBeCloseTo(sum, 12);
      }
  });

  it("has the same bits where modules cannot be compiled", () => {
    expect(canCompile()).toBe(true);
    const [compiled, loops] = [prepared(true), prepared(false)];
    // Beyond the range of vectors' code, too.
    for (const { matrices } of [compiled, loops])
      matrices.other.data.set([Number.NaN, 800, -800, -1000, Number.POSITIVE_INFINITY]);
    for (const { run } of [compiled, loops]) {
      run.multiply();
      run.raise();
      run.turn();
      run.multiply();
    }
    for (const name of ["out", "other", "turned"] as const)
      expect(elements(compiled.matrices[name])).toEqual(elements(loops.matrices[name]));
    expect(elements(loops.matrices.other)[5]).toBeGreaterThan(0);
  });
});
