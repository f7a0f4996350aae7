import { describe, expect, it } from "vitest";
import { decode, type NetworkSpec, networkCourse, Race, run, splitFor } from "../index.ts";
import { stagesOf } from "./batch-stages.ts";
import { stageAt } from "./batches.ts";

const read = (link: string): NetworkSpec => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  if (spec.kind !== "network") throw new TypeError(link);
  return spec;
};

it("samples whose labels are replaced are spread over the batches of each epoch", () => {
  const spec = read("data=moons&samples=200&split=0.5&batch=30&label-noise=0.3&o=sgd");
  const split = splitFor(spec);
  const { objective } = networkCourse(spec, split);
  const { replaced, inputs: all } = split.train;
  const marked = new Set(Array.from(all).filter((_, i) => i % 2 === 0 && replaced?.[i / 2]));
  expect(marked.size).toBe(30);
  for (let epoch = 0; epoch < 10; epoch++) {
    // Batches of 30, 30, 30 and 10 of the 100 samples.
    const { inputs } = objective.batchAt(4 * epoch);
    const found = inputs.slice(0, 30).filter((x) => marked.has(x)).length;
    // 9 are expected, with a standard deviation of 2.1.
    expect(Math.abs(found - 9), `epoch ${epoch}`).toBeLessThan(9);
  }
});

describe("batches that grow", () => {
  it("double at equal intervals of steps, up to the last size", () => {
    // Epochs of 10, 5, 3 and 2 steps.
    expect(stagesOf({ batch: 32, batchTo: 200, steps: 90 }, 320)).toEqual([
      { step: 0, size: 32, epoch: 0 },
      { step: 22, size: 64, epoch: 3 },
      { step: 45, size: 128, epoch: 8 },
      { step: 67, size: 200, epoch: 16 },
    ]);
  });

  it("have one stage without growth, with all samples, and where the first size is not below the last", () => {
    const sizes = (batch: number, batchTo?: number) =>
      stagesOf({ batch, ...(batchTo !== undefined && { batchTo }), steps: 90 }, 100).map(({ size }) => size);
    expect(sizes(32)).toEqual([32]);
    expect(sizes(0)).toEqual([100]);
    expect(sizes(0, 200)).toEqual([100]);
    expect(sizes(64, 64)).toEqual([64]);
    expect(sizes(400, 800)).toEqual([100]);
    expect(sizes(40, 20_000)).toEqual([40, 80, 100]);
  });

  it("belong to the stage that has begun", () => {
    const stages = stagesOf({ batch: 10, batchTo: 40, steps: 9 }, 100);
    expect([0, 2, 3, 5, 6, 8, 9, 50].map((step) => stageAt(stages, step).size)).toEqual([
      10, 10, 20, 20, 40, 40, 40, 40,
    ]);
  });

  it("begin with the batches of the first size alone, and show each sample once an epoch of their size", () => {
    const growing = read("data=moons&samples=100&batch=10..40&steps=63&o=sgd,lr:0.1");
    const { objective } = networkCourse(growing, splitFor(growing));
    const constant = networkCourse({ ...growing, batch: 10 }, splitFor(growing)).objective;
    const inputs = (step: number) => {
      const { samples, inputs: all } = objective.batchAt(step);
      return [...all.slice(0, samples)];
    };
    for (let step = 0; step < 21; step++)
      expect(inputs(step)).toEqual([...constant.batchAt(step).inputs.slice(0, 10)]);
    const epoch = [21, 22, 23, 24].flatMap(inputs);
    expect([21, 22, 23, 24].map((step) => inputs(step).length)).toEqual([20, 20, 20, 10]);
    expect(new Set(epoch).size).toBe(70);
    expect([42, 43].map((step) => inputs(step).length)).toEqual([40, 30]);
  });

  it("are the same however the steps are divided, and from a checkpoint", () => {
    const spec = read("data=moons&samples=100&batch=8..64&steps=40&o=adam,lr:0.02");
    const [{ loss }] = run(spec);
    const course = networkCourse(spec, splitFor(spec));
    const race = new Race(spec, course);
    const [first] = race.advance(13);
    const kept = race.checkpoint();
    race.advance(20);
    race.resume(kept);
    const [rest] = race.advance(27);
    expect([...first.loss, ...rest.loss]).toEqual([...loss]);
  });

  it("depend on the number of steps, so that a race with more of them begins again", () => {
    const spec = read("data=moons&samples=100&batch=8..64&steps=40&o=adam,lr:0.02");
    const race = new Race(spec, networkCourse(spec, splitFor(spec)));
    race.advance(10);
    expect(race.adopt({ ...spec, steps: 80 })).toBe(false);
    const constant = read("data=moons&samples=100&batch=8&steps=40&o=adam,lr:0.02");
    const other = new Race(constant, networkCourse(constant, splitFor(constant)));
    other.advance(10);
    expect(other.adopt({ ...constant, steps: 80 })).toBe(true);
  });
});
