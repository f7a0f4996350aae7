import "../../../datasets/data/all.ts";
import { describe, expect, test } from "vitest";
import { courseOf } from "../../course-of.ts";
import { decode } from "../../index.ts";
import type { Criterion } from "./agreement.ts";
import { aligned } from "./aligned.ts";
import { FirstDifference, type Outcome, type Side } from "./first-difference.ts";
import { placeName } from "./place-name.ts";
import { inputsApart, refusalOf } from "./same-problem.ts";

const exact: Criterion = { state: true, tolerance: 0 };

function difference(one: Side, other: Side, criterion = exact): Outcome {
  const comparison = new FirstDifference([one, other], [courseOf(one.spec), courseOf(other.spec)], criterion);
  for (;;) {
    const outcome = comparison.advance();
    if (outcome) return outcome;
  }
}

/** Compares the first two contenders of a link. */
function inRace(link: string, criterion = exact): Outcome {
  const { spec } = decode(link);
  const [one, other] = spec.contenders;
  return difference({ spec, slot: one.slot }, { spec, slot: other.slot }, criterion);
}

/** Compares the first contenders of two links. */
function ofLinks(first: string, second: string, criterion = exact): Outcome {
  const [one, other] = [first, second].map((link) => decode(link).spec);
  expect(refusalOf(one, other)).toBeNull();
  return difference({ spec: one, slot: 0 }, { spec: other, slot: 0 }, criterion);
}

/** A quadratic with gradient (x, 20 y), which is (−2.1, 20) at the start. */
const ravine = `f=${encodeURIComponent("x^2 / 2 + 10 * y^2")}&start=-2.1,1`;
const x = { tensor: 0, element: 0 };

