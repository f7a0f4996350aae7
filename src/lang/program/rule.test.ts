import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.ts";
import { LanguageError } from "../read/error.ts";
import { parseProgram } from "../read/program.ts";
import { evaluate } from "../tree/evaluate.ts";
import { trace } from "../tree/trace.ts";
import { checkRule } from "./rule.ts";

const adam = `
  g = g + weightDecay * p
  m = beta1 * m + (1 - beta1) * g
  v = beta2 * v + (1 - beta2) * g^2
  a = m / (1 - beta1^t)
  b = v / (1 - beta2^t)
  p = p - lr * a / (sqrt(b) + eps)`;
const sgd = `
  g = g + weightDecay * p
  v = momentum * v + (1 - dampening) * g
  u = where(nesterov, g + momentum * v, v)
  p = p - lr * where(momentum == 0, g, u)`;
const settings = "lr beta1 beta2 eps weightDecay momentum dampening nesterov rate".split(" ");

const check = (source: string) => checkRule(parseProgram(source), new Set(settings));

describe("checkRule", () => {
  test("finds the state slots and hyperparameters of Adam", () => {
    const rule = check(adam);
    expect(rule.stateSlots).toEqual(["m", "v"]);
    expect(rule.uniformSlots.size).toBe(0);
    expect(rule.inits.size).toBe(0);
    expect(rule.hyperparameters).toEqual(["weightDecay", "beta1", "beta2", "lr", "eps"]);
    expect([...rule.outputs.keys()]).toEqual(["p", "m", "v"]);
  });

  test("finds the state slots and hyperparameters of SGD", () => {
    const rule = check(sgd);
    expect(rule.stateSlots).toEqual(["v"]);
    expect(rule.hyperparameters).toEqual(["weightDecay", "momentum", "dampening", "nesterov", "lr"]);
  });

  test("takes a slot for uniform when elements decide it only through reductions", () => {
    const rule = check(`
      d = max(d, total(g * (start - p)) / norm(v))
      v = v + d * g
      init start = p
      longest = max(longest, p * norm(g))
      p = p - d * v / mean(longest)`);
    expect(rule.stateSlots).toEqual(["d", "start", "v", "longest"]);
    expect([...rule.uniformSlots]).toEqual(["d"]);
  });

  test("takes a slot for shared by all tensors when it depends on totals and on nothing of one tensor", () => {
    const rule = check(`
      far = max(far, total(abs(g)))
      farther = farther + far
      long = max(long, norm(g))
      mixed = far + mixed * long
      count = count + 1
      p = p - lr * g * (farther + long + mixed + count)`);
    expect(new Set(rule.uniformSlots)).toEqual(new Set(["far", "farther", "long", "mixed", "count"]));
    expect(new Set(rule.sharedSlots)).toEqual(new Set(["far", "farther"]));
  });

  test("gives a rule the loss unless the rule uses the name for something else", () => {
    const polyak = check("least = min(least, loss); p = p - (loss - least) / norm(g)^2 * g");
    expect(polyak.readsLoss).toBe(true);
    expect(polyak.hyperparameters).toEqual([]);
    expect([...polyak.sharedSlots]).toEqual(["least"]);
    for (const source of [
      "loss = 0.1 in 0..1; p = p - loss * g",
      "loss = norm(g); p = p - loss * g",
      "p = p - loss * g; loss = norm(g)",
      "init loss = 1; p = p - loss * g",
    ])
      expect(check(source).readsLoss, source).toBe(false);
    const known = checkRule(parseProgram("p = p - loss * g"), new Set(["loss"]));
    expect([known.readsLoss, known.hyperparameters]).toEqual([false, ["loss"]]);
  });

  test("takes a slot for uniform when it depends only on uniform names, also through other slots", () => {
    const rule = check(`
      init product = 1
      init base = rate
      product = product * beta1 + other
      other = other + product * base
      count = count + 1
      mixed = mixed + product * g
      moved = start - p
      init start = p
      init fromStart = p
      last = fromStart
      fromStart = product
      p = p - lr * (mixed + moved + count + last) / product`);
    expect(new Set(rule.uniformSlots)).toEqual(new Set(["product", "base", "other", "count"]));
    expect(new Set(rule.stateSlots)).toEqual(
      new Set(["product", "base", "other", "count", "mixed", "start", "fromStart"]),
    );
    expect(rule.hyperparameters).toContain("rate");
    expect([...rule.inits.keys()]).toEqual(["product", "base", "start", "fromStart"]);
  });
});

