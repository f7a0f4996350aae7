import { expect, test } from "vitest";
import { decode, defaultNetworkSpec, defaultSpec, type Edit } from "../../experiment/index.ts";
import { changesOf, markNear, marksOf } from "./marks.ts";

const edit = (step: number, slot: number, name: string, value: number): Edit => ({ step, slot, name, value });
const withEdits = (...edits: Edit[]) => ({ ...defaultSpec, steps: 500, edits });

test("an edit is described by the contender's name, the hyperparameter and the exact value", () => {
  const changes = changesOf(withEdits(edit(120, 1, "lr", 0.02), edit(130, 0, "nesterov", 1)));
  expect(changes.map((change) => change.title)).toEqual(["Adam lr 0.02", "SGD nesterov on"]);
  expect(changes[0]).toMatchObject({ step: 120, slot: 1, text: "lr 0.02" });
});

test("an edit of one parameter group names the group", () => {
  const edits = [edit(5, 1, "biases.lr", 0.02), edit(9, 0, "layer2.nesterov", 1)];
  const changes = changesOf({ ...defaultNetworkSpec, edits });
  expect(changes.map((change) => change.title)).toEqual([
    "Adam lr (biases) 0.02",
    "SGD nesterov (layer 2) on",
  ]);
});

test("the timeline leaves out edits beyond the step limit", () => {
  expect(
    changesOf({ ...withEdits(edit(120, 1, "lr", 0.02), edit(400, 1, "lr", 0.1)), steps: 300 }),
  ).toHaveLength(1);
});

test("the edits of a drag share ticks, and only the last value is labelled", () => {
  const drag = Array.from({ length: 40 }, (_, i) => edit(100 + i, 1, "lr", (i + 1) / 1000));
  const marks = marksOf(changesOf(withEdits(...drag)), 500, 500);
  expect(marks.length).toBe(10);
  expect(marks.map((mark) => mark.label).filter((label) => label !== null)).toEqual(["lr 0.04"]);
  expect(marks[0].title.split("\n")).toHaveLength(4);
});

test("the timeline leaves out labels that would overlap", () => {
  const changes = changesOf(
    withEdits(...[50, 100, 150, 200, 400].map((step) => edit(step, 1, "lr", step / 1000))),
  );
  const labelled = marksOf(changes, 500, 500).filter((mark) => mark.label !== null);
  expect(labelled.map((mark) => mark.at)).toEqual([0.1, 0.3, 0.8]);
});

test("a tick has the colour of its contender unless it stands for several", () => {
  const changes = changesOf(
    withEdits(edit(10, 0, "lr", 0.1), edit(10, 1, "lr", 0.1), edit(300, 1, "lr", 0.2)),
  );
  expect(marksOf(changes, 500, 500).map((mark) => mark.slot)).toEqual([null, 1]);
});

test("the mark near a pointer is the tick within a few pixels, or none", () => {
  const marks = marksOf(changesOf(withEdits(edit(100, 1, "lr", 0.1), edit(300, 1, "lr", 0.2))), 500, 500);
  expect(markNear(marks, 103, 500)).toBe(marks[0]);
  expect(markNear(marks, 297, 500)).toBe(marks[1]);
  expect(markNear(marks, 200, 500)).toBeUndefined();
  expect(markNear([], 200, 500)).toBeUndefined();
});

test("a slide is one change, with its last value and all of its steps", () => {
  const slide = [
    edit(100, 1, "lr", 0.1),
    ...[106, 112].map((step) => ({ ...edit(step, 1, "lr", step / 1000), continues: true as const })),
  ];
  const changes = changesOf(withEdits(...slide, edit(300, 1, "lr", 0.5)));
  expect(changes.map(({ step, until, title }) => [step, until, title])).toEqual([
    [100, 112, "Adam lr 0.112"],
    [300, 300, "Adam lr 0.5"],
  ]);
  const [mark] = marksOf(changes, 500, 500);
  expect(mark.title).toBe("Step 100 to 112: Adam lr 0.112");
});

test("a fork is a mark of its colour, described by the contender that it is a copy of and its values", () => {
  const { spec } = decode(
    "o=adam&fork=200,1,beta1:0.5&fork=300,1&fork=400,2,lr:0.1,beta1:0.8&at=20,1,lr:0.1&steps=500",
  );
  const changes = changesOf(spec);
  expect(changes.map(({ step, title }) => [step, title])).toEqual([
    [20, "Adam lr 0.1"],
    [200, "Adam fork: beta 1 0.5"],
    [300, "Adam fork"],
    [400, "Adam from 200 fork: lr 0.1, beta 1 0.8"],
  ]);
  const marks = marksOf(changes, 500, 1000);
  expect(marks.map(({ slot, label }) => [slot, label])).toEqual([
    [0, "lr 0.1"],
    [1, "fork: beta 1 0.5"],
    [2, "fork"],
    [3, "fork: lr 0.1 …"],
  ]);
});

test("long labels take more room", () => {
  const { spec } = decode("o=adam&at=100,1,weightDecay:0.123456&at=140,1,lr:0.1&at=200,1,lr:0.2&steps=500");
  const labelled = marksOf(changesOf(spec), 500, 1000).filter((mark) => mark.label !== null);
  expect(labelled.map((mark) => mark.at)).toEqual([0.2, 0.4]);
});
