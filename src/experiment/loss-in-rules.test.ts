import { describe, expect, test } from "vitest";
import golden from "../optim/golden/polyak.json" with { type: "json" };
import { decode, run, type Spec } from "./index.ts";

const link = (rule: string, rest: string) => `${rest}&rule=${encodeURIComponent(rule)}`;

function read(text: string): Spec {
  const { spec, problems } = decode(text);
  expect(problems).toEqual([]);
  return spec;
}

function race(text: string) {
  const spec = read(text);
  if (spec.kind !== "surface") throw new Error("not a surface");
  return run(spec);
}

const surfaces = new Map([
  ["rosenbrock", "surface=rosenbrock"],
  ["beale", "surface=beale"],
  ["himmelblau", "surface=himmelblau"],
  ["ravine", `f=${encodeURIComponent("(x^2 + 20*y^2)/2")}`],
]);

test.each(golden.cases)(
  "a race with Polyak's rule has Optax's numbers on $problem",
  ({ problem, trajectory, loss }) => {
    const rule = "fmin = 0 in -1..1\np = p - min(0.5, (loss - fmin)/total(g^2))*g";
    const start = `start=${trajectory[0].join()}&steps=20&o=own`;
    const [path] = race(link(rule, `${surfaces.get(problem)}&${start}`));
    for (let t = 0; t <= 20; t++) {
      expect(path.x[t], `x after step ${t}`).toBeCloseTo(trajectory[t][0], 7);
      expect(path.y[t], `y after step ${t}`).toBeCloseTo(trajectory[t][1], 7);
      expect(path.loss[t] / loss[t], `loss after step ${t}`).toBeCloseTo(1, 6);
    }
  },
);

test("accumulated gradients come with the mean of their losses, as one larger batch would", () => {
  // Four batches of 10 in order are all 40 samples, and the first update takes them together.
  const rule = "p = p - 0.05*loss*g/(1 + norm(g))";
  const network = "data=moons&samples=50&split=0.8&net=2-3-1&act=tanh&seed=3";
  const spec = read(link(rule, `${network}&batch=10&steps=4&o=own,accumulate.steps:4`));
  const whole = read(link(rule, `${network}&batch=0&steps=1&o=own`));
  if (spec.kind !== "network" || whole.kind !== "network") throw new Error("not a network");
  const [gathered] = run(spec);
  const [together] = run(whole);
  expect(gathered.trainLoss.at(-1)).toBeCloseTo(together.trainLoss.at(-1) ?? Number.NaN, 12);
  expect(gathered.trainLoss.at(-1)).not.toBe(gathered.trainLoss[0]);
});

describe("an older rule may still define a name that the language has since taken", () => {
  const names =
    "loss ln pow log2 log10 asin acos atan atan2 sinh cosh asinh acosh atanh cbrt hypot ceil round mod".split(
      " ",
    );
  const rules: [what: string, rule: string, values: string][] = [
    ["a slider", "NAME = 0.1 in 0..1\np = p - NAME*g", "NAME:0.05"],
    ["a logarithmic slider", "NAME = 0.03 in 1e-4..1 log; p = p - NAME*g", ""],
    ["a state an element", "NAME = NAME + g^2\np = p - 0.1*g/(sqrt(NAME) + 1e-8)", ""],
    ["a state of all elements", "NAME = 0.9*NAME + norm(g)\np = p - 0.05*g/(1 + NAME)", ""],
    ["a state with a first value", "init NAME = 2\nold = NAME\nNAME = old/2\np = p - 0.01*old*g", ""],
    ["a state that begins at p", "init NAME = p\np = p - 0.1*(p - NAME) - 0.01*g", ""],
    ["a local", "NAME = abs(g)^1.5\np = p - 0.01*sign(g)*NAME", ""],
  ];
  const free: typeof rules = [["a slider without a declaration", "p = p - NAME*g", "NAME:0.03"]];
  const cases = names.flatMap((name) =>
    // An undeclared `loss` is the loss, so no older rule can have it as a slider without a declaration.
    [...rules, ...(name === "loss" ? [] : free)].map(([what, ...texts]) => [name, what, ...texts] as const),
  );

  test.each(cases)("%s as %s", (name, _, rule, values) => {
    const [path, plain] = [name, "another"].map((one) => {
      const text = rule.replaceAll("NAME", one);
      const contender = ["own", values.replaceAll("NAME", one)].filter(Boolean).join();
      return race(link(text, `surface=bowl,ratio:8&steps=25&o=${contender}`))[0];
    });
    expect(path.x).toEqual(plain.x);
    expect(path.y).toEqual(plain.y);
    expect(path.x.at(-1)).not.toBe(path.x[0]);
  });
});
