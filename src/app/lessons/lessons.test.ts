import { describe, expect, it } from "vitest";
import { decode, encode } from "../../experiment/index.ts";
import { tell } from "../../words/content.ts";
import { expectSameNumbers } from "../../words/testing/in-spanish.ts";
import { lessons, unknownInWords } from "./catalog.ts";
import { raceOf } from "./finished-race.ts";
import { pointAt } from "./measures.ts";
import { heightsIn, textOf } from "./questions/score.ts";

const steps = lessons.flatMap(({ id, steps }) =>
  steps.map((step, i) => ({ name: `${id} ${i + 1}`, ...step })),
);

/** Gradients that a race may evaluate: the page computes it on its main thread, in some milliseconds. */
const mostGradients = 2000;

it("lessons build on each other in a fixed order", () => {
  expect(lessons.map(({ id }) => id)).toEqual([...new Set(lessons.map(({ id }) => id))]);
  expect(lessons[0].id).toBe("learning-rate");
});

it("an unknown lesson is named in a form that is short and safe to show", () => {
  expect(unknownInWords("momentun")).toBe("No lesson is called “momentun”.");
  expect(unknownInWords(`\u202e${"a".repeat(5000)}`)).toMatch(/^No lesson is called “U\+202Ea{1,100}…”\.$/);
});

describe.each(lessons)("$id", ({ title, outcome, inShort, steps }) => {
  it("has the same numbers in Spanish", () => {
    for (const text of [title, outcome, inShort]) expectSameNumbers(() => tell(text));
  });

  it("says what the reader can say afterwards, and asks for a prediction", () => {
    expect(title).toMatch(/^\p{Lu}/u);
    expect(outcome).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(inShort).toMatch(/^\p{Lu}.*\.$/u);
    expect(steps.some(({ question }) => question)).toBe(true);
  });
});

describe.each(steps)("step $name", (step) => {
  const { link, question, shown } = step;

  it("has a link that opens without a notice and cannot be shorter, to a small race", () => {
    const { spec, problems } = decode(link);
    expect(problems).toEqual([]);
    // A link may keep signs that `encode` escapes.
    expect(decodeURIComponent(encode(spec))).toBe(decodeURIComponent(link));
    expect(spec.steps * spec.contenders.length).toBeLessThanOrEqual(mostGradients);
  });

  it("says numbers of the race", () => {
    const race = raceOf(link);
    for (const said of [textOf(step, race), shown(race)]) {
      expect(said).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(said).toMatch(/[.?]$/);
    }
    expect(shown(race)).toMatch(/\d/);
  });

  it("says the same numbers in Spanish", () => {
    const race = raceOf(link);
    expectSameNumbers(() => textOf(step, race));
    expectSameNumbers(() => shown(race));
    if (question) expectSameNumbers(() => tell(question.ask));
    if (question?.kind === "choice")
      for (const option of question.options) expectSameNumbers(() => tell(option));
  });

  it("has an answer in its race, which its text does not give away", () => {
    const race = raceOf(link);
    if (question?.kind === "choice") {
      expect([...question.options.keys()]).toContain(question.answer(race));
      expect(new Set(question.options).size).toBe(question.options.length);
    } else if (question?.kind === "curve") {
      const heights = heightsIn(question, race);
      expect(heights).toHaveLength(race.spec.steps + 1 - question.from);
      // A drawing that is left as it is does not count as close.
      expect(
        heights.reduce((sum, one) => sum + Math.abs(one - heights[0]), 0) / heights.length,
      ).toBeGreaterThan(0.1);
      expect(question.ask).toMatch(/^Draw /);
    } else if (question) {
      const [x, y] = pointAt(race, question.contender);
      const { start } = race.spec;
      // The score is a share of this.
      expect(Math.hypot(x - start[0], y - start[1])).toBeGreaterThan(0.5);
    }
  });
});
