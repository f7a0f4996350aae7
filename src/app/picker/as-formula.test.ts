import { expect, test } from "vitest";
import { chosenSurface } from "../../experiment/index.ts";
import { createLandscape, surfaces } from "../../surfaces/index.ts";
import { asFormula } from "./as-formula.ts";

test.each([...surfaces.keys()])(
  "the formula of %s has the values of the surface at its starts and minima",
  (id) => {
    const surface = chosenSurface({ kind: "builtin", id, settings: {} });
    const before = createLandscape(surface);
    const after = createLandscape({ formula: asFormula(surface), settings: {} });
    for (const [x, y] of [...surface.starts, ...surface.minima.map((minimum) => minimum.at)]) {
      const value = before.value(x, y);
      expect(Math.abs(after.value(x, y) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    }
  },
);

test("a formula contains the settings of its surface as numbers", () => {
  const formula = asFormula(
    chosenSurface({ kind: "builtin", id: "bowl", settings: { ratio: 7, rotation: 0 } }),
  );
  expect(formula).not.toMatch(/ratio|rotation/);
  expect(formula).toContain("7");
  expect(formula.length).toBeLessThan(200);
});
