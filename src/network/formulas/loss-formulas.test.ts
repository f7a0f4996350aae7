import { expect, test } from "vitest";
import { Random } from "../../random/random.ts";
import { doubles } from "../arithmetic/numbers.ts";
import { losses, lossOf } from "../losses.ts";
import { numbersOf } from "../numbers-of.ts";
import { precisions } from "../precision.ts";
import { lossFormulaOf } from "./loss-formulas.ts";

const extremes = [0, -0, 1, -1, 0.5, 1e-9, 40, -40, 800, -800, 1e30, -1e30, Number.NaN];

test.each(precisions.flatMap((precision) => [...losses.keys()].map((id) => [id, precision] as const)))(
  "the formula of %s has the bits of the loss and its derivative in %s",
  (id, precision) => {
    const random = new Random(5);
    const Numbers = numbersOf(precision);
    const { compute, targets: kind } = lossOf(id);
    const stored = precision === "float32" ? Math.fround : (value: number) => value;
    const formula = lossFormulaOf(id)!(doubles, stored);
    for (let i = 0; i < 300; i++) {
      const count = 1 + random.below(4);
      const draw = () =>
        random.below(4) > 0 ? 3 * random.normal() : extremes[random.below(extremes.length)];
      const outputs = Numbers.from(Array.from({ length: count }, draw));
      const chosen = random.below(count);
      const ofEach = Numbers.from(Array.from({ length: count }, (_, o) => Number(o === chosen)));
      const slopes = new Numbers(count);
      const loss = compute(outputs, kind === "class" ? Numbers.of(chosen) : ofEach, slopes, count, 1, 1);
      const found = formula([...outputs], [...ofEach]);
      const scale = 1 / found.terms.length;
      expect(found.terms.reduce((sum, term) => sum + term, 0) * scale, `${outputs}`).toBe(loss);
      expect(Numbers.from(found.slopes.map((slope) => slope * scale))).toEqual(slopes);
    }
  },
);

test("a loss without a formula has none", () => {
  expect(lossFormulaOf("l1")).toBeUndefined();
});
