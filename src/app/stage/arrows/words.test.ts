import { expect, test } from "vitest";
import { parseChoices, shownKinds } from "./choices.ts";
import { sentenceOf, threeDigits } from "./words.ts";

const nan = Number.NaN;
/** Position, gradient, momentum, rates and update. */
const row = (...numbers: number[]) => Float64Array.from(numbers);

test.each([
  [0, "0"],
  [-0, "0"],
  [-3.0971, "−3.1"],
  [0.013812, "0.0138"],
  [-2.5e-7, "−2.5e−7"],
  [1234567, "1.23e6"],
  [nan, "unknown"],
  [Number.NEGATIVE_INFINITY, "−∞"],
])("%d is written %s", (value, text) => {
  expect(threeDigits(value)).toBe(text);
});

test("the sentence has every arrow's numbers, downhill, and the shape of the ellipse", () => {
  const rows = row(1, 2, -1.083, 5.97, -1.583, 14.2, 0.0311, 0, 0.00237, 0.0492, -0.0337);
  expect(sentenceOf("Adam", { rows, at: 0, factor: 9.8461, isTiny: false })).toBe(
    "Adam: −gradient (1.08, −5.97), momentum (1.58, −14.2), update (0.0492, −0.0337). The circle becomes 13.1 times " +
      "as long as wide: the step for a gradient of 1 is 0.0311 in x, 0.00237 in y. Arrows are drawn 9.8 times as long.",
  );
});

test("what there is not is left out, and said where it is the ellipse", () => {
  const bare = row(1, 2, 3, -4, nan, nan, 0.5, 0, 0.5, -1.5, 2);
  expect(sentenceOf("SGD", { rows: bare, at: 0, factor: 1, isTiny: false })).toBe(
    "SGD: −gradient (−3, 4), update (−1.5, 2). The circle stays a circle: the step for a gradient of 1 is 0.5 in x, " +
      "0.5 in y. Arrows have their true length.",
  );
  const signs = row(1, 2, 3, -4, 1, 1, 0, 0, 0, -0.1, -0.1);
  expect(sentenceOf("Lion", { rows: signs, at: 0, factor: null, isTiny: false })).toBe(
    "Lion: −gradient (−3, 4), momentum (−1, −1), update (−0.1, −0.1). No ellipse: the step keeps only signs. " +
      "The arrows are outside.",
  );
  const method = row(1, 2, 3, -4, nan, nan, nan, nan, nan, -0.1, -0.1);
  expect(sentenceOf("CG", { rows: method, at: 0, factor: 2, isTiny: false })).toContain(
    "No ellipse: this step has no precond",
  );
  expect(sentenceOf("SGD", { rows: row(...Array(11).fill(nan)), at: 0, factor: null, isTiny: false })).toBe(
    "SGD makes no step here.",
  );
});

test("a step that is too short to be seen, enlarged as it is, is said", () => {
  const rows = row(1, 2, 1e-6, 0, nan, nan, 0.5, 0, 0.5, -5e-7, 0);
  expect(sentenceOf("SGD", { rows, at: 0, factor: 20, isTiny: true })).toMatch(
    /Arrows are drawn 20 times as long, and the update is still too short to see\.$/,
  );
});

test("a turned ellipse has the ratio of its axes, the eigenvalues of the matrix", () => {
  // Eigenvalues 3 and 1.
  const turned = row(1, 2, 3, -4, nan, nan, 2, 1, 2, -0.1, -0.1);
  expect(sentenceOf("SOAP", { rows: turned, at: 0, factor: 2, isTiny: false })).toContain(
    "becomes 3 times as long as wide.",
  );
});

test("kept choices are read, and what cannot be read is the default", () => {
  expect(parseChoices(null)).toEqual({ without: [], all: false });
  expect(parseChoices("all,ellipse")).toEqual({ without: ["ellipse"], all: true });
  expect(parseChoices("__proto__,,nonsense")).toEqual({ without: [], all: false });
  expect(shownKinds({ without: ["momentum", "ellipse"] })).toEqual(["gradient", "update"]);
});
