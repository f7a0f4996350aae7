import { beforeEach, expect, it, vi } from "vitest";
import type { Status } from "../../experiment/index.ts";
import type { Track } from "../state/recording.ts";

const player = vi.hoisted(() => ({ step: 0, tracks: new Map<number, Track>() }));
vi.mock("../state/player.ts", () => ({ player }));
const { inWords, readingsAt } = await import("./readings.ts");

function track(slot: number, loss: number[], status: Status): Track {
  const column = Float64Array.from(loss);
  return {
    slot,
    length: loss.length,
    status,
    x: column,
    y: column,
    loss: column,
    gradNorm: column,
    distance: column,
  };
}

const names = new Map([
  [0, "SGD"],
  [1, "Adam"],
  [2, "Nesterov"],
]);

beforeEach(() => {
  player.step = 3;
  player.tracks = new Map([
    [0, track(0, [9, 99], { kind: "diverged", step: 1, cause: "its loss" })],
    [1, track(1, [9, 4, 2, 1, 0.5], { kind: "running" })],
    [2, track(2, [9, 0], { kind: "stationary", step: 1 })],
  ]);
});

it("reads every contender, lowest first, those that diverged last", () => {
  expect(readingsAt(1, "loss", names).map(({ name, text }) => `${name} ${text}`)).toEqual([
    "Nesterov 0",
    "Adam 4.00000",
    "SGD 99.0000",
  ]);
  expect(inWords(3, readingsAt(3, "loss", names))).toBe(
    "Step 3: Nesterov 0 since step 1, Adam 1.00000, SGD diverged at step 1",
  );
});

it("does not tell what has been computed but not played", () => {
  expect(readingsAt(4, "loss", names)).toEqual([]);
  expect(inWords(4, [])).toBe("Step 4, not reached yet");
  player.step = 4;
  expect(readingsAt(4, "loss", names)).toHaveLength(3);
});
