import { describe, expect, test } from "vitest";
import { Random } from "../../random/random.ts";
import { decode, encode, type ProblemResult, type ProblemSpec, Race, run, updateWork } from "../index.ts";
import { isMapped } from "../sweep/cells/cell-spec.ts";
import { cellsOf } from "../sweep/cells/cells.ts";
import { problemLinks } from "../testing/links-of-all-kinds.ts";
import { problemCourse } from "./course.ts";
import { madeProblem } from "./made-problem.ts";

const read = (link: string): ProblemSpec => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  if (spec.kind !== "problem") throw new Error(link);
  return spec;
};

const isThorough = process.env.DOWNHILL_THOROUGH !== undefined;
/** The last one draws more noise than is kept at once, which takes seconds. */
const shown = problemLinks.slice(0, isThorough ? 8 : 7);

describe("a race on a problem", () => {
  test("has evaluations at every step, whose parts make up the loss", () => {
    for (const { status, loss, trainLoss, testLoss, accuracy, evaluatedAt, parts } of run(
      read("problem=quadratic,dimensions:9,blocks:3&steps=60"),
    )) {
      expect(status).toBe("finished");
      expect([...evaluatedAt]).toEqual([...loss.keys()]);
      for (const step of loss.keys()) {
        expect(trainLoss[step]).toBe(loss[step]);
        const sum = parts.reduce((all, part) => all + part.loss[step], 0);
        expect(Math.abs(sum - loss[step])).toBeLessThan(1e-12 * loss[0]);
      }
      expect([testLoss, accuracy].every((column) => column.every(Number.isNaN))).toBe(true);
      expect(parts.map(({ weight }) => weight)).toEqual(
        parts.map(({ weight }) => weight).sort((a, b) => a - b),
      );
      expect(parts).toHaveLength(9);
    }
  });

  test("has the columns of each tensor in the place of a layer's", () => {
    const spec = read("problem=quadratic,dimensions:9,blocks:3&o=sgd,lr:0.01&steps=20");
    const [{ layerGradNorm, layerRate, gradNorm }] = run(spec);
    expect(layerGradNorm).toHaveLength(3);
    for (const step of gradNorm.keys()) {
      const norm = Math.hypot(...layerGradNorm.map((column) => column[step]));
      expect(Math.abs(norm - gradNorm[step])).toBeLessThan(1e-12 * norm);
      // Gradient descent without momentum: its effective rate is its learning rate.
      for (const column of layerRate) if (step > 0) expect(column[step]).toBeCloseTo(0.01, 12);
    }
  });

  test("has no update-to-weight ratio where all weights were 0", () => {
    const [{ updateRatio, stepLength }] = run(read("problem=zipf,classes:4&o=sgd,lr:9&steps=3"));
    expect(stepLength[1]).toBeGreaterThan(0);
    expect([...updateRatio[0]].map(Number.isFinite)).toEqual([false, false, true, true]);
    expect(updateRatio[0][1]).toBeNaN();
  });

  test("adds noise to each coordinate with its deviation, the same draws for all contenders", () => {
    const spec = read(
      "problem=quadratic,dimensions:5,condition:30,axes:random,noise:2,covariance:curvature&o=sgd,lr:0.01&o=sgd,lr:0.02&steps=25&seed=3",
    );
    const problem = madeProblem(spec);
    const { noise } = problem;
    if (!noise) throw new Error("noise");
    expect(new Set(noise).size).toBe(5);
    for (const [i, lr] of [0.01, 0.02].entries()) {
      const random = new Random(3);
      const params = problem.start.slice();
      const grads = new Float64Array(5);
      for (let step = 0; step < 25; step++) {
        problem.lossAndGradient(params, grads, step);
        for (const k of params.keys()) params[k] -= lr * (grads[k] + noise[k] * random.normal());
      }
      expect(run(spec)[i].params).toEqual(params);
    }
  });

  test.each(shown)("gives the same numbers in any portions: %s", (link) => {
    const spec = read(`${link}&steps=70`);
    const whole = new Race(spec, problemCourse(spec)).advance(70);
    const race = new Race(spec, problemCourse(spec));
    const portions = [0, 1, 11, 2, 56].map((steps) => race.advance(steps));
    for (const [i, one] of whole.entries()) {
      const joined = (column: (report: typeof one) => Float64Array) =>
        Float64Array.from(portions.flatMap((all) => [...column(all[i])]));
      expect(joined(({ loss }) => loss)).toEqual(one.loss);
      expect(joined(({ evaluations }) => evaluations.trainLoss)).toEqual(one.evaluations.trainLoss);
      for (const [k, part] of one.parts.entries()) expect(joined(({ parts }) => parts[k])).toEqual(part);
      expect(portions.at(-1)?.[i].params).toEqual(one.params);
    }
  });

  test.runIf(isThorough)("is that of a map's cell, where more noise is drawn than is kept at once", () => {
    const link = (seed: string) => `problem=noise,weights:16384&o=lion,lr:0.01&steps=70${seed}`;
    const { spec } = decode(link("&map=seed:1..2,size:2"));
    if (!isMapped(spec)) throw new Error("a map");
    const { best, loss } = cellsOf(spec, [1, 0]);
    for (const [place, seed] of [2, 1].entries()) {
      const [result] = run(read(link(`&seed=${seed}`)));
      expect(loss[place]).toBe(result.trainLoss.at(-1));
      expect(best[place]).toBe(result.loss.reduce((least, one) => Math.min(least, one)));
    }
  });

  test("runs a fork as a contender that changes at that step", () => {
    const result = (link: string) => run(read(link)).at(-1) as ProblemResult;
    const fork = result("problem=quadratic,noise:0.3&o=sgd&o=adam&fork=20,2,lr:0.2&steps=40");
    const same = result("problem=quadratic,noise:0.3&o=sgd&o=adam&o=adam&at=20,3,lr:0.2&steps=40");
    expect({ ...fork, id: "", slot: 0 }).toEqual({ ...same, id: "", slot: 0 });
  });

  test("with batches of a kind that only divides the noise has a fourth of it with sixteen times the samples", () => {
    const noiseOf = (link: string) => problemCourse(read(link)).noise;
    const one = noiseOf("problem=quadratic,noise:2");
    expect(noiseOf("problem=quadratic,noise:2,batch:16")).toEqual(one?.map((deviation) => deviation / 4));
    expect(noiseOf("problem=quadratic")).toBeNull();
  });

  test("has evaluations that grow rarer in a long run, and one at its end", () => {
    const [{ evaluatedAt, parts, loss }] = run(
      read("problem=quadratic,dimensions:1&o=sgd,lr:1e-4&steps=20001"),
    );
    expect([...evaluatedAt.subarray(0, 4098)]).toEqual([...loss.keys()].slice(0, 4097).concat(4098));
    const gaps = new Set(evaluatedAt.slice(1, -1).map((step, i) => step - evaluatedAt[i]));
    expect([...gaps]).toEqual([1, 2, 4, 8]);
    expect(evaluatedAt.at(-1)).toBe(20001);
    expect(parts[0].loss).toHaveLength(evaluatedAt.length);
  });

  test("is expected to take as long before its losses are loaded as after", () => {
    for (const link of ["problem=quadratic", "problem=zipf,classes:9&o=muon&o=sgd", "problem=memory&o=lbfgs"])
      expect(updateWork(read(link), null)).toBeCloseTo(problemCourse(read(link)).updateTime, 9);
  });

  test("says why an optimizer cannot run on it, by its name", () => {
    const { spec, problems } = decode("problem=quadratic&o=lm&o=newton&steps=2");
    const why =
      "Levenberg–Marquardt needs the residuals of a sum of squares, which the problem “Quadratic” does not have";
    expect(problems).toEqual([{ field: "o", value: "lm", message: `cannot run here: ${why}` }]);
    const [lm, newton] = run(spec);
    expect([lm.status, lm.cause]).toEqual(["unfit", why]);
    expect(newton.status).toBe("finished");
    expect(newton.loss[1]).toBeLessThan(1e-20);
  });
});

