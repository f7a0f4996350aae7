import { describe, expect, test } from "vitest";
import { datasets, splitTable } from "../../datasets/index.ts";
import { loadTables } from "../../datasets/load-tables.ts";
import { Random } from "../../random/random.ts";
import { principalComponents, symmetricEigen } from "./pca.ts";

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);

describe("principal components", () => {
  test("are right for covariances worked by hand, [[2, 1], [1, 2]]", () => {
    // Eigenvalue 3 along (1, 1), 1 along (1, −1): √3 and 1 deviations, each way.
    const [a, b] = [Math.sqrt(3), 1];
    const inputs = Float64Array.of(a, a, -a, -a, b, -b, -b, b);
    const { axes, shares } = principalComponents(inputs, 2);
    expect(axes[0][0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(axes[0][1]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(axes[1][0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(axes[1][1]).toBeCloseTo(-Math.SQRT1_2, 14);
    expect(shares[0]).toBeCloseTo(0.75, 14);
    expect(shares[1]).toBeCloseTo(0.25, 14);
  });

  test("find two planted directions among noise in many features", () => {
    const random = new Random(3);
    const features = 40;
    const inputs = new Float64Array(400 * features);
    for (let s = 0; s < 400; s++) {
      const [big, middling] = [10 * random.normal(), 5 * random.normal()];
      for (let f = 0; f < features; f++) {
        const planted = f < 20 ? big / Math.sqrt(20) : (middling * (f % 2 ? 1 : -1)) / Math.sqrt(20);
        inputs[s * features + f] = planted + 0.3 * random.normal();
      }
    }
    const { axes } = principalComponents(inputs, features);
    const planted = Float64Array.from({ length: features }, (_, f) => (f < 20 ? 1 / Math.sqrt(20) : 0));
    const second = Float64Array.from({ length: features }, (_, f) =>
      f < 20 ? 0 : (f % 2 ? 1 : -1) / Math.sqrt(20),
    );
    expect(Math.abs(dot(axes[0], planted))).toBeGreaterThan(0.99);
    expect(Math.abs(dot(axes[1], second))).toBeGreaterThan(0.99);
  });

  test.each(["iris", "wine", "digits"])(
    "of %s are orthonormal eigenvectors whose largest entry is positive",
    async (id) => {
      await loadTables();
      const table = datasets.get(id)?.table({ samples: 100, noise: 0, random: new Random(1) });
      if (!table) throw new Error(`no ${id}`);
      const { train, features } = splitTable(table, 0.8, new Random(1));
      const { axes, shares } = principalComponents(train.inputs, features.length);
      expect(dot(axes[0], axes[0])).toBeCloseTo(1, 12);
      expect(dot(axes[1], axes[1])).toBeCloseTo(1, 12);
      expect(dot(axes[0], axes[1])).toBeCloseTo(0, 12);
      expect(shares[0]).toBeGreaterThan(shares[1]);
      for (const axis of axes) {
        const image = covarianceTimes(train.inputs, axis);
        const value = dot(image, axis);
        for (const [f, entry] of image.entries()) expect(entry).toBeCloseTo(value * axis[f], 6);
        expect(Math.max(...axis)).toBeGreaterThanOrEqual(-Math.min(...axis));
      }
    },
  );

  test("are zero vectors where a single feature or constant ones leave no direction", () => {
    expect(principalComponents(Float64Array.of(1, -1), 1)).toEqual({
      axes: [Float64Array.of(1), Float64Array.of(0)],
      shares: [1, 0],
    });
    expect(principalComponents(new Float64Array(6), 3).shares).toEqual([0, 0]);
  });
});

test("Jacobi's rotations diagonalise a symmetric matrix", () => {
  const { values, vectors } = symmetricEigen([
    [2, 0, 0],
    [0, 3, 4],
    [0, 4, 9],
  ]);
  expect([...values].sort((a, b) => a - b)).toEqual([
    expect.closeTo(1, 12),
    expect.closeTo(2, 12),
    expect.closeTo(11, 12),
  ]);
  const first = vectors.map((row) => row[values.findIndex((value) => value > 10)]);
  expect(Math.abs(first[2] / first[1])).toBeCloseTo(2, 12);
});

function covarianceTimes(inputs: Float64Array, axis: Float64Array): Float64Array {
  const image = new Float64Array(axis.length);
  const samples = inputs.length / axis.length;
  for (let s = 0; s < samples; s++) {
    const row = inputs.subarray(s * axis.length, (s + 1) * axis.length);
    const along = dot(row, axis) / samples;
    for (let f = 0; f < axis.length; f++) image[f] += along * row[f];
  }
  return image;
}
