import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExpression } from "../../read/parse.ts";
import { runs } from "../../testing/runs.ts";
import type { Precision } from "../arithmetic.ts";
import { type CellBounds, Cells, type CellsSource, cellEnds, compileCells } from "./cells.ts";
import { inSingle } from "./in-single.ts";
import { pointByLoops } from "./testing/point-by-loops.ts";
import { coordinates, formulas, rules, sourceOf } from "./testing/programs.ts";

const starts = fc.array(fc.tuple(coordinates, coordinates, coordinates), { minLength: 1, maxLength: 19 });

/** Returns what a cell's arrays have after some steps by loops, with a runner's rules for its end. */
function byLoops(
  source: CellsSource,
  start: readonly [number, number],
  u: number,
  steps: number,
  { farthest, overflow, tolerance, below }: CellBounds,
) {
  const single = source.precision === "float32";
  const [as, round] = single ? [inSingle, Math.fround] : [(p: typeof source.rule) => p, (x: number) => x];
  const point = pointByLoops(source, [round(start[0]), round(start[1])], round(u), as);
  const endAt = ([x, y, loss, dx, dy]: readonly number[]): (typeof cellEnds)[number] => {
    const norm = round(Math.sqrt(round(round(dx * dx) + round(dy * dy))));
    const hasNorm = Number.isFinite(norm);
    const isInside =
      Math.abs(x) <= round(farthest) && Math.abs(y) <= round(farthest) && Number.isFinite(loss);
    const overflows = Math.abs(loss) >= round(overflow) || (Number.isFinite(dx) && Number.isFinite(dy));
    if (!isInside || (!hasNorm && overflows)) return "diverged";
    if (!hasNorm) return "no-slope";
    return tolerance > 0 && norm <= round(tolerance) ? "stationary" : "none";
  };
  let now = point.start;
  let end = endAt(now);
  if (end === "diverged") end = "no-value";
  let made = 0;
  const losses = [now[2]];
  for (let step = 0; step < steps && end === "none"; step++) {
    const next = point.step();
    end = endAt(next);
    if (end === "diverged") break;
    now = next;
    made += 1;
    losses.push(now[2]);
  }
  const found = losses.findIndex((loss) => loss <= round(below));
  const best = losses.reduce((a, b) => (b < a ? b : a));
  return { x: now[0], y: now[1], loss: now[2], best, steps: made, end, reached: found < 0 ? null : found };
}

test.each<Precision>(["float64", "float32"])(
  "cells in %s have the bits of points that loops move one by one, and end as these do",
  (precision) => {
    const given = fc.record({
      tolerance: fc.constantFrom(0, 1e-3, 1),
      below: fc.constantFrom(0, 0.5, -1e9, 3),
      varied: fc.boolean(),
    });
    fc.assert(
      fc.property(
        rules,
        formulas,
        starts,
        given,
        (outputs, formula, starts, { tolerance, below, varied }) => {
          const source = { ...sourceOf(outputs, formula), varied: varied ? ["u"] : [], precision };
          const bounds = { farthest: 1e12, overflow: 1e18, tolerance, below };
          const cells = new Cells(compileCells(source));
          cells.array("x").set(starts.map(([x]) => x));
          cells.array("y").set(starts.map(([, y]) => y));
          const u = (k: number) => starts[varied ? k : 0][2];
          if (varied) cells.array("u").set(starts.map(([, , u]) => u));
          else cells.set("u", u(0));
          cells.begin(starts.length, bounds);
          cells.run(2);
          cells.run(1);
          for (const [k, [x, y]] of starts.entries()) {
            const { end, reached, ...numbers } = byLoops(source, [x, y], u(k), 3, bounds);
            expect(cellEnds[cells.array("end")[k]]).toBe(end);
            const names = Object.keys(numbers);
            expect(Object.fromEntries(names.map((name) => [name, cells.array(name)[k]]))).toEqual(numbers);
            const best = cells.array("best")[k];
            expect(best <= below ? cells.array("reached")[k] : null).toBe(reached);
          }
        },
      ),
      { numRuns: runs(150) },
    );
  },
);

test.each<Precision>(["float64", "float32"])(
  "values raised to powers of t have the same bits after thousands of steps in %s, however the steps are divided",
  (precision) => {
    const p = parseExpression("p - 0.001 * g / (1 - u^t)");
    const formula = parseExpression("(1-x)^2 + 3*(y-x^2)^2");
    const source = { ...sourceOf({ p }, formula), varied: [], precision };
    const bounds = { farthest: 1e12, overflow: 1e18, tolerance: 0, below: 0 };
    const cells = new Cells(compileCells(source));
    cells.array("x")[0] = -1.25;
    cells.array("y")[0] = 1;
    cells.set("u", 0.9995);
    cells.begin(1, bounds);
    for (const portion of [1, 299, 256, 3700, 700]) cells.run(portion);
    const { x, y, loss, steps } = byLoops(source, [-1.25, 1], 0.9995, 4956, bounds);
    expect(["x", "y", "loss", "steps"].map((name) => cells.array(name)[0])).toEqual([x, y, loss, steps]);
  },
);
