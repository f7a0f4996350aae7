import { expect, test } from "vitest";
import { changesIn, decode, encode, ownEdits } from "../../../experiment/index.ts";
import { listedChanges, stepsBetween, stepsFor, withChangeAt, withoutChange } from "./moves.ts";

const link =
  "o=adam,lr:0.05&fork=50,1,lr:0.01&at=20,1,lr:0.04,26:0.03,32:0.02&at=60,1,beta1:0.5&at=80,2,lr:0.3";
const { spec } = decode(link);
const [slide, beta, later] = changesIn(ownEdits(spec));

test("a change is moved to another step, and back", () => {
  const moved = withChangeAt(spec, beta, 10);
  expect(encode(moved)).toBe(
    link.replace(
      "at=20,1,lr:0.04,26:0.03,32:0.02&at=60,1,beta1:0.5",
      "at=10,1,beta1:0.5&at=20,1,lr:0.04,26:0.03,32:0.02",
    ),
  );
  const [back] = changesIn(ownEdits(moved));
  expect(withChangeAt(moved, back, 60)).toEqual(spec);
});

test("a slide is moved with all its values", () => {
  const moved = withChangeAt(spec, slide, 5);
  expect(
    ownEdits(moved)
      .filter(({ slot, name }) => slot === 0 && name === "lr")
      .map(({ step, value }) => [step, value]),
  ).toEqual([
    [5, 0.04],
    [11, 0.03],
    [17, 0.02],
  ]);
});

test("a change that is moved onto another of the same hyperparameter replaces it", () => {
  const { spec: two } = decode("o=adam&at=10,1,lr:0.1&at=20,1,lr:0.2");
  const [first] = changesIn(two.edits);
  expect(encode(withChangeAt(two, first, 20))).toBe("o=adam&at=20,1,lr:0.1");
});

test("a change is removed alone", () => {
  expect(encode(withoutChange(spec, slide))).toBe(
    "o=adam,lr:0.05&fork=50,1,lr:0.01&at=60,1,beta1:0.5&at=80,2,lr:0.3",
  );
});

test("a change can be moved within the race, and one of a fork only after it begins", () => {
  expect(stepsFor(spec, beta)).toEqual({ min: 0, max: 500, whole: true });
  expect(stepsFor(spec, later)).toEqual({ min: 51, max: 500, whole: true });
  expect(stepsFor({ ...spec, steps: 100_000 }, slide).max).toBe(99_988);
});

test("a change that is moved step by step stops before another of the same hyperparameter", () => {
  const { spec: three } = decode(
    "o=adam&at=10,1,lr:0.1&at=15,1,beta1:0.5&at=20,1,lr:0.2,24:0.3&at=30,1,lr:0.4",
  );
  const changes = changesIn(three.edits);
  expect(changes.map((change) => stepsBetween(three, change)).map(({ min, max }) => [min, max])).toEqual([
    [0, 19],
    [0, 500],
    [11, 25],
    [25, 500],
  ]);
});

test("a slide beyond the step limit is removed whole", () => {
  const { spec: short } = decode("o=adam&at=180,1,lr:0.1,190:0.2,210:0.3&steps=200");
  const [change] = listedChanges(short);
  expect(withoutChange(short, change).edits).toEqual([]);
});
