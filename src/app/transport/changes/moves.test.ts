import { expect, test } from "vitest";
import { decode, encode, ownEdits } from "../../../experiment/index.ts";
import { listedChanges, stepsFor, withChangeAt, withoutChange } from "./moves.ts";
import { stepsBetween } from "./steps-between.ts";

const link =
  "o=adam,lr:0.05&fork=50,1,lr:0.01&at=20,1,lr:0.04,26:0.03,32:0.02&at=60,1,beta1:0.5&at=80,2,lr:0.3";
const { spec } = decode(link);
const [slide, fork, beta, later] = listedChanges(spec);

test("a change is moved to another step, and back", () => {
  const moved = withChangeAt(spec, beta, 10);
  expect(encode(moved)).toBe(
    link.replace(
      "at=20,1,lr:0.04,26:0.03,32:0.02&at=60,1,beta1:0.5",
      "at=10,1,beta1:0.5&at=20,1,lr:0.04,26:0.03,32:0.02",
    ),
  );
  const [back] = listedChanges(moved);
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
  const [first] = listedChanges(two);
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
  const changes = listedChanges(three);
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

test("a fork stands among the changes, and is moved with the edits that it shares", () => {
  expect(fork).toEqual({ slot: 1, step: 50, edits: [] });
  expect(encode(withChangeAt(spec, fork, 25))).toBe(link.replace("fork=50", "fork=25"));
  expect(encode(withChangeAt(spec, fork, 70))).toBe(link.replace("fork=50", "fork=70"));
  for (const step of [0, 25, 70]) {
    const moved = withChangeAt(spec, fork, step);
    expect(decode(encode(moved)).spec).toEqual(moved);
    const back = listedChanges(moved).find(({ edits }) => edits.length === 0);
    expect(back && withChangeAt(moved, back, 50)).toEqual(spec);
  }
});

test("a fork can be moved up to its first change, or to the end of the race", () => {
  expect(stepsFor(spec, fork)).toEqual({ min: 0, max: 79, whole: true });
  expect(stepsBetween(spec, fork)).toEqual({ min: 0, max: 79, whole: true });
  const { spec: bare } = decode("o=adam&fork=50,1&steps=200");
  expect(stepsFor(bare, listedChanges(bare)[0])).toEqual({ min: 0, max: 200, whole: true });
});

test("a fork is removed with its changes", () => {
  expect(encode(withoutChange(spec, fork))).toBe(
    "o=adam,lr:0.05&at=20,1,lr:0.04,26:0.03,32:0.02&at=60,1,beta1:0.5",
  );
});