describe("a step", () => {
  const values = { lr: 0.1, beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0.01 };

  test("of Adam is the paper's formula in the trace, in the resolved outputs and in the kernel", () => {
    const rule = check(adam);
    const kernel = compile(rule.outputs, { uniform: new Set([...rule.hyperparameters, "t"]) }).bind(2);
    for (const [name, value] of Object.entries(values)) kernel.input(name)[0] = value;
    let state = [1, -2].map((p) => ({ p, m: 0, v: 0 }));
    kernel.input("p").set([1, -2]);
    for (let t = 1; t <= 100; t++) {
      kernel.input("t")[0] = t;
      const gradients = state.map(({ p }) => 2 * p + Math.cos(t));
      kernel.input("g").set(gradients);
      kernel.run();
      state = state.map(({ p, m, v }, i) => {
        const env = new Map(Object.entries({ ...values, t, p, m, v, g: gradients[i] }));
        const traced = new Map(trace(rule.program, env).map((line) => [line.name, line.value]));
        for (const name of ["p", "m", "v"] as const) {
          expect(kernel.output(name)[i]).toBe(traced.get(name));
          expect(kernel.output(name)[i]).toBe(evaluate(rule.outputs.get(name)!, env));
        }
        const g = gradients[i] + values.weightDecay * p;
        const nextM = 0.9 * m + (1 - 0.9) * g;
        const nextV = 0.999 * v + (1 - 0.999) * g * g;
        const step = (0.1 * (nextM / (1 - 0.9 ** t))) / (Math.sqrt(nextV / (1 - 0.999 ** t)) + 1e-8);
        expect(traced.get("p")).toBeCloseTo(p - step, 11);
        return { p: kernel.output("p")[i], m: kernel.output("m")[i], v: kernel.output("v")[i] };
      });
      for (const name of ["p", "m", "v"]) kernel.input(name).set(kernel.output(name));
    }
  });

  test("is traced statement by statement in order, without initial values", () => {
    const traced = trace(parseProgram("init z = 7; a = p + 1; a = 2 * a; p = a"), new Map([["p", 3]]));
    expect(traced.map(({ name, value }) => [name, value])).toEqual([
      ["a", 4],
      ["a", 8],
      ["p", 8],
    ]);
  });

  test("is traced with reductions over all elements as they are at each line", () => {
    const program = parseProgram("a = 2 * p; n = sum(a); a = a / n; p = a + total(a * sum(p))");
    const tensors = [[1, 3], [4]].map((tensor) => tensor.map((p) => new Map([["p", p]])));
    const traced = trace(program, tensors[0][1], { tensors, own: 0 });
    expect(traced.map(({ value }) => value)).toEqual([6, 8, 0.75, 8.75]);
    expect(trace(program, tensors[1][0]).map(({ value }) => value)).toEqual([8, 8, 1, 5]);
  });

  test("of slots that swap reads both before it writes either", () => {
    const rule = check("old = z; z = y; y = old; p = p - z - y");
    const kernel = compile(rule.outputs, { uniform: new Set(["t", ...rule.uniformSlots]) }).bind(3);
    kernel.input("z")[0] = 1;
    kernel.input("y")[0] = 2;
    kernel.run();
    for (const name of ["z", "y"]) kernel.input(name).set(kernel.output(name));
    expect([kernel.input("z")[0], kernel.input("y")[0]]).toEqual([2, 1]);
  });

  test("gives a slot with an initial value per element all its elements, even when they become the same", () => {
    const rule = check("init z = p; q = z; z = t; p = p - q");
    const kernel = compile(rule.outputs, { uniform: new Set(["t", ...rule.uniformSlots]) }).bind(3);
    kernel.input("t")[0] = 5;
    kernel.run();
    expect([...kernel.output("z")]).toEqual([5, 5, 5]);
  });

  test("of lines that each use the line before twice compiles to values in proportion to the lines", () => {
    const lines = Array.from({ length: 200 }, () => "a = a * (a + 1)").join("\n");
    const rule = check(`a = g\n${lines}\np = p - a`);
    const compiled = compile(rule.outputs, { uniform: new Set(["t"]) });
    expect(compiled.values.length).toBeLessThan(410);
  });
});

describe("a use against a role is an error with its place", () => {
  test.each([
    ["p = p - lrr * g", "lrr", /neither assigned nor/, /mean lr\?/],
    ["p = p - betta1 * g", "betta1", /neither assigned nor/, /mean beta1\?/],
    ["p = p - constructor * g", "constructor", /neither assigned nor/, null],
    ["t = t + 1; p = p - g", "t", /number of the step/, null],
    ["lr = 1; p = p - g", "lr", /hyperparameter/, null],
    ["v = g", "", /never assigns p/, /End it with p/],
    ["", "", /never assigns p/, /End it with p/],
    ["p = lr * t", "p = lr * t", /neither p nor g/, null],
    ["p = norm(p) + sum(g)", "p = norm(p) + sum(g)", /neither p nor g/, null],
    ["init z = 1 + norm(p); p = p - z", "norm(p)", /initial value can't use norm/, /t == 1/],
    ["init z = g; p = p - z", "g", /can't depend on "g"/, null],
    ["init z = loss; p = p - z", "loss", /can't depend on "loss"/, null],
    ["p = p - los * g", "los", /neither assigned nor/, /mean loss\?/],
    ["p = loss * t", "p = loss * t", /neither p nor g/, null],
    ["init z = y; y = g + z + y; p = p - y", "y", /can't depend on "y"/, null],
    ["init z = 1; z = g; p = p - z", "init z = 1", /never read/, /before it's read/],
    ["init z = 1; p = p - g", "init z = 1", /never read/, null],
    ["init z = 1; init z = 2; p = p - z", "init z = 2", /two initial values/, null],
    ["init p = 1; p = p - g", "init p = 1", /from outside/, null],
    ["init z = foo; p = p - z", "foo", /neither assigned nor/, null],
  ])("%j", (source, marked, message, hint) => {
    let error: unknown;
    try {
      check(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(LanguageError);
    if (!(error instanceof LanguageError)) return;
    expect(source.slice(error.span.start, error.span.end)).toBe(marked);
    expect(error.message).toMatch(message);
    if (hint) expect(error.hint).toMatch(hint);
    else expect(error.hint).toBeNull();
  });

  test("but assigning g is none: it is a local then", () => {
    expect(check("g = 2 * g; p = p - g").stateSlots).toEqual([]);
  });
});
