import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import { curveText } from "./curve-text.ts";

const text = (link: string, loss: readonly number[], isLog = false) =>
  curveText(decode(link).spec, Float64Array.from(loss), isLog);

it("says the first, the lowest and the last loss of a run, and its last step", () => {
  expect(text("o=sgd&steps=3", [3, 0.5, 0.25, 1])).toBe(
    "Loss by step: 3.00 at the start, 0.250 at the lowest, 1.00 at step 3.",
  );
});

it("says where the scale is logarithmic, and where each loss is that of a batch", () => {
  expect(text("data=moons&batch=10", [100, 0.001], true)).toMatch(
    /^Loss of the batch by step, logarithmic: 100 /,
  );
  expect(text("data=moons&batch=0", [1])).toMatch(/^Loss by step: /);
});

it("ends at the step at which a run left the finite range", () => {
  expect(text("o=sgd&steps=9", [1, 1e200, Number.POSITIVE_INFINITY])).toMatch(/ ∞ at step 2\.$/);
});

it("says where there is no run", () => {
  expect(text("o=sgd", [])).toBe("These values do not go together.");
});
