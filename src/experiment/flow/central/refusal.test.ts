import { expect, test } from "vitest";
import { activations } from "../../../network/activations.ts";
import { decode } from "../../index.ts";
import { flowSlot } from "../flow-slot.ts";
import { isKinked } from "./refusal.ts";

test.each([
  ["o=adam", "optimizer"],
  ["o=sgd,lr:0.1,cosine", "addons"],
  ["o=sgd,lr:0.1,clip-norm", "addons"],
  ["o=sgd,lr:0.1&at=5,1,lr:0.2&steps=10", "changes"],
  ["data=moons&o=sgd,lr:0.1,biases.lr:0.2", "changes"],
  ["o=sgd,lr:0.1,momentum:0.5", "momentum"],
  ["o=sgd,lr:0.1,weightDecay:0.5", "decay"],
  ["o=sgd,lr:0", "rate"],
  ["o=sgd,lr:0.1&noise=0.1", "noise"],
  ["data=moons&batch=10&o=sgd", "batches"],
  ["data=moons&batch=0&act=relu&o=sgd", "kinks"],
  ["data=moons&batch=0&act=tanh&loss=huber&o=sgd", "kinks"],
  ["data=moons&batch=0&net=2-4-4-1&act=tanh-relu&o=sgd", "kinks"],
  ["data=moons&batch=0&net=2-4-4-1&act=tanh-square&bias=0&o=sgd", null],
  ["data=moons&batch=0&param=mup&o=sgd", "changes"],
  ["data=moons&act=tanh&batch=0&o=sgd,lr:0.1", null],
  ["o=sgd,lr:0.1", null],
  ["o=adam&o=sgd,lr:0.1,momentum:0.5", "momentum"],
])("%s: %s", (link, refusal) => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  expect(flowSlot(spec, "central", 0).refusal).toBe(refusal);
});

test("the flow is of the preferred contender, or the first that has one", () => {
  const { spec } = decode("o=adam&o=sgd,lr:0.1&o=sgd,lr:0.2");
  expect([0, 1, 2].map((preferred) => flowSlot(spec, "central", preferred).slot)).toEqual([1, 1, 2]);
  expect(flowSlot(spec, "gradient", 2).slot).toBe(2);
});

test("piecewise linear activations have a kink, and no others", () => {
  expect([...activations.keys()].filter(isKinked)).toEqual(["relu", "leaky_relu"]);
});
