import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../testing/runs.ts";
import { compileDescent, Descent, traced } from "./descent.ts";
import { pointByLoops } from "./testing/point-by-loops.ts";
import { coordinates, formulas, rules, sourceOf } from "./testing/programs.ts";

test("a trace has every step of a point, to the bit, up to one outside of the bounds", () => {
  const starts = fc.tuple(coordinates, coordinates);
  fc.assert(
    fc.property(rules, formulas, starts, coordinates, (outputs, formula, start, u) => {
      const source = sourceOf(outputs, formula);
      const descent = new Descent(compileDescent(source));
      descent.set("u", u);
      const point = pointByLoops(source, start, u);
      for (const [i, name] of ["x", "y", "loss", "dx", "dy"].entries())
        descent.number(name)[0] = point.start[i];
      const rows = [...descent.trace(5, 0, 1e12, -1)];
      const wanted = Array.from({ length: 5 }, () => point.step());
      const isUsual = ([x, y, loss, dx, dy]: number[]) =>
        Math.abs(x) <= 1e12 &&
        Math.abs(y) <= 1e12 &&
        Number.isFinite(loss) &&
        Number.isFinite(dx * dx + dy * dy);
      const end = wanted.findIndex((row) => !isUsual(row));
      expect(rows).toEqual(wanted.slice(0, end < 0 ? 5 : end).flat());
      // The state is that before the first step outside.
      const position = [descent.number("x")[0], descent.number("y")[0]];
      expect(position).toEqual(rows.length > 0 ? rows.slice(-traced).slice(0, 2) : start);
    }),
    { numRuns: runs(150) },
  );
});