describe("the link of a problem", () => {
  test("leaves defaults out, and writes settings in the definition's order", () => {
    const link = "problem=Quadratic, batch : 4, Spectrum=Linear, dimensions:16, condition:10";
    expect(encode(read(link))).toBe("problem=quadratic,condition:10,spectrum:linear,batch:4");
    expect(read("problem=quadratic").contenders).toEqual(read("problem=quadratic,noise:1").contenders);
  });

  const messages = (link: string) =>
    decode(link).problems.map(({ field, value, message }) => `${field} ${value} ${message}`);

  test("names what is not known, with the nearest", () => {
    expect(messages("problem=quadrtic")).toEqual([
      "problem quadrtic is ignored: “quadrtic” is not a problem. Quadratic is shown. Did you mean quadratic?",
    ]);
    expect(messages("problem=quadratic,dimension:5")).toEqual([
      "problem dimension:5 is ignored: “dimension” is not a setting of Quadratic. Did you mean dimensions?",
    ]);
    expect(messages("problem=quadratic,spectrum:linaer")).toEqual([
      "problem spectrum:linaer must be one of log, linear, equal, outlier, clusters; its default is used. Did you mean linear?",
    ]);
    for (const name of ["constructor", "__proto__", "toString"])
      expect(decode(`problem=quadratic,${name}:1`).spec).toEqual(read("problem=quadratic"));
  });

  test("names the permitted range, and settings that do not go together", () => {
    expect(messages("problem=quadratic,dimensions:99,blocks:1.5")).toEqual([
      "problem dimensions:99 must be a whole number from 1 to 64; its default is used",
      "problem blocks:1.5 must be a whole number from 1 to 16; its default is used",
    ]);
    expect(messages("problem=quadratic,dimensions:2,blocks:3")).toEqual([
      "problem quadratic,dimensions:2,blocks:3 has settings that do not go together: blocks must be at most the dimensions, 2, got 3. Its defaults are used",
    ]);
    expect(messages("problem=quadratic,noise:1,noise:2")).toEqual([
      "problem noise:2 is given twice; the first one is used",
    ]);
  });

  test("says which keys are for other experiments", () => {
    expect(messages("problem=quadratic&surface=bowl&noise=2&tol=1&net=3&precision=float32&batch=4")).toEqual([
      "surface bowl is for surfaces only, so it is ignored",
      "noise 2 is ignored: a setting of a problem follows its name, as in problem=quadratic,noise:…",
      "tol 1 is for surfaces only, so it is ignored",
      "net 3 is for networks only, so it is ignored",
      "batch 4 is ignored: a setting of a problem follows its name, as in problem=quadratic,batch:…",
      "precision float32 is for networks only, so it is ignored",
    ]);
    expect(messages("data=moons&problem=quadratic")).toEqual([
      "problem quadratic is for problems only, so it is ignored",
    ]);
  });
});
