import { describe, expect, test } from "vitest";
import { evaluate, trace } from "../../lang/index.ts";
import { hasReduction } from "../../lang/tree/walk.ts";
import { optimizers, type RuleDefinition, resolve, ruleProgram } from "../../optim/index.ts";
import { geometryOf } from "./geometry.ts";

type Names = Map<string, number>;
type Pair = [x: number, y: number];

const rules = [...optimizers.values()].filter((one): one is RuleDefinition => one.kind === "rule");

const ruleOf = (id: string): RuleDefinition => {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`there is no rule ${id}`);
  return found;
};

/** A rule that somebody types. */
const typed = (rule: string): RuleDefinition => ({
  ...ruleOf("sgd"),
  id: "typed",
  rule,
  hyperparameters: {},
});

/** Gradients of no particular law: of different sizes in x and y, with changes of sign. */
const gradientAt = (t: number): Pair => [Math.sin(1.3 * t) + 0.4, 30 * Math.cos(0.7 * t) - 4];
/** Estimates of the Hessian's diagonal, for the rules that read one. */
const curvatureAt = (t: number): Pair => [40 + t, 300 - t];

/** Values of all names before each of the steps, for x and y. */
function stepsOf(definition: RuleDefinition, given: Record<string, number>, steps: number): Names[][] {
  const { rule } = ruleProgram(definition);
  const declared = rule.program.declarations.map(({ name, value }) => [name, value] as const);
  const values = { ...resolve(definition, given), ...Object.fromEntries(declared) };
  let elements = [1.5, -0.8].map((p): Names => {
    const names: Names = new Map(Object.entries(values)).set("p", p);
    for (const slot of rule.stateSlots) names.set(slot, 0);
    for (const [slot, init] of rule.inits) names.set(slot, evaluate(init, names));
    return names;
  });
  const all: Names[][] = [];
  for (let t = 1; t <= steps; t++) {
    for (const [i, names] of elements.entries())
      names
        .set("g", gradientAt(t)[i])
        .set("h", curvatureAt(t)[i])
        .set("t", t)
        .set("loss", 2 + 1 / t);
    all.push(elements.map((names) => new Map(names)));
    elements = elements.map((names) => stepped(definition, names, elements));
  }
  return all;
}

/** Returns the values after a step. @param fixed values that statements do not change */
function stepped(
  definition: RuleDefinition,
  names: Names,
  elements: Names[],
  fixed: Names = new Map(),
): Names {
  const { program } = ruleProgram(definition).rule;
  const reduces = program.statements.some(({ value }) => hasReduction(value));
  const results = new Map(names);
  if (reduces && fixed.size === 0) {
    for (const { name, value } of trace(program, names, { tensors: [elements], own: 0 }))
      results.set(name, value);
    return results;
  }
  for (const { name, initial, value } of program.statements) {
    const wanted = fixed.get(name);
    if (!initial) results.set(name, wanted ?? evaluate(value, results));
  }
  return results;
}

const at = (definition: RuleDefinition, step: Names[]) => {
  const geometry = geometryOf(definition);
  if (!geometry) throw new Error(`${definition.id} has no geometry`);
  return geometry.at(step);
};

const isClose = (found: readonly number[], expected: readonly number[], tolerance = 1e-12) => {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries())
    expect(Math.abs(found[i] - value), `${found[i]} for ${value}`).toBeLessThanOrEqual(
      tolerance * Math.abs(value),
    );
};

const each = (of: (i: number) => number): Pair => [of(0), of(1)];
const gradients = (until: number): Pair[] => Array.from({ length: until }, (_, k) => gradientAt(k + 1));
/** Returns the weighted mean of gradients, the last with weight 1 and each before with `keep` times the next one's. */
const meanOf = (until: number, keep: number): Pair =>
  each((i) => {
    const weights = gradients(until).map((_, k) => keep ** (until - 1 - k));
    const sum = gradients(until).reduce((all, g, k) => all + weights[k] * g[i], 0);
    return sum / weights.reduce((all, weight) => all + weight, 0);
  });
