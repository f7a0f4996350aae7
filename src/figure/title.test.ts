import { expect, describe as group, it } from "vitest";
import { decode } from "../experiment/index.ts";
import { figureTitle } from "../plot/title.ts";
import { describe } from "./describe.ts";
import { record } from "./record.ts";

const specOf = (link: string) => decode(link).spec;

group("figureTitle", () => {
  it.each([
    ["o=sgd", "SGD on Rosenbrock"],
    ["surface=himmelblau&o=sgd&o=adam&o=sgd,momentum:0.9", "SGD, Adam and SGD momentum on Himmelblau"],
    ["o=adam&o=adam,lr:1&o=adam,lr:2", "3 settings of Adam on Rosenbrock"],
    ["o=adam&o=adam,lr:1&o=sgd", "Adam and SGD on Rosenbrock"],
    ["data=moons&o=adam", "Adam on Moons"],
    ["data=own,a%20%3Cb%3E.csv&o=adam", "Adam on a <b>.csv"],
    [`f=${encodeURIComponent("x^2*2 + y^2 # bowl")}&o=sgd`, "SGD on x² · 2 + y²"],
  ])("names %s %s", (link, title) => {
    expect(figureTitle(specOf(link))).toBe(title);
  });
});

group("describe", () => {
  it("says what is shown, and every contender's result", () => {
    const spec = specOf("o=adam,lr:0.05&o=sgd,lr:0.1&steps=200");
    expect(describe(spec, record(spec))).toMatch(
      /^Adam and SGD on the surface Rosenbrock from \(−1\.2, 1\), for 200 steps\. Adam ended with loss [\d.]+\. SGD diverged at step \d+ \([^)]+\), after loss [\d.e+]+\.$/,
    );
  });

  it("distinguishes a start without a value and a point without a gradient from divergence", () => {
    const start = specOf("f=log(x)&start=-1,0&o=sgd&steps=9");
    expect(describe(start, record(start))).toMatch(
      /SGD could not start \(the surface has no value there\), with loss not a number\.$/,
    );
    const tip = specOf("f=sqrt(x)&start=0,0&o=sgd&steps=9");
    expect(describe(tip, record(tip))).toMatch(
      /SGD stopped at step 0, where the gradient is not finite, with loss 0\.$/,
    );
  });

  it("says the losses and the accuracy of networks", () => {
    const spec = specOf("data=moons&net=2-4-1&o=adam,lr:0.02&steps=1");
    expect(describe(spec, record(spec))).toMatch(
      /^A network trained on Moons by Adam, for 1 step\. Adam ended with train loss [\d.]+, test loss [\d.]+ and test accuracy [\d.]+ %\.$/,
    );
  });

  it("distinguishes a race that is still running from one that has ended", () => {
    const spec = specOf("o=adam&steps=200");
    const recorded = record(spec);
    if (recorded.kind !== "surface") throw new Error("a surface");
    const tracks = recorded.tracks.map((track) => ({
      ...track,
      length: 41,
      status: { kind: "running" as const },
    }));
    expect(describe(spec, { kind: "surface", tracks })).toMatch(/Adam stands at step 40 with loss/);
    expect(describe(spec, { kind: "surface", tracks: [{ ...tracks[0], length: 0 }] })).toMatch(
      /no steps yet/,
    );
  });
});
