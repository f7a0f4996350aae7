import { expect, test } from "vitest";
import { refusalOfFilm, stepsOf } from "./film.ts";

const usual = { width: 640, height: 360, kind: "video", rate: 30, seconds: 8 } as const;

test("plays from the first step to the last without going back, and holds the last for a second", () => {
  const steps = stepsOf(500, usual);
  expect(steps).toHaveLength(240);
  expect([steps[0], steps.at(-1)]).toEqual([0, 500]);
  expect(steps.every((step, i) => i === 0 || step >= steps[i - 1])).toBe(true);
  expect(steps.filter((step) => step === 500)).toHaveLength(31);
});

test("shows step 0 throughout for a race without steps", () => {
  expect(new Set(stepsOf(0, usual))).toEqual(new Set([0]));
});

test.each([
  [usual, null],
  [{ ...usual, seconds: 120 }, "1,800"],
  [{ ...usual, kind: "gif", width: 2000, height: 2000 }, "smaller"],
  [{ ...usual, width: 641 }, "even"],
  [{ ...usual, kind: "gif", width: 641 }, null],
] as const)("accepts or refuses the film %o: %s", (options, why) => {
  const refusal = refusalOfFilm(options);
  if (why === null) expect(refusal).toBeNull();
  else expect(refusal).toContain(why);
});