const squaresOf = (until: number, keep: number): Pair =>
  each((i) => gradients(until).reduce((v, g) => keep * v + (1 - keep) * g[i] ** 2, 0));

const [t, steps] = [17, 17];

describe("the preconditioner and the momentum of a well-known rule are those of its formula", () => {
  test("gradient descent moves by lr in every direction and has no momentum", () => {
    const found = at(ruleOf("sgd"), stepsOf(ruleOf("sgd"), { lr: 0.3 }, steps)[t - 1]);
    isClose(found.rates, [0.3, 0.3]);
    expect(found.momentum).toBeNull();
  });

  test("SGD with an averaging momentum has the weighted mean of gradients", () => {
    const given = { lr: 0.3, momentum: 0.8, dampening: 0.8 };
    const found = at(ruleOf("sgd"), stepsOf(ruleOf("sgd"), given, steps)[t - 1]);
    isClose(
      found.rates,
      each(() => 0.3 * (1 - 0.8 ** t)),
    );
    expect(found.momentum?.slot).toBe("v");
    isClose(found.momentum?.mean ?? [], meanOf(t, 0.8));
  });

  test("SGD with a summing momentum has the same mean and a rate that is 1 / (1 − momentum) times as large", () => {
    const given = { lr: 0.3, momentum: 0.8, dampening: 0 };
    const found = at(ruleOf("sgd"), stepsOf(ruleOf("sgd"), given, steps)[t - 1]);
    isClose(
      found.rates,
      each(() => (0.3 * (1 - 0.8 ** t)) / (1 - 0.8)),
    );
    isClose(found.momentum?.mean ?? [], meanOf(t, 0.8));
  });

  test("Nesterov's momentum weighs the last gradient once more", () => {
    const given = { lr: 0.3, momentum: 0.8, dampening: 0, nesterov: 1 };
    const found = at(ruleOf("sgd"), stepsOf(ruleOf("sgd"), given, steps)[t - 1]);
    isClose(
      found.rates,
      each(() => 0.3 * (1 + (0.8 * (1 - 0.8 ** t)) / (1 - 0.8))),
    );
    isClose(found.momentum?.mean ?? [], meanOf(t, 0.8));
  });

  test.each(["adam", "adamw"])("%s divides by the root of the corrected second moment", (id) => {
    const given = { lr: 0.02, beta1: 0.85, beta2: 0.97, eps: 1e-3, weightDecay: 0.1 };
    const found = at(ruleOf(id), stepsOf(ruleOf(id), given, steps)[t - 1]);
    // Coupled weight decay is part of Adam's gradient.
    if (id === "adamw") {
      const v = squaresOf(t, 0.97);
      isClose(
        found.rates,
        each((i) => 0.02 / (Math.sqrt(v[i] / (1 - 0.97 ** t)) + 1e-3)),
      );
      isClose(found.momentum?.mean ?? [], meanOf(t, 0.85));
    }
    expect(found.momentum?.slot).toBe("m");
    const decayed = at(ruleOf("adam"), stepsOf(ruleOf("adam"), { ...given, weightDecay: 0 }, steps)[t - 1]);
    isClose(
      decayed.rates,
      each((i) => 0.02 / (Math.sqrt(squaresOf(t, 0.97)[i] / (1 - 0.97 ** t)) + 1e-3)),
    );
  });

  test("the derivative with respect to Adam's momentum alone is lr / ((1 − β₁ᵗ)(√v̂ + ε))", () => {
    const given = { lr: 0.02, beta1: 0.85, beta2: 0.97, eps: 1e-3 };
    const found = at(ruleOf("adam"), stepsOf(ruleOf("adam"), given, steps)[t - 1]);
    const v = squaresOf(t, 0.97);
    const m = each((i) => gradients(t).reduce((all, g) => 0.85 * all + 0.15 * g[i], 0));
    const through = each((i) => 0.02 / ((1 - 0.85 ** t) * (Math.sqrt(v[i] / (1 - 0.97 ** t)) + 1e-3)));
    const mean = found.momentum?.mean ?? [];
    // The step is both that derivative times m and the rate times the mean.
    isClose(
      each((i) => found.rates[i] * mean[i]),
      each((i) => through[i] * m[i]),
    );
  });

  test("AMSGrad keeps the largest second moment", () => {
    const given = { lr: 0.02, beta1: 0.85, beta2: 0.6, eps: 1e-3, amsgrad: 1 };
    const found = at(ruleOf("adam"), stepsOf(ruleOf("adam"), given, steps)[t - 1]);
    const most = each((i) => Math.max(...gradients(t).map((_, k) => squaresOf(k + 1, 0.6)[i])));
    isClose(
      found.rates,
      each((i) => 0.02 / (Math.sqrt(most[i] / (1 - 0.6 ** t)) + 1e-3)),
    );
  });

  test("RMSprop divides the gradient itself", () => {
    const given = { lr: 0.02, alpha: 0.9, eps: 1e-3 };
    const found = at(ruleOf("rmsprop"), stepsOf(ruleOf("rmsprop"), given, steps)[t - 1]);
    isClose(
      found.rates,
      each((i) => 0.02 / (Math.sqrt(squaresOf(t, 0.9)[i]) + 1e-3)),
    );
    expect(found.momentum).toBeNull();
  });

  test("RMSprop with momentum adds up divided gradients, as if all had been divided as the last one is", () => {
    const given = { lr: 0.02, alpha: 0.9, eps: 1e-3, momentum: 0.7 };
    const found = at(ruleOf("rmsprop"), stepsOf(ruleOf("rmsprop"), given, steps)[t - 1]);
    const divisor = each((i) => Math.sqrt(squaresOf(t, 0.9)[i]) + 1e-3);
    isClose(
      found.rates,
      each((i) => (0.02 * (1 - 0.7 ** t)) / (1 - 0.7) / divisor[i]),
    );
    const b = each((i) =>
      gradients(t).reduce((all, g, k) => 0.7 * all + g[i] / (Math.sqrt(squaresOf(k + 1, 0.9)[i]) + 1e-3), 0),
    );
    expect(found.momentum?.slot).toBe("b");
    isClose(
      found.momentum?.mean ?? [],
      each((i) => (b[i] * divisor[i] * (1 - 0.7)) / (1 - 0.7 ** t)),
    );
  });

  test("Adagrad divides by the root of the sum of squares", () => {
    const given = { lr: 0.5, lrDecay: 0.1, eps: 1e-3 };
    const found = at(ruleOf("adagrad"), stepsOf(ruleOf("adagrad"), given, steps)[t - 1]);
    const sums = each((i) => gradients(t).reduce((all, g) => all + g[i] ** 2, 0));
    isClose(
      found.rates,
      each((i) => 0.5 / (1 + (t - 1) * 0.1) / (Math.sqrt(sums[i]) + 1e-3)),
    );
    expect(found.momentum).toBeNull();
  });

  test("NAdam weighs gradient and momentum by its schedule of momenta", () => {
    const given = { lr: 0.02, beta1: 0.85, beta2: 0.97, eps: 1e-3, momentumDecay: 0.01 };
    const found = at(ruleOf("nadam"), stepsOf(ruleOf("nadam"), given, steps)[t - 1]);
    const mu = (k: number) => 0.85 * (1 - 0.5 * 0.96 ** (k * 0.01));
    let product = 1;
    for (let k = 1; k <= t; k++) product *= mu(k);
    const weight = (1 - mu(t)) / (1 - product) + (mu(t + 1) * (1 - 0.85 ** t)) / (1 - product * mu(t + 1));
    const divisor = each((i) => Math.sqrt(squaresOf(t, 0.97)[i] / (1 - 0.97 ** t)) + 1e-3);
    isClose(
      found.rates,
      each((i) => (0.02 * weight) / divisor[i]),
      1e-11,
    );
    isClose(found.momentum?.mean ?? [], meanOf(t, 0.85));
  });
});

