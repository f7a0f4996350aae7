import { beforeEach, expect, it, vi } from "vitest";
import type { Status } from "../../../experiment/index.ts";
import type { Column, Source } from "../../../plot/chart/column.ts";
import { exact } from "../../../plot/chart/format.ts";

const player = vi.hoisted(() => ({ step: 0, tracks: new Map<number, object>() }));
vi.mock("../../player/player.ts", () => ({ player }));
const { inWords, readingsAt, recordedBefore } = await import("./readings.ts");

const names = ["SGD", "Adam", "Nesterov"];

function column(values: number[], status: Status, steps?: number[]): Column {
  return {
    owner: values,
    values: Float64Array.from(values),
    length: values.length,
    steps: steps ? Float64Array.from(steps) : null,
    through: steps ? 4 : values.length - 1,
    status,
  };
}

const chart = (rows: readonly (readonly Source[])[], heads: readonly string[] = []) => ({
  rows: rows.map((sources, slot) => ({ key: names[slot], slot, name: names[slot], sources })),
  heads,
  format: exact,
  axis: "roomy" as const,
  across: "steps" as const,
});

const losses = chart([
  [() => column([9, 99], { kind: "diverged", step: 1, cause: "its loss" })],
  [() => column([9, 4, 2, 1, 0.5], { kind: "running" })],
  [() => column([9, 0], { kind: "stationary", step: 1 })],
]);

/** A median of several seeds, with quartiles around it. */
const spreading = (median: number[], q1: number[], q3: number[]): Column => ({
  ...column(median, { kind: "running" }),
  spread: { q1: Float64Array.from(q1), median: Float64Array.from(median), q3: Float64Array.from(q3) },
});

it("gives the quartiles of several seeds beside the median, also infinite ones", () => {
  const infinite = Number.POSITIVE_INFINITY;
  const race = chart([
    [() => spreading([9, 4, infinite], [8, 3, 2], [10, 6, infinite])],
    [() => spreading([9, 5, 1], [9, 4.5, 0.5], [9, 5.5, 2])],
  ]);
  player.step = 2;
  expect(readingsAt(1, race).map(({ texts, quartiles }) => [...texts, ...quartiles])).toEqual([
    ["4.00000", "3.00000 to 6.00000"],
    ["5.00000", "4.50000 to 5.50000"],
  ]);
  expect(inWords(2, readingsAt(2, race), race)).toBe(
    "Step 2: Adam median 1.00000, quartiles 0.500000 to 2.00000, SGD median ∞, quartiles 2.00000 to ∞",
  );
});

beforeEach(() => {
  player.step = 3;
  player.tracks = new Map();
});

it("sorts the rows by value, lowest first, with diverged contenders last", () => {
  expect(readingsAt(1, losses).map(({ name, texts }) => [name, ...texts])).toEqual([
    ["Nesterov", "0"],
    ["Adam", "4.00000"],
    ["SGD", "99.0000"],
  ]);
  expect(inWords(3, readingsAt(3, losses), losses)).toBe(
    "Step 3: Nesterov 0 since step 1, Adam 1.00000, SGD diverged at step 1",
  );
});

it("keeps the last numbers of a contender without a gradient, and has none without a value at the start", () => {
  const stopped = chart([
    [() => column([Number.NaN], { kind: "no-value", step: 0, cause: "" })],
    [() => column([9, 4], { kind: "no-slope", step: 1, cause: "" })],
  ]);
  expect(inWords(3, readingsAt(3, stopped), stopped)).toBe(
    "Step 3: Adam 4.00000 since step 1, SGD no value at the start",
  );
});

it("hides values that have been computed but not played", () => {
  expect(readingsAt(4, losses)).toEqual([]);
  expect(inWords(4, [], losses)).toBe("Step 4, not reached yet");
  player.step = 4;
  expect(readingsAt(4, losses)).toHaveLength(3);
});

it("leaves out contenders that have not begun", () => {
  expect(readingsAt(0, chart([[() => null], [() => column([], { kind: "running" })]]))).toEqual([]);
});

it("reads out the last recorded numbers and returns the step they were recorded at", () => {
  const both = chart(
    [[() => column([3, 1], { kind: "running" }, [0, 2]), () => column([5, 4], { kind: "running" }, [0, 2])]],
    ["train", "test"],
  );
  const readings = readingsAt(3, both);
  expect(inWords(3, readings, both)).toBe("Step 3: SGD train 1.00000 test 4.00000");
  expect(recordedBefore(3, readings)).toBe(2);
  expect(recordedBefore(2, readingsAt(2, both))).toBeNull();
});

it("sorts shares with the highest first", () => {
  const shares = chart([
    [() => column([0.5], { kind: "running" })],
    [() => column([0.9], { kind: "running" })],
    [() => column([Number.NaN], { kind: "running" })],
  ]);
  const order = readingsAt(0, { ...shares, axis: { kind: "share" } }).map(({ name }) => name);
  expect(order).toEqual(["Adam", "SGD", "Nesterov"]);
});

it("reads out by gradient evaluations the step that each contender had reached, and nothing not yet played", () => {
  const spending = (values: number[], ofSteps: number[], status: Status): Column => {
    const places = Float64Array.from(ofSteps);
    return { ...column(values, status), places: { ofValues: places, ofSteps: places } };
  };
  const spent = {
    ...chart([
      [() => spending([9, 7, 5, 3, 1], [0, 1, 2, 3, 4], { kind: "running" })],
      [() => spending([9, 4, 2, 1, 0.5], [0, 2, 4, 6, 8], { kind: "running" })],
      [() => spending([9, 8], [0, 3], { kind: "stationary", step: 1 })],
    ]),
    across: "gradients" as const,
  };
  expect(inWords(3, readingsAt(3, spent), spent)).toBe(
    "Gradient evaluations 3: SGD 3.00000 step 3, Adam 4.00000 step 1, Nesterov 8.00000 step 1",
  );
  expect(inWords(5, readingsAt(5, spent), spent)).toBe(
    "Gradient evaluations 5: Adam 2.00000 step 2, Nesterov 8.00000 since step 1",
  );
  expect(readingsAt(7, spent).map(({ name }) => name)).toEqual(["Nesterov"]);
});
