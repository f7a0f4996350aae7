import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { decode, run } from "../experiment/index.ts";
import { record } from "./record.ts";

const specOf = (link: string) => decode(link).spec;

describe("record", () => {
  it("has the numbers of a run on a surface", () => {
    const spec = specOf("o=sgd&o=adam,lr:0.05&o=sgd,lr:1&steps=60");
    const recorded = record(spec);
    if (spec.kind !== "surface" || recorded.kind !== "surface") throw new Error("a surface");
    for (const [i, result] of run(spec).entries()) {
      const { slot, length, status, ...columns } = recorded.tracks[i];
      expect(columns).toMatchObject({
        x: result.x,
        y: result.y,
        loss: result.loss,
        gradNorm: result.gradNorm,
      });
      expect([slot, length, status.kind]).toEqual([i, result.x.length, result.status]);
    }
  });

  it.each(["data=moons&net=2-4-1&o=sgd,lr:0.1&o=adam&steps=700", "data=iris&o=sgd,lr:1e200&steps=30"])(
    "has the numbers of a trained network (%s)",
    (link) => {
      const spec = specOf(link);
      const recorded = record(spec);
      if (spec.kind !== "network" || recorded.kind !== "network") throw new Error("a network");
      for (const [i, result] of run(spec).entries()) {
        const { length, loss, gradNorm, evaluations, status, paramsAt } = recorded.trainings[i];
        const whole = (column: ArrayLike<number>) => Array.from(column).slice(0, length);
        expect(whole(loss)).toEqual([...result.loss]);
        expect(whole(gradNorm)).toEqual([...result.gradNorm]);
        expect(Array.from(evaluations.testLoss).slice(0, evaluations.length)).toEqual([...result.testLoss]);
        expect(status.kind).toBe(result.status);
        expect(paramsAt.call(recorded.trainings[i], spec.steps)).toEqual(result.params);
      }
    },
  );

  it("keeps parameters at steps from the first to the last", () => {
    const recorded = record(specOf("data=moons&net=2-4-1&o=sgd,lr:0.1&steps=100"));
    if (recorded.kind !== "network") throw new Error("a network");
    const [training] = recorded.trainings;
    const at50 = record(specOf("data=moons&net=2-4-1&o=sgd,lr:0.1&steps=50"));
    if (at50.kind !== "network") throw new Error("a network");
    expect(training.paramsAt(50)).toEqual(at50.trainings[0].paramsAt(50));
    expect(training.paramsAt(0)).not.toEqual(training.paramsAt(1));
  });

  it("needs the rows of a reader's own table", () => {
    expect(() => record(specOf("data=own,mine.csv&o=adam&steps=5"))).toThrow(/rows/);
  });
});