describe("two contenders part at the line in which their conventions differ", () => {
  test("momentum without dampening takes all of the first gradient", () => {
    const outcome = inRace(`${ravine}&o=sgd,lr:0.01,momentum:0.9&o=sgd,lr:0.01,momentum:0.9,dampening:0`);
    expect(outcome).toEqual({
      kind: "parted",
      step: 0,
      parting: {
        kind: "line",
        place: x,
        name: "v",
        lines: ["v = momentum * v + (1 - dampening) * g", "v = momentum * v + (1 - dampening) * g"],
        values: [(1 - 0.9) * -2.1, -2.1],
        terms: [
          { name: "momentum", values: [0.9, 0.9] },
          { name: "v", values: [0, 0] },
          { name: "dampening", values: [0.9, 0] },
          { name: "g", values: [-2.1, -2.1] },
        ],
      },
    });
  });

  test("AdamW decays the parameter beside Adam's step, and has the same moments", () => {
    const outcome = inRace(`${ravine}&o=adam,lr:0.05&o=adamw,lr:0.05,weightDecay:0.1`);
    // Both moments are corrected to the gradient and its square.
    const moved = -2.1 + (0.05 * 2.1) / (2.1 + 1e-8);
    expect(outcome).toMatchObject({ step: 0, parting: { kind: "line", place: x, name: "p" } });
    if (outcome.kind !== "parted" || outcome.parting.kind !== "line") throw new Error("no line");
    const { values, lines, terms } = outcome.parting;
    expect(values[0]).toBeCloseTo(moved, 14);
    expect(values[1]).toBeCloseTo(moved + 0.05 * 0.1 * 2.1, 14);
    expect(lines[0]).toContain("decoupledWeightDecay");
    expect(lines[1]).toContain("lr * weightDecay * p");
    expect(terms).toContainEqual({ name: "weightDecay", values: [0, 0.1] });
    expect(terms).toContainEqual({ name: "decoupledWeightDecay", values: [0, null] });
  });

  test("coupled decay is in the gradient before it is in the moments", () => {
    const outcome = inRace(`${ravine}&o=adam,lr:0.05,weightDecay:0.1&o=adamw,lr:0.05,weightDecay:0.1`);
    expect(outcome).toMatchObject({
      step: 0,
      parting: {
        kind: "line",
        name: "g",
        lines: ["g = g + where(decoupledWeightDecay, 0, weightDecay) * p", null],
        values: [-2.1 + 0.1 * -2.1, -2.1],
      },
    });
  });

  test("another eps leaves the moments as they are", () => {
    const link = "surface=beale&o=adam,lr:0.05,eps:";
    const outcome = ofLinks(`${link}1e-8`, `${link}1e-6`);
    expect(outcome).toMatchObject({ step: 0, parting: { kind: "line", name: "p", place: x } });
    if (outcome.kind !== "parted" || outcome.parting.kind !== "line") throw new Error("no line");
    const differing = outcome.parting.terms.filter(({ values: [one, other] }) => one !== other);
    expect(differing).toEqual([{ name: "eps", values: [1e-8, 1e-6] }]);
  });

  test("AMSGrad parts from Adam where the second moment first falls", () => {
    const link = `${ravine}&steps=200&o=adam,lr:0.2,beta2:0.9&o=adam,lr:0.2,beta2:0.9,amsgrad:1`;
    // Adam in x and y, by the paper's algorithm.
    const fallsAt = [-2.1, 1].map((start, i) => {
      const factor = [1, 20][i];
      let [p, m, v] = [start, 0, 0];
      for (let k = 0; ; k++) {
        const g = factor * p;
        const next = 0.9 * v + 0.1 * g * g;
        if (next < v) return k;
        v = next;
        m = 0.9 * m + 0.1 * g;
        p -= (0.2 * m) / (1 - 0.9 ** (k + 1)) / (Math.sqrt(v / (1 - 0.9 ** (k + 1))) + 1e-8);
      }
    });
    const outcome = inRace(link);
    expect(outcome).toMatchObject({
      step: Math.min(...fallsAt),
      parting: { kind: "line", name: "b", place: { element: fallsAt[0] < fallsAt[1] ? 0 : 1 } },
    });
  });

  test("a typed rule parts from SGD where its text does", () => {
    const rule = encodeURIComponent("lr = 0.01 in 0..1\nv = 0.9 * v + g\np = p - lr * v");
    const outcome = inRace(`${ravine}&rule=${rule}&o=own&o=sgd,lr:0.01,momentum:0.9`);
    expect(outcome).toMatchObject({
      step: 0,
      parting: {
        kind: "line",
        name: "v",
        lines: ["v = 0.9 * v + g", "v = momentum * v + (1 - dampening) * g"],
        values: [-2.1, (1 - 0.9) * -2.1],
      },
    });
    const same = inRace(`${ravine}&rule=${rule}&o=own&o=sgd,lr:0.01,momentum:0.9,dampening:0&steps=300`);
    expect(same, "in another text").toMatchObject({ kind: "agree", steps: 300, largest: 0 });
  });

  test("a network's runs part at a weight", () => {
    const link = "data=moons&net=2-4-1&o=adam,lr:0.05&o=adam,lr:0.05,biases.lr:0.01&steps=20";
    expect(inRace(link)).toMatchObject({
      step: 0,
      // The second tensor is the first layer's bias.
      parting: { kind: "line", name: "p", place: { tensor: 1, element: 0 } },
    });
  });

  test("a method's runs part at the first of its numbers", () => {
    const link = "surface=rosenbrock&o=lbfgs,lr:0.001&o=lbfgs,lr:0.002&steps=30";
    expect(inRace(link)).toMatchObject({
      step: 0,
      parting: { kind: "number", name: "p", terms: [{ name: "lr", values: [0.001, 0.002] }] },
    });
  });
});

