import { beforeEach, expect, it, vi } from "vitest";
import { decode, networkCourse, Race, splitFor } from "../../../experiment/index.ts";
import { Recording } from "../../../experiment/recording/recording.ts";
import { reportingRace } from "../../../experiment/recording/reporting-race.ts";

const player = vi.hoisted(() => ({ tracks: new Map(), trainings: new Map() }));
vi.mock("../../player/player.ts", () => ({ player }));
const { evaluated, everyStep, everyStepOf, trajectorySource } = await import("./sources.ts");
const { placed } = await import("../axes/over-gradients.ts");

/** Returns a training that `advance` continues. */
function training() {
  const { spec } = decode("data=moons&net=2-3-1&o=adam,lr:0.05&steps=4000");
  if (spec.kind !== "network") throw new Error("a network");
  const race = new Race(spec, networkCourse(spec, splitFor(spec)));
  const recording = new Recording();
  const advance = (steps: number) => {
    const stretches = race.advance(steps);
    recording.append(race.step, { kind: "network", stretches });
  };
  advance(0);
  return { recording, advance };
}

beforeEach(() => {
  player.tracks = new Map();
  player.trainings = new Map();
});

it("returns null without a race, for a free slot, and for a layer that does not exist", () => {
  const sources = [trajectorySource(0, "x"), everyStep(0, "loss"), everyStepOf(0, "updateRatio", 1)];
  expect(sources.map((source) => source())).toEqual([null, null, null]);
  player.trainings = new Map(training().recording.trainings);
  expect(everyStepOf(0, "updateRatio", 1)()).not.toBeNull();
  expect(everyStepOf(0, "updateRatio", 2)()).toBeNull();
  expect(everyStep(1, "loss")()).toBeNull();
});

it("keeps a column's owner while its array is replaced as it grows, and has another owner in another race", () => {
  const { recording, advance } = training();
  player.trainings = new Map(recording.trainings);
  const source = everyStep(0, "loss");
  const before = source();
  advance(3000);
  const after = source();
  expect([before?.length, after?.length]).toEqual([1, 3001]);
  expect(after?.values).not.toBe(before?.values);
  expect(after?.values[0]).toBe(before?.values[0]);
  expect(after?.owner).toBe(before?.owner);
  player.trainings = new Map(training().recording.trainings);
  expect(source()?.owner).not.toBe(before?.owner);
});

it("gives evaluations with their steps, valid through the last recorded step", () => {
  const { recording, advance } = training();
  player.trainings = new Map(recording.trainings);
  advance(40);
  const column = evaluated(0, "testLoss")();
  const steps = evaluated(0, "step")();
  expect(column?.length).toBeLessThan(41);
  expect(Array.from(column?.steps ?? []).slice(0, column?.length)).toEqual(
    Array.from(steps?.values ?? []).slice(0, steps?.length),
  );
  expect([column?.through, column?.status.kind]).toEqual([40, "running"]);
});

it("gives medians and quartiles of several seeds, after the first one has stopped too, and its coordinates", () => {
  const { spec } = decode("f=x^4%2By^2&start=1,0.5&noise=0.5&o=sgd,lr:0.5&steps=100&seed=2&seeds=8");
  const recording = new Recording();
  recording.append(100, reportingRace(spec).advance(100));
  player.tracks = new Map(recording.tracks);
  const [track] = recording.tracks.values();
  expect([track.status.kind, track.length]).toEqual(["diverged", 5]);
  const [loss, x] = [trajectorySource(0, "loss")(), trajectorySource(0, "x")()];
  expect([loss?.length, loss?.through, loss?.status.kind]).toEqual([101, 100, "running"]);
  expect(loss?.spread).toBe(track.spreads?.loss);
  expect(loss?.values).toBe(track.spreads?.loss.median);
  // Three of eight seeds diverged: more than a quarter, and less than a half.
  expect([loss?.spread?.q3[100], Number.isFinite(loss?.values[100])]).toEqual([
    Number.POSITIVE_INFINITY,
    true,
  ]);
  expect([x?.length, x?.through, x?.status.kind, x?.spread]).toEqual([5, 4, "diverged", undefined]);
  const placedLoss = placed(trajectorySource(0, "loss"))();
  expect([placedLoss?.length, placedLoss?.places?.ofValues[4]]).toEqual([5, 4]);
});
