import { describe, expect, it } from "vitest";
import { decode } from "../link/decode.ts";
import { run } from "../run.ts";
import { namesOf, surfaceColumns } from "./columns.ts";
import { Recording, type Training } from "./recording.ts";
import { reportingRace } from "./reporting-race.ts";

/** Returns the recording of a race that runs in portions of `steps`. */
function recorded(link: string, steps: number): Recording {
  const { spec } = decode(link);
  const recording = new Recording();
  const { race, advance } = reportingRace(spec);
  const append = (by: number) => {
    const stretches = advance(by);
    recording.append(race.step, stretches);
  };
  append(0);
  while (race.step < spec.steps) append(steps);
  return recording;
}

const whole = (values: Float64Array, length: number): number[] => [...values.subarray(0, length)];

describe("a recording in portions has the same numbers as a run", () => {
  it("on a surface", () => {
    const link = "o=sgd,lr:0.001&o=adam,lr:0.05,sam&o=sgd,lr:1&steps=60";
    const { spec } = decode(link);
    const { tracks, trainings, step } = recorded(link, 7);
    expect([step, trainings.size]).toEqual([60, 0]);
    for (const [slot, result] of run(spec).entries()) {
      const track = tracks.get(slot);
      if (!track || !("distance" in result)) throw new Error("a way");
      expect([track.length, track.status.kind]).toEqual([result.loss.length, result.status]);
      for (const name of namesOf(surfaceColumns))
        expect(whole(track[name], track.length), name).toEqual([...result[name]]);
    }
  });

  it("of a training", () => {
    const link = "data=moons&net=2-4-3-1&o=adam,lr:0.05&o=sgd,lr:0.1,sam&steps=90";
    const { spec } = decode(link);
    const { tracks, trainings } = recorded(link, 11);
    expect(tracks.size).toBe(0);
    for (const [slot, result] of run(spec).entries()) {
      const training = trainings.get(slot);
      if (!training || !("testLoss" in result)) throw new Error("a training");
      const { length, evaluations } = training;
      expect(length).toBe(91);
      for (const name of ["loss", "gradNorm", "gradients", "stepLength"] as const)
        expect(whole(training[name], length), name).toEqual([...result[name]]);
      for (const name of ["layerGradNorm", "updateRatio", "layerRate"] as const)
        for (const [l, values] of result[name].entries())
          expect(whole(training[name][l], length), `${name} ${l}`).toEqual([...values]);
      expect(whole(evaluations.step, evaluations.length)).toEqual([...result.evaluatedAt]);
      expect(whole(evaluations.testAccuracy, evaluations.length)).toEqual([...result.accuracy]);
      expect(training.paramsAt(90)).toEqual(result.params);
    }
  });
});

it("a recording has the status of each contender, and the step at which all have stopped", () => {
  expect(new Recording().stoppedAt).toBeNull();
  const both = recorded("o=sgd,lr:1&o=adam&steps=30", 30);
  expect([...both.statuses.values()].map(({ kind }) => kind)).toEqual(["diverged", "finished"]);
  expect(both.stoppedAt).toBeNull();
  const lost = recorded("o=sgd,lr:1&steps=30", 30);
  expect(lost.stoppedAt).toBe((lost.tracks.get(0)?.length ?? 0) - 1);
});

describe("the recorded parameters of a training", () => {
  /** Returns a training of `steps` reports, whose parameters equal the number of their step. */
  function trained(steps: number, size = 4): Training {
    const recording = new Recording();
    const one = Float64Array.of(1);
    const none = new Float64Array(0);
    for (let step = 0; step < steps; step++)
      recording.append(step, {
        kind: "network",
        stretches: [
          {
            slot: 0,
            status: { kind: "running" },
            loss: one,
            gradNorm: one,
            gradients: one,
            stepLength: one,
            layerGradNorm: [],
            updateRatio: [],
            layerRate: [],
            evaluations: {
              step: none,
              trainLoss: none,
              testLoss: none,
              trainAccuracy: none,
              testAccuracy: none,
            },
            parts: [],
            params: new Float64Array(size).fill(step),
          },
        ],
      });
    const training = recording.trainings.get(0);
    if (!training) throw new Error("a training");
    return training;
  }

  it("are spread evenly over a long run, the latest always included", () => {
    const training = trained(5000);
    for (const step of [0, 10, 100, 400, 1000, 2500, 4999]) {
      const found = training.snapshotAt(step);
      expect(found?.params[0]).toBe(found?.step);
      expect(found?.step).toBeLessThanOrEqual(step);
      expect(step - (found?.step ?? Number.NaN)).toBeLessThan(5000 / 100);
    }
    expect(training.snapshotAt(4999)?.step).toBe(4999);
  });

  it("are fewer for large networks", () => {
    const training = trained(100, 100_000);
    const kept = new Set(Array.from({ length: 99 }, (_, step) => training.snapshotAt(step)?.step));
    expect(kept.size).toBeGreaterThan(3);
    expect(kept.size).toBeLessThanOrEqual(11);
  });
});