describe("two contenders part at the step at which a difference begins", () => {
  test("a change of one", () => {
    const link = "surface=beale&o=adam,lr:0.05&o=adam,lr:0.05&steps=100";
    expect(inRace(link)).toEqual({ kind: "agree", steps: 100, largest: 0, stopped: false });
    expect(inRace(`${link}&at=37,2,lr:0.01`)).toMatchObject({
      step: 37,
      parting: { kind: "line", name: "p" },
    });
  });

  test("a fork", () => {
    const outcome = inRace("surface=beale&o=adam,lr:0.05&fork=60,1,beta1:0.5&steps=100&noise=0.1");
    expect(outcome).toMatchObject({ step: 60, parting: { kind: "line", name: "m" } });
  });

  test("clipping, once the gradient is as long", () => {
    // Of x², x ← x − 1.1 · 2x = −1.2 x: the gradient 2 · 1.2ᵏ is longer than 10 first after 9 steps.
    const link = `f=${encodeURIComponent("x^2")}&start=1,0&o=sgd,lr:1.1`;
    const outcome = inRace(`${link}&o=sgd,lr:1.1,clip-norm.maxNorm:10&steps=50`);
    expect(outcome).toMatchObject({
      step: 9,
      parting: { kind: "addon", of: "gradient", place: x, addons: [[], ["clip-norm"]] },
    });
    if (outcome.kind !== "parted" || outcome.parting.kind !== "addon") throw new Error("no addon");
    const [whole, clipped] = outcome.parting.values;
    expect(whole).toBeCloseTo(-2 * 1.2 ** 9, 10);
    expect(clipped).toBeCloseTo(-10, 5);
    expect(inRace(`${link}&o=sgd,lr:1.1,clip-norm.maxNorm:10&steps=9`)).toMatchObject({
      kind: "agree",
      steps: 9,
    });
  });

  test("Lookahead, with the last of its steps", () => {
    const outcome = inRace("surface=beale&o=adam,lr:0.05&o=adam,lr:0.05,lookahead.k:5&steps=100");
    expect(outcome).toMatchObject({ step: 4, parting: { kind: "addon", of: "position" } });
  });

  test("a schedule, by the learning rate", () => {
    const outcome = inRace(
      "surface=beale&o=adam,lr:0.05&o=adam,lr:0.05,step.stepSize:10,step.gamma:0.5&steps=100",
    );
    expect(outcome).toMatchObject({
      step: 10,
      parting: {
        kind: "line",
        name: "p",
        terms: expect.arrayContaining([{ name: "lr", values: [0.05, 0.025] }]),
      },
    });
  });

  test("the end of one", () => {
    // The gradient x = −2.1 · 0.5ᵏ is at most 0.1 first after 5 steps.
    const link = `f=${encodeURIComponent("x^2 / 2")}&start=-2.1,0&o=sgd,lr:0.5&steps=40`;
    const outcome = ofLinks(`${link}&tol=0.1`, `${link}&tol=1e-3`);
    expect(outcome).toEqual({
      kind: "parted",
      step: 4,
      parting: { kind: "end", stopped: [{ kind: "stationary", step: 5 }, null] },
    });
    expect(inRace(`${link}&o=sgd,lr:0.5&tol=0.1`)).toEqual({
      kind: "agree",
      steps: 5,
      largest: 0,
      stopped: true,
    });
  });
});

describe("two conventions of one method agree to rounding", () => {
  const pair = "o=sgd,lr:0.002,momentum:0.9,dampening:0&o=sgd,lr:0.02,momentum:0.9&steps=300";
  const toRounding: Criterion = { state: false, tolerance: 1e-12 };

  test.each(["surface=rosenbrock&noise=0.5", ravine])(
    "heavy ball and the exponential average on %s",
    (problem) => {
      expect(inRace(`${problem}&${pair}`)).toMatchObject({ step: 0, parting: { kind: "line", name: "v" } });
      const outcome = inRace(`${problem}&${pair}`, toRounding);
      expect(outcome).toMatchObject({ kind: "agree", steps: 300 });
      expect(outcome.kind === "agree" && outcome.largest).toBeGreaterThan(0);
    },
  );

  test("and another rate does not", () => {
    const outcome = inRace(`${ravine}&${pair.replace("0.02,", "0.0200001,")}`, toRounding);
    expect(outcome).toMatchObject({ kind: "parted", step: 0, parting: { kind: "line" } });
  });

  test("a schedule parts them by the rate, from the step at which that differs first", () => {
    const pair = "o=sgd,lr:0.01,weightDecay:0.1&o=sgd,lr:0.01,weightDecay:0.1,cosine.tMax:1000&steps=300";
    const outcome = inRace(`${ravine}&${pair}`, { state: false, tolerance: 1e-6 });
    const second = (0.01 * (1 + Math.cos(Math.PI / 1000))) / 2;
    expect(outcome).toMatchObject({
      kind: "parted",
      parting: { kind: "rate", since: 1, schedules: [[], ["cosine"]] },
    });
    if (outcome.kind !== "parted" || outcome.parting.kind !== "rate") throw new Error("no rate");
    expect(outcome.step).toBeGreaterThan(outcome.parting.since);
    expect(outcome.parting.values[0]).toBe(0.01);
    expect(outcome.parting.values[1]).toBeCloseTo(second, 15);
  });

  test("a changed rate parts them too, where nothing else differs", () => {
    const pair = "o=sgd,lr:0.01&o=sgd,lr:0.01&at=20,2,lr:0.0100000001&steps=300";
    expect(inRace(`surface=beale&${pair}`, { state: false, tolerance: 1e-9 })).toMatchObject({
      parting: { kind: "rate", since: 20, values: [0.01, 0.0100000001], schedules: [[], []] },
    });
  });

  test("Lookahead parts them where it pulls back, though they differed by rounding before", () => {
    const one = "o=sgd,lr:0.002,momentum:0.9,dampening:0";
    const outcome = inRace(
      `surface=rosenbrock&${one}&o=sgd,lr:0.02,momentum:0.9,lookahead&steps=20`,
      toRounding,
    );
    expect(outcome).toMatchObject({
      step: 4,
      parting: { kind: "addon", of: "position", addons: [[], ["lookahead"]] },
    });
  });

  test("positions may agree where state does not", () => {
    const unused = `${ravine}&o=sgd,lr:0.01&o=sgd,lr:0.01,dampening:0.5&steps=60`;
    expect(inRace(unused)).toMatchObject({ step: 0, parting: { kind: "line", name: "v" } });
    expect(inRace(unused, { state: false, tolerance: 0 })).toMatchObject({ kind: "agree", largest: 0 });
  });
});