/** State that a rule computes from sizes of gradients, and its momentum; read from each rule by hand. */
const readings: Record<string, { sizes?: string[]; momentum?: string; values?: Record<string, number> }> = {
  adabelief: { sizes: ["s"], momentum: "m" },
  adabound: { sizes: ["v"], momentum: "m" },
  adadelta: { sizes: ["v", "u"] },
  adagrad: { sizes: ["s"] },
  adam: { sizes: ["v", "u"], momentum: "m" },
  adamax: { sizes: ["u"], momentum: "m" },
  adamw: { sizes: ["v", "u"], momentum: "m" },
  adan: { sizes: ["n"], momentum: "m" },
  asgd: {},
  "dadapt-sgd": { sizes: ["q", "n", "k", "r", "w", "d"] },
  lamb: { sizes: ["v", "k"], momentum: "m" },
  lars: { sizes: ["w", "n", "k"], momentum: "v", values: { momentum: 0.9 } },
  lion: { momentum: "m" },
  nadam: { sizes: ["v"], momentum: "m" },
  prodigy: { sizes: ["r", "v", "n", "d"], momentum: "m" },
  qhadam: { sizes: ["v", "b"], momentum: "m" },
  qhm: { momentum: "m", values: { momentum: 0.9 } },
  radam: { sizes: ["v"], momentum: "m" },
  rmsprop: { sizes: ["v", "s"], momentum: "b", values: { momentum: 0.9 } },
  rprop: { sizes: ["s", "d"] },
  "schedule-free-adamw": { sizes: ["v"] },
  "schedule-free-sgd": {},
  sgd: { momentum: "v", values: { momentum: 0.9, dampening: 0.9 } },
  signsgd: {},
  signum: { momentum: "m", values: { momentum: 0.9 } },
  "sophia-h": { momentum: "m" },
  yogi: { sizes: ["v"], momentum: "m" },
};

