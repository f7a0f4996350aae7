import { expect, test } from "vitest";
import { courseOf } from "../../../experiment/course-of.ts";
import { decode } from "../../../experiment/index.ts";
import type { Pair } from "../../../experiment/inspect/difference/agreement.ts";
import { FirstDifference, type Side } from "../../../experiment/inspect/difference/first-difference.ts";
import { placeName } from "../../../experiment/inspect/difference/place-name.ts";
import { contenderNames } from "../../../plot/names.ts";
import { criteria } from "./criteria.ts";
import { printApart, sentenceOf } from "./words.ts";

/** Returns the sentence about the first two contenders of a link, or about the first ones of two links. */
function said(link: string, second?: string, chosen = 0): string {
  const specs = [link, second ?? link].map((text) => decode(text).spec);
  const sides: Pair<Side> = [
    { spec: specs[0], slot: 0 },
    { spec: specs[1], slot: second === undefined ? 1 : 0 },
  ];
  const courses = specs.map((spec) => courseOf(spec));
  const comparison = new FirstDifference(sides, [courses[0], courses[1]], criteria[chosen]);
  let outcome = comparison.advance();
  while (!outcome) outcome = comparison.advance();
  const parting = outcome.kind === "parted" ? outcome.parting : null;
  const place = parting && "place" in parting ? placeName(courses[0].tensors, parting.place) : null;
  const names = [0, 1].map((k) => contenderNames(specs[k]).get(sides[k].slot) ?? "");
  return sentenceOf({ outcome, place }, sides, [names[0], names[1]], criteria[chosen]);
}

const ravine = `f=${encodeURIComponent("x^2 / 2 + 10 * y^2")}&start=-21.13,1&steps=300`;
const momenta = `${ravine}&o=sgd,lr:0.002,momentum:0.9&o=sgd,lr:0.0002,momentum:0.9,dampening:0`;

test.each([
  [
    momenta,
    undefined,
    0,
    "They part at step 1, in the line v = …: for x, v is −2.113 against −21.13. It is their first step.",
  ],
  [`${ravine}&o=adam&o=adam`, undefined, 0, "Equal in every bit for 300 steps."],
  [
    `${ravine}&o=adam&o=adam&at=37,2,lr:0.01`,
    undefined,
    1,
    /^They part at step 38, in the line p = ….* The 37 steps before are equal in every bit, by position\.$/,
  ],
  [
    `${ravine}&o=sgd&o=sgd,cosine`,
    undefined,
    4,
    /^They part at step \d+, as their learning rates differ from step 2 on: 0\.001 against 0\.00099\d* there \(Cosine annealing of SGD \+ cosine\)\. The \d+ steps before agree to 1e−6, by position\.$/,
  ],
  [
    `${ravine}&o=sgd&o=sgd,clip-norm.maxNorm:2`,
    undefined,
    0,
    /^They part at step 1 by Clip.*, which only SGD \+ clip norm has: the gradient handed to the optimizer in x is −21.13 against −1\./,
  ],
  [
    `${ravine}&o=adam&noise=0.1&seed=1`,
    `${ravine}&o=adam&noise=0.1&seed=2`,
    0,
    /^They part at step 1, as their gradients differ at the same point \(seed 1 and 2\): /,
  ],
  [
    "data=moons&net=2-4-1&o=adam&seed=1",
    "data=moons&net=2-4-1&o=adam&seed=2",
    0,
    /^They do not begin at the same point \(seed 1 and 2\): weight \[0, 0\] of layer 1 is /,
  ],
  [
    "f=x%5E2%2F2&start=-2.1,0&o=sgd,lr:0.5&tol=0.1",
    "f=x%5E2%2F2&start=-2.1,0&o=sgd,lr:0.5",
    0,
    "They part at step 5: SGD stops there, as its gradient norm is within the tolerance, and SGD goes on. The 4 steps before are equal in every bit.",
  ],
])("%s beside %s, compared by %s: %s", (link, second, chosen, wanted) => {
  expect(said(link, second, chosen)).toMatch(wanted);
});

test("conventions of one method are equal to rounding, and the largest difference is named", () => {
  expect(said(momenta, undefined, 2)).toMatch(
    /^Equal to 1e−12 for 300 steps\. No parameter differs by more than \d(\.\d)?e−\d\d\.$/,
  );
});

test("numbers have the digits in which they differ", () => {
  expect(printApart([-2.113, -21.13])).toEqual(["−2.113", "−21.13"]);
  expect(printApart([0.1 + 0.2, 0.3])).toEqual(["0.30000000000000004", "0.3"]);
  expect(printApart([1 / 3, 1 / 3 + 1e-9])).toEqual(["0.333333333", "0.333333334"]);
  expect(printApart([2 / 3, 2 / 3])).toEqual(["0.666667", "0.666667"]);
});
