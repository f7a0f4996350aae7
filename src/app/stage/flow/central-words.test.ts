import { expect, test } from "vitest";
import { FlowCourse, type FlowRow } from "../../../experiment/flow/flow-course.ts";
import { decode } from "../../../experiment/index.ts";
import { centralWords } from "./central-words.ts";

/** Returns the sentence at the last row up to a step. */
function said(link: string, step: number): string {
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new TypeError("a surface");
  const course = new FlowCourse(spec, "central", 0);
  let shown: FlowRow | null = null;
  while (!course.done) {
    const row = course.next();
    if (row && row.step <= step) shown = row;
  }
  const { slot, refusal, end, done } = course;
  return centralWords({ slot, refusal, end, done, several: null, failure: null }, spec, shown);
}

const product = `f=${encodeURIComponent("(1 - x^2 * y^2)^2 / 2")}`;

test.each([
  [
    `${product}&start=2.3,0.4&o=sgd,lr:0.1&steps=40`,
    30,
    /^Dash-dotted: the central flow of SGD, the middle of its oscillation\. At step 30 its sharpness is held at 2\/lr = 20\.0, with the mean loss 0\.01\d+\.$/,
  ],
  [
    `${product}&start=2.3,0.4&o=sgd,lr:0.01&steps=40`,
    30,
    /At step 30 its sharpness \d+\.\d is below 2\/lr = 200: it is the gradient flow, with the loss/,
  ],
  [
    "f=x%5E2&start=1,1&o=sgd,lr:1.5&steps=9",
    5,
    /which ends where the sharpness passes 2\/lr and nothing near lowers it\.$/,
  ],
  ["o=adam&steps=9", 5, "The central flow is one of gradient descent: add SGD."],
  ["o=sgd,lr:0.1,momentum:0.9&steps=9", 5, "The central flow is one without momentum: set SGD’s to 0."],
])("%s at step %i: %s", (link, step, wanted) => {
  expect(said(link, step)).toMatch(wanted);
});