/** The rules that keep only signs. */
const ofSigns = ["lion", "rprop", "signsgd", "signum"];

describe("every rule's rates are its finite differences", () => {
  test("has a reading of every rule", () => {
    expect(Object.keys(readings).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(rules)("$id", (definition) => {
    const { sizes = [], momentum, values = {} } = readings[definition.id];
    const [{ values: tuned }] = definition.variants;
    const linear = momentum && !ofSigns.includes(definition.id) ? [momentum] : [];
    // Adan's other slots that are linear in the gradient.
    if (definition.id === "adan") linear.push("o", "v");
    for (const [k, step] of stepsOf(definition, { ...tuned, ...values }, 12).entries()) {
      const found = at(definition, step);
      expect(found.momentum?.slot).toBe(momentum);
      const derivative = step.map((names) => {
        const base = stepped(definition, names, step);
        const fixed = new Map(sizes.map((name) => [name, base.get(name) ?? Number.NaN]));
        const moved = (by: number) => {
          const changed = new Map(names).set("g", (names.get("g") ?? 0) + by);
          const weights = weightsBefore(definition, names, linear, k, fixed);
          for (const [slot, weight] of weights) changed.set(slot, (names.get(slot) ?? 0) + weight * by);
          return stepped(definition, changed, step, withHolder(fixed)).get("p") ?? Number.NaN;
        };
        const h = 1e-4 * Math.max(1, Math.abs(names.get("g") ?? 0));
        return -(moved(h) - moved(-h)) / (2 * h);
      });
      for (const [i, expected] of derivative.entries())
        expect(
          Math.abs(found.rates[i] - expected),
          `${found.rates[i]} for ${expected} in step ${k + 1}`,
        ).toBeLessThan(1e-6 * Math.max(Math.abs(expected), 1e-4));
    }
  });
});

/** A map that is never empty: values are held even where a rule has no sizes. */
const withHolder = (fixed: Names): Names => (fixed.size > 0 ? fixed : new Map([["", 0]]));

/** Returns the change of slots before step k if all gradients so far had been larger by 1: the recursion itself, run. */
function weightsBefore(
  definition: RuleDefinition,
  names: Names,
  slots: readonly string[],
  k: number,
  fixed: Names,
): Names {
  let changes: Names = new Map(slots.map((slot) => [slot, 0]));
  const holder = withHolder(fixed);
  for (let i = 0; i < k; i++) {
    const start = new Map(names).set("t", i + 1);
    const changed = new Map(start).set("g", (names.get("g") ?? 0) + 1);
    for (const [slot, change] of changes) changed.set(slot, (names.get(slot) ?? 0) + change);
    const [one, other] = [changed, start].map((from) => stepped(definition, from, [], holder));
    changes = new Map(slots.map((slot) => [slot, (one.get(slot) ?? 0) - (other.get(slot) ?? 0)]));
  }
  return changes;
}

describe("of a rule that somebody types", () => {
  const step = (rule: string, k: number) => {
    const definition = typed(rule);
    return { found: at(definition, stepsOf(definition, {}, k)[k - 1]), definition };
  };

  test("a velocity that is added to the parameter is momentum, in either sign", () => {
    const { found } = step("v = 0.9 * v - 0.01 * g; p = p + v", 8);
    isClose(found.momentum?.mean ?? [], meanOf(8, 0.9), 1e-10);
    isClose(
      found.rates,
      each(() => (0.01 * (1 - 0.9 ** 8)) / 0.1),
      1e-10,
    );
    const other = step("v = 0.9 * v + 0.01 * g; p = p - v", 8).found;
    isClose(other.rates, found.rates);
    isClose(other.momentum?.mean ?? [], found.momentum?.mean ?? []);
  });

  test("one line without names for its parts has the same rates as Adam's lines", () => {
    const { found } = step(
      "m = 0.85 * m + 0.15 * g; v = 0.97 * v + 0.03 * g^2; p = p - 0.02 * (m / (1 - 0.85^t)) / (sqrt(v / (1 - 0.97^t)) + 1e-3)",
      t,
    );
    isClose(
      found.rates,
      each((i) => 0.02 / (Math.sqrt(squaresOf(t, 0.97)[i] / (1 - 0.97 ** t)) + 1e-3)),
      1e-10,
    );
  });

  test("a sum of all gradients is no momentum", () => {
    const { found } = step("s = s + g; p = p - 0.01 * s", 5);
    expect(found.momentum).toBeNull();
    isClose(found.rates, [0.01, 0.01]);
  });

  test("an average of positions is no momentum", () => {
    const { found } = step("init z = p; z = 0.9 * z + 0.1 * (p - 0.2 * g); p = z", 5);
    expect(found.momentum).toBeNull();
  });

  test("the rules that keep only signs have rates of 0 and say so", () => {
    const all = rules.filter((definition) => geometryOf(definition)?.keepsSigns).map(({ id }) => id);
    expect(all).toEqual(ofSigns);
    for (const id of ofSigns) {
      const found = at(ruleOf(id), stepsOf(ruleOf(id), ruleOf(id).variants[0].values, 3)[2]);
      expect(found.rates.every((rate) => rate === 0)).toBe(true);
    }
  });

  test("a rule with long chains of doubled terms is answered at once, or not at all", () => {
    const doubled = Array.from({ length: 60 }, () => "a = a * a + g").join("; ");
    const definition = typed(`a = g; ${doubled}; p = p - 0.01 * a`);
    // Products of two terms that carry the gradient are sizes.
    expect(at(definition, stepsOf(definition, {}, 1)[0]).rates).toEqual([0.01, 0.01]);
  });
});
