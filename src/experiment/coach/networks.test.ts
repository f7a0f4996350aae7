import { describe, expect, it } from "vitest";
import { foundIn, namedIn, numbersIn, runOf, triedOn } from "./testing/coached.ts";

describe("dead units", () => {
  it.each([
    "data=moons&act=relu&net=2-8-8-1&o=sgd,lr:20&steps=100",
    "data=circle&act=relu&net=2-12-1&o=sgd,lr:30&steps=100",
  ])("is said where steps too long have killed them: %s", (link) => expect(namedIn(link)).toBe("dead-units"));

  it("counts units whose sums are below 0 for all training samples, as plain products give them", () => {
    const link = "data=circle&act=relu&net=2-12-1&o=sgd,lr:30&steps=100";
    const run = runOf(link);
    if (run.kind !== "network") throw new Error("it is no network");
    const { samples, inputs } = run.whole().objective.batchAt(0);
    const { params } = run.columns;
    let dead = 0;
    for (let unit = 0; unit < 12; unit++) {
      const sums = Array.from(
        { length: samples },
        (_, s) =>
          params[24 + unit] + params[2 * unit] * inputs[s] + params[2 * unit + 1] * inputs[samples + s],
      );
      if (sums.every((sum) => sum <= 0)) dead += 1;
    }
    expect(foundIn(link)?.found).toMatchObject({ layer: 1, found: dead, units: 12 });
    expect(dead).toBeGreaterThan(3);
  });

  it.each([
    "data=moons&act=relu&net=2-8-8-1&o=sgd,lr:0.001&steps=50",
    "data=moons&act=leaky_relu&net=2-8-8-1&o=sgd,lr:20&steps=100",
    "data=moons&act=tanh&net=2-8-8-1&o=sgd,lr:20&steps=100",
  ])("is not said of %s", (link) => expect(namedIn(link)).not.toBe("dead-units"));
});

describe("saturated units", () => {
  it.each([
    "data=moons&net=2-8-1&init=normal,scale:30&o=sgd,lr:0.001&steps=50",
    "data=spiral&act=sigmoid&net=2-8-8-1&init=normal,scale:60&o=sgd,lr:0.001&steps=50",
    "data=moons&net=2-8-8-1&o=sgd,lr:100&steps=50",
  ])("is said where weights are large: %s", (link) => expect(namedIn(link)).toBe("saturated-units"));

  it.each([
    "data=moons&net=2-8-1&o=sgd,lr:0.001&steps=50",
    "data=moons&act=sigmoid&net=2-8-1&o=sgd,lr:0.001&steps=50",
    "data=moons&act=relu&net=2-8-1&init=normal,scale:30&o=sgd,lr:0.001&steps=50",
  ])("is not said of %s", (link) => expect(namedIn(link)).not.toBe("saturated-units"));
});

describe("overfitting", () => {
  const small = "data=moons&samples=50&noise=0.6&net=2-32-32-1&batch=0";

  it("is said where the test loss has risen from its lowest while the training loss fell", () => {
    const link = `${small}&o=adam,lr:0.02&steps=400`;
    const run = runOf(link);
    if (run.kind !== "network") throw new Error("it is no network");
    const { testLoss, trainLoss, step } = run.columns.evaluations;
    const {
      step: best,
      lowest,
      test,
    } = numbersIn<{ step: number; lowest: number; test: number }>(link, "overfitting");
    const row = step.indexOf(best);
    const mean = (values: Float64Array, end: number, width: number) =>
      values.subarray(end - width + 1, end + 1).reduce((sum, value) => sum + value) / width;
    const width = Math.round(0.05 * step.length);
    expect(lowest).toBeCloseTo(mean(testLoss, row, Math.min(width, row + 1)), 12);
    expect(test).toBeCloseTo(mean(testLoss, testLoss.length - 1, width), 12);
    expect(trainLoss.at(-1)).toBeLessThan(trainLoss[row]);
  });

  it.each([
    `${small}&o=adam,lr:0.0001&steps=100`,
    "data=moons&samples=1000&noise=0.1&net=2-8-1&batch=0&o=adam,lr:0.02&steps=60",
  ])("is not said of %s", (link) => expect(namedIn(link)).not.toBe("overfitting"));

  it("offers what lowers the test loss", () => {
    const { offer } = triedOn(`${small}&o=adam,lr:0.02&steps=300`);
    expect(offer?.tried).toMatch(/^test loss [\d.]+ instead of [\d.]+$/);
  });
});

describe("plateau of a network", () => {
  it("is said where its loss stays near its first", () => {
    expect(namedIn("data=spiral&net=2-16-16-1&o=sgd,lr:0.01&steps=400")).toBe("plateau");
  });

  it("is not said where it learns", () => {
    expect(namedIn("data=moons&net=2-8-1&o=adam,lr:0.01&steps=100")).not.toBe("plateau");
  });
});

describe("a network", () => {
  it("whose loss falls when its steps run out is slow, and a larger rate helps", () => {
    const link = "data=moons&net=2-8-1&batch=0&o=sgd,lr:0.02&steps=150";
    expect(namedIn(link)).toBe("slow");
    expect(triedOn(link).offer?.label).toMatch(/^Use lr /);
  });

  it("whose training diverges gets a rate that holds", () => {
    const link = "data=moons&net=2-8-1&loss=mse&batch=0&o=sgd,lr:20&steps=60";
    expect(namedIn(link)).toBe("diverged");
    expect(triedOn(link).offer?.tried).toMatch(/^holds/);
  });

  it("that has learned is left alone", () => {
    expect(namedIn("data=moons&net=2-16-1&batch=0&noise=0&o=adam,lr:0.05&steps=300")).toBeNull();
  });
});