describe("runs with other inputs part before a rule does", () => {
  test("by the noise of another seed", () => {
    const link = "surface=beale&o=adam&steps=50";
    expect(ofLinks(`${link}&noise=0.1&seed=1`, `${link}&noise=0.1&seed=2`)).toMatchObject({
      step: 0,
      parting: { kind: "gradient" },
    });
    expect(ofLinks(`${link}&seed=1`, `${link}&seed=2`)).toMatchObject({ kind: "agree", steps: 50 });
  });

  test("by the batch, and by the initial weights of another seed", () => {
    const link = "data=moons&net=2-4-1&o=adam&steps=20";
    const [one, other] = [`${link}&batch=16`, `${link}&batch=32`].map((text) => decode(text).spec);
    expect(inputsApart(one, other)).toEqual([{ name: "batch size", values: ["16", "32"] }]);
    expect(ofLinks(`${link}&batch=16`, `${link}&batch=32`)).toMatchObject({
      step: 0,
      parting: { kind: "gradient" },
    });
    expect(ofLinks(`${link}&seed=1`, `${link}&seed=2`)).toMatchObject({
      step: 0,
      parting: { kind: "start" },
    });
  });
});

test("contenders of other problems are refused with the part that differs", () => {
  const refusal = (one: string, other: string) => refusalOf(decode(one).spec, decode(other).spec);
  expect(refusal("surface=beale", "data=moons")).toContain("a network");
  expect(refusal("surface=beale", "surface=booth")).toContain("surface Booth instead of Beale");
  expect(refusal("surface=beale&start=1,1", "surface=beale&start=1,2")).toContain(
    "start (1, 2) instead of (1, 1)",
  );
  expect(refusal("f=x%5E2", "f=x%5E2%2By%5E2")).toContain("x^2+y^2 instead of x^2");
  expect(refusal("data=moons", "data=circle")).toContain("data Circle instead of Moons");
  expect(refusal("data=moons&net=2-4-1", "data=moons&net=2-8-8-1")).toContain("layers 8–8 instead of 4");
  expect(refusal("data=moons&act=relu", "data=moons&act=tanh")).toContain("activation tanh instead of relu");
  expect(refusal("surface=beale&o=adam&seed=3", "surface=beale&o=sgd&steps=7")).toBeNull();
});

test("lines are matched by name, and by text where a name is assigned twice", () => {
  const program = (...lines: string[]) => lines.map((line) => ({ name: line[0], line }));
  const align = (one: ReturnType<typeof program>, other: ReturnType<typeof program>) =>
    aligned(one, other, (i, k) => one[i].line === other[k].line);
  expect(align(program("m", "v", "p"), program("g", "m", "p = 1", "p"))).toEqual([
    [null, 0],
    [0, 1],
    [1, null],
    [null, 2],
    [2, 3],
  ]);
  expect(align(program("a"), program("b"))).toHaveLength(2);
});

describe("on a problem", () => {
  test("two contenders part at an element of a tensor, by its name", () => {
    const link = "problem=quadratic,dimensions:4,blocks:2&o=adam,lr:0.1&o=adam,lr:0.1,eps:1e-3&steps=9";
    const outcome = inRace(link);
    expect(outcome).toMatchObject({ kind: "parted", step: 0 });
    if (outcome.kind !== "parted" || !("place" in outcome.parting)) throw new Error("a place");
    expect(placeName(courseOf(decode(link).spec).tensors, outcome.parting.place)).toMatch(
      /^block [12] \[[01]\]$/,
    );
  });

  test("another setting is another problem, and another seed another input", () => {
    const [one, other, third] = ["", ",condition:10", "&seed=2"].map(
      (more) => decode(`problem=quadratic${more}`).spec,
    );
    expect(refusalOf(one, other)).toBe("It has another problem: condition 10 instead of 100.");
    expect(refusalOf(one, third)).toBeNull();
    expect(inputsApart(one, third)).toEqual([{ name: "seed", values: ["1", "2"] }]);
    expect(refusalOf(one, decode("surface=bowl").spec)).toBe(
      "It is about a surface, and this race is about a problem.",
    );
  });
});
