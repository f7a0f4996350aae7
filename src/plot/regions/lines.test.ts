import { describe, expect, test } from "vitest";
import { linesOf } from "./lines.ts";

/** Outputs of a function of the grid's coordinates 0 to 1. */
function outputs(size: number, of: readonly ((x: number, y: number) => number)[]) {
  const values = new Float32Array(of.length * size * size);
  for (const [o, output] of of.entries())
    for (let j = 0; j < size; j++)
      for (let i = 0; i < size; i++)
        values[o * size * size + j * size + i] = output(i / (size - 1), j / (size - 1));
  return {
    values,
    count: of.length,
    samples: size * size,
    loss: of.length === 1 ? "bce" : "cross_entropy",
  } as const;
}

const none = new Float64Array(0);

const lengthOf = ({ points, lengths }: ReturnType<typeof linesOf>): number => {
  let total = 0;
  let at = 0;
  for (const length of lengths) {
    for (let k = at + 1; k < at + length; k++)
      total += Math.hypot(points[2 * k] - points[2 * k - 2], points[2 * k + 1] - points[2 * k - 1]);
    at += length;
  }
  return total;
};

describe("linesOf", () => {
  test("traces a boundary across the grid as one open line, without the border that closes its region", () => {
    const lines = linesOf(outputs(9, [(x) => x - 0.3]), "signed", 9, 9, none);
    expect(lines.lengths).toHaveLength(1);
    for (let i = 0; i < lines.points.length; i += 2) expect(lines.points[i]).toBeCloseTo(0.3, 6);
    expect(lengthOf(lines)).toBeCloseTo(1, 6);
  });

  test("keeps a ring closed", () => {
    const lines = linesOf(
      outputs(41, [(x, y) => 0.09 - (x - 0.5) ** 2 - (y - 0.5) ** 2]),
      "signed",
      41,
      41,
      none,
    );
    expect(lines.lengths).toHaveLength(1);
    expect(lengthOf(lines)).toBeCloseTo(0.6 * Math.PI, 2);
    expect([lines.points[0], lines.points[1]]).toEqual([lines.points.at(-2), lines.points.at(-1)]);
  });

  test("traces the same boundary for two outputs as for their difference", () => {
    const lines = linesOf(outputs(9, [(x) => 0.6 - x, (x) => x]), "signed", 9, 9, none);
    for (let i = 0; i < lines.points.length; i += 2) expect(lines.points[i]).toBeCloseTo(0.3, 6);
  });

  test("traces a boundary that two classes share once", () => {
    // Classes 0, 1, 2 from left to right meet at a quarter and at three quarters.
    const strips = [() => 0, (x: number) => 8 * x - 2, (x: number) => 16 * x - 8];
    const lines = linesOf(outputs(17, strips), "classes", 17, 17, none);
    expect(lengthOf(lines)).toBeCloseTo(2, 5);
  });

  test("finds no boundary where a network always predicts the same class", () => {
    expect(linesOf(outputs(5, [() => 1]), "signed", 5, 5, none).lengths).toHaveLength(0);
  });

  test("traces contours of numbers at their levels", () => {
    const lines = linesOf(outputs(11, [(x) => x]), "values", 11, 11, Float64Array.of(0.25, 0.75));
    expect(lengthOf(lines)).toBeCloseTo(2, 5);
    expect([
      ...new Set(
        Array.from(
          lines.points.filter((_, i) => i % 2 === 0),
          (x) => x.toFixed(4),
        ),
      ),
    ]).toEqual(["0.2500", "0.7500"]);
  });
});
