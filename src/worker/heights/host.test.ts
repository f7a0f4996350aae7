import { expect, test } from "vitest";
import { loadVectors } from "../vectors.ts";
import { hostHeights } from "./host.ts";

const request = {
  formula: "x^2 + a*y",
  settings: { a: 3 },
  region: { x: [-1, 1], y: [0, 2] },
  columns: 3,
  rows: 2,
} as const;

test("heights are those of the formula, row by row from the lowest y, also by vector instructions", async () => {
  const host = hostHeights();
  const answer = await host(request);
  expect(answer).toEqual({ columns: 3, rows: 2, values: Float64Array.of(1, 0, 1, 7, 6, 7) });
  await loadVectors();
  expect(await host(request)).toEqual(answer);
});
