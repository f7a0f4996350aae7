import { expect, test } from "vitest";
import { flowOf } from "../../../experiment/flow/flow-of.ts";
import { decode } from "../../../experiment/index.ts";
import { flowWords } from "./words.ts";

const said = (link: string, step: number, preferred = 0): string => {
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new TypeError("a surface");
  const race = flowOf(spec, preferred);
  while (!race.flow.end) race.flow.advance(100);
  return flowWords(race, spec, step);
};

const bowl = `f=${encodeURIComponent("x^2 / 2 + y^2")}&start=-2,1&steps=200`;

test.each([
  [
    `${bowl}&o=sgd,lr:0.01`,
    50,
    "Dashed: the gradient flow, here at s = 0.500, the sum of SGD’s learning rates.",
  ],
  [
    `${bowl}&o=sgd,lr:0.001,momentum:0.9,dampening:0`,
    50,
    "Dashed: the gradient flow, here at s = 0.500, the sum of Heavy ball’s learning rates, times (1 − τ)/(1 − μ).",
  ],
  [
    `${bowl}&o=adam`,
    50,
    /^Dashed: the gradient flow from the start\. Only SGD gives it a time\. It comes to a stationary/,
  ],
  [
    `${bowl}&schedule=${encodeURIComponent("rate = base * loss / (1 + loss)")}&o=sgd,lr:0.01,own-schedule`,
    50,
    /Only SGD gives it a time, where its schedule does not read the loss\./,
  ],
  ["f=-x%5E2&start=1,0&o=adam", 0, /It leaves the finite range at s = 13\.[78]\./],
])("%s at step %i: %s", (link, step, wanted) => {
  expect(said(link, step)).toMatch(wanted);
});
