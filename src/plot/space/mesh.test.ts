import { describe, expect, test } from "vitest";
import { boxHeight } from "./box.ts";
import { vertexSize } from "./mesh.ts";
import { made, sampled } from "./testing/sampled.ts";

describe("a mesh", () => {
  test("has the surface's own heights at its nodes, in rows from the lowest y", () => {
    const { mesh, map, landscape } = sampled("himmelblau", 33);
    for (const [i, j] of [
      [0, 0],
      [32, 0],
      [5, 20],
      [32, 32],
    ]) {
      const value = landscape.value(-6 + (12 * i) / 32, -6 + (12 * j) / 32);
      expect(mesh.vertices[vertexSize * (33 * j + i)]).toBeCloseTo(boxHeight * map.elevation(value), 6);
    }
  });

  test("has the slopes of its heights", () => {
    const { mesh } = sampled("booth", 65);
    const { vertices } = mesh;
    const height = (i: number, j: number) => vertices[vertexSize * (65 * j + i)];
    for (const [i, j] of [
      [30, 12],
      [50, 60],
    ]) {
      const [, , alongX, alongY] = vertices.subarray(vertexSize * (65 * j + i));
      expect(alongX).toBeCloseTo((height(i + 1, j) - height(i - 1, j)) / (4 / 64), 5);
      expect(alongY).toBeCloseTo((height(i, j + 1) - height(i, j - 1)) / (4 / 64), 5);
    }
  });

  test("covers the box twice, once in a quarter of the triangles, all turned upwards", () => {
    const { mesh } = sampled("bowl", 17);
    for (const [triangles, count] of [
      [mesh.triangles, 2 * 16 * 16],
      [mesh.coarse, 2 * 8 * 8],
    ] as const) {
      expect(triangles.length).toBe(3 * count);
      let area = 0;
      for (let t = 0; t < triangles.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => [triangles[t + k] % 17, Math.floor(triangles[t + k] / 17)]);
        const twice = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        expect(twice).toBeGreaterThan(0);
        area += twice / 2;
      }
      expect(area).toBe(256);
    }
  });

  test("has a gap where there is no value, with a border as high as what is around it", () => {
    const values = Float64Array.from({ length: 25 }, (_, i) => i % 5);
    for (const node of [11, 12, 13, 6, 7, 8, 16, 17, 18]) values[node] = Number.NaN;
    const { mesh } = made(values, 5, { x: [0, 1], y: [0, 1] });
    const node = (at: number) => mesh.vertices.subarray(vertexSize * at, vertexSize * (at + 1));
    expect([11, 12, 0].map((at) => node(at)[4])).toEqual([0, 0, 1]);
    // The mean of its three neighbours, which are all in the first column.
    expect(node(11)[0]).toBeCloseTo(node(10)[0], 6);
    expect(mesh.triangles.length).toBe(3 * (32 - 8));
  });
});
