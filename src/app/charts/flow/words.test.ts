import { expect, test } from "vitest";
import { flowNote } from "./words.ts";

const news = { slot: 0, refusal: null, end: null, done: true, several: null, failure: null };
const one = new Map([[0, "SGD"]]);
const two = new Map([...one, [1, "Adam"]]);

test("a chart says what the lines of theory are, and of which contender where there are several", () => {
  expect(flowNote("gradient", "loss", news, one)).toBe("flow: the gradient flow");
  expect(flowNote("central", "loss", news, one)).toBe(
    "central: the mean loss that the central flow predicts",
  );
  expect(flowNote("central", "sharpness", news, two)).toBe("central: the central flow, at most 2/lr, of SGD");
});

test("it says from which step on the central flow is less close", () => {
  expect(flowNote("central", "loss", { ...news, several: 1490 }, one)).toBe(
    "central: the mean loss that the central flow predicts, less close from step 1490 on: several curvatures are at 2/lr",
  );
});

test("or why there is none, or not all", () => {
  expect(flowNote("central", "loss", { ...news, slot: null }, one)).toBe("the central flow is computed");
  expect(flowNote("central", "loss", { ...news, slot: null, refusal: "parameters" }, one)).toBe(
    "The central flow is computed for networks of up to 300 parameters",
  );
  expect(flowNote("gradient", "loss", { ...news, end: "work" }, one)).toBe(
    "flow: the gradient flow, which is computed in part, as more takes minutes",
  );
  expect(flowNote("gradient", "loss", { ...news, slot: null, failure: "It failed." }, one)).toBe(
    "It failed.",
  );
});
