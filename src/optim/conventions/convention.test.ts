import { describe, expect, it } from "vitest";
import { withProse } from "../define/with-prose.ts";
import { createMethod, optimizers, type RuleDefinition, resolve, type Values } from "../index.ts";
import { rosenbrock, Trial } from "../testing/trial.ts";
import { rivalDefinition } from "./rival-definition.ts";

const rivals = [...optimizers.values()].flatMap((definition) =>
  definition.kind === "rule"
    ? (withProse(definition).conventions ?? []).flatMap(({ rival }) => (rival ? [{ definition, rival }] : []))
    : [],
);

/** Returns the definition with its rival's rule instead. */
const asRival = (definition: RuleDefinition, name: string): RuleDefinition => {
  const found = rivals.find((one) => one.definition === definition && one.rival.name === name);
  if (!found) throw new Error(`${definition.id} has no rival ${name}`);
  return rivalDefinition(definition, found.rival);
};

const ruleOf = (id: string): RuleDefinition => optimizers.get(id) as RuleDefinition;

/**
 * Returns a coordinate after each step from `start`, by the given gradients.
 *
 * @param rates learning rates by the step, from 0, from which on they are in force
 */
function path(
  definition: RuleDefinition,
  values: Values,
  slopes: readonly number[],
  { start = 0, rates = {} }: { start?: number; rates?: Readonly<Record<number, number>> } = {},
): number[] {
  const method = createMethod(definition, 1);
  const tensor = { data: Float64Array.of(start), grad: new Float64Array(1), shape: [1] };
  method.add(tensor);
  for (const [name, value] of Object.entries(resolve(definition, values)))
    if (Object.hasOwn(definition.hyperparameters, name)) method.set(0, name, value);
  return slopes.map((slope, t) => {
    if (rates[t] !== undefined) method.set(0, "lr", rates[t]);
    tensor.grad[0] = slope;
    method.step([tensor], { loss: 0, evaluate: () => 0, hessianProduct: () => {} });
    return tensor.data[0];
  });
}

const slopes = [3, 2, -1, 0.5, 4, 2, 2, -3];

describe.each(rivals.map(({ definition, rival }) => [rival.name, definition, rival] as const))(
  "%s",
  (_, definition, rival) => {
    it("is a rule of the same hyperparameters and those that it adds", () => {
      const { hyperparameters } = rivalDefinition(definition, rival);
      for (const name of Object.keys(rival.hyperparameters ?? {}))
        expect(Object.keys(hyperparameters)).toContain(name);
      for (const name of Object.keys(rival.own ?? {})) expect(Object.keys(hyperparameters)).toContain(name);
      for (const name of Object.keys(rival.values ?? {}))
        expect(Object.keys(definition.hyperparameters)).toContain(name);
      expect(definition.conflict?.(resolve(definition, rival.values ?? {})) ?? null).toBeNull();
    });

    it("makes other steps than the rule here, at the latest when lr changes", () => {
      const values = { ...definition.variants[0].values, ...rival.values };
      const other = rivalDefinition(definition, rival);
      const all = { ...resolve(definition, values), ...resolve(other, {}), ...values, ...rival.own };
      const shared = Object.fromEntries(Object.keys(other.hyperparameters).map((name) => [name, all[name]]));
      const [a, b] = [new Trial(definition, values, rosenbrock), new Trial(other, shared, rosenbrock)];
      let apart = 0;
      for (let t = 0; t < 400; t++) {
        if (t === 20) for (const trial of [a, b]) trial.set({ lr: resolve(definition, values).lr / 2 });
        for (const trial of [a, b]) trial.advance(1);
        apart = Math.max(apart, Math.hypot(a.data[0] - b.data[0], a.data[1] - b.data[1]));
      }
      expect(apart).toBeGreaterThan(1e-6);
    });
  },
);

describe("what the conventions' texts say", () => {
  const [sgd, adam, nadam, rmsprop] = ["sgd", "adam", "nadam", "rmsprop"].map(ruleOf);

  it("SGD: the average is the heavy ball with (1 − μ) times its lr", () => {
    const ball = path(asRival(sgd, "Heavy ball of the same lr"), { lr: 0.01, momentum: 0.9 }, slopes);
    const average = path(sgd, { lr: 0.1, momentum: 0.9 }, slopes);
    for (const [t, x] of ball.entries()) expect(x).toBeCloseTo(average[t], 14);
  });

  it("SGD: Keras's velocity keeps the old lr", () => {
    const values = { lr: 0.1, momentum: 0.5, dampening: 0 };
    const keras = asRival(sgd, "Heavy ball as in Keras");
    const [a, b] = [sgd, keras].map((one) => path(one, values, [1, 1, 0], { rates: { 2: 0.01 } }));
    expect(a[1]).toBeCloseTo(b[1], 15);
    // The velocity is 1.5 before the change, 0.75 after it.
    expect(a[2] - a[1]).toBeCloseTo(-0.01 * 0.75, 15);
    expect(b[2] - b[1]).toBeCloseTo(-0.1 * 0.75, 15);
  });

  it("SGD: PyTorch's first velocity is undamped, and decay of either kind is one without momentum", () => {
    const torch = asRival(sgd, "SGD with PyTorch's first velocity");
    expect(path(torch, { lr: 1, momentum: 0.9 }, [1])[0]).toBe(-1);
    expect(path(sgd, { lr: 1, momentum: 0.9 }, [1])[0]).toBeCloseTo(-0.1, 15);
    const values = { lr: 0.1, weightDecay: 0.3 };
    const decoupled = path(asRival(sgd, "SGD with decoupled decay"), values, slopes, { start: 2 });
    for (const [t, x] of path(sgd, values, slopes, { start: 2 }).entries())
      expect(x).toBeCloseTo(decoupled[t], 13);
  });

  it("Adam: ε̂ counts 32 times as much at the first step, and no correction makes it 3.2 times as long", () => {
    const values = { lr: 1, eps: 0.01 };
    const hat = path(asRival(adam, "Adam with ε̂"), values, [2])[0];
    expect(hat).toBeCloseTo(path(adam, { lr: 1, eps: 0.01 / Math.sqrt(0.001) }, [2])[0], 12);
    const bare = path(asRival(adam, "Adam without bias correction"), { lr: 1 }, [2])[0];
    expect(bare).toBeCloseTo(-0.1 / Math.sqrt(0.001), 6);
  });

  it("AMSGrad: with the maximum of the corrected moment a large first gradient shortens all later steps", () => {
    const rare = [100, ...Array.from({ length: 200 }, () => 1)];
    const [ours, theirs] = [adam, asRival(adam, "AMSGrad of the corrected moment")].map((one) =>
      path(one, { lr: 1, amsgrad: 1 }, rare),
    );
    const last = (x: readonly number[]) => x[x.length - 2] - x[x.length - 1];
    expect(last(theirs)).toBeCloseTo(0.01, 4);
    expect(last(ours)).toBeGreaterThan(0.1);
  });

  it("AdamW: decay apart from lr shrinks by λ itself", () => {
    const adamW = ruleOf("adamw");
    const values = { lr: 0.1, weightDecay: 0.2 };
    expect(path(adamW, values, [0], { start: 1 })[0]).toBeCloseTo(1 - 0.02, 15);
    const apart = asRival(adamW, "AdamW with decay apart from lr");
    expect(path(apart, values, [0], { start: 1 })[0]).toBeCloseTo(0.8, 15);
  });

  it("NAdam: the first step is 1.056 times lr, in PyTorch 1.13 1.050", () => {
    expect(path(nadam, { lr: 1 }, [1])[0]).toBeCloseTo(-1.0565, 4);
    expect(path(asRival(nadam, "NAdam of PyTorch 1.13"), { lr: 1 }, [1])[0]).toBeCloseTo(-1.0495, 4);
  });

  it("RAdam: the thresholds differ at one step alone", () => {
    const radam = ruleOf("radam");
    const even = Array.from({ length: 12 }, () => 3);
    const [ours, theirs] = [radam, asRival(radam, "RAdam with the paper's threshold")].map((one) =>
      path(one, { lr: 0.1 }, even).map((x, t, all) => x - (all[t - 1] ?? 0)),
    );
    const differ = ours.flatMap((step, t) => (Math.abs(step - theirs[t]) > 1e-9 ? [t + 1] : []));
    expect(differ).toEqual([5]);
  });

  it("Adagrad: PyTorch's first step is lr for any gradient, Keras's is not", () => {
    const adagrad = ruleOf("adagrad");
    expect(path(adagrad, { lr: 1 }, [0.01])[0]).toBeCloseTo(-1, 6);
    const keras = path(
      asRival(adagrad, "Adagrad as in Keras"),
      { lr: 1, initialAccumulatorValue: 0.1 },
      [0.01],
    )[0];
    expect(keras).toBeCloseTo(-0.01 / Math.sqrt(0.1001), 9);
  });

  it("Adadelta: which step is averaged makes no difference at lr 1", () => {
    const adadelta = ruleOf("adadelta");
    const theirs = path(asRival(adadelta, "Adadelta averaging the step made"), { lr: 1 }, slopes);
    expect(path(adadelta, { lr: 1 }, slopes)).toEqual(theirs);
  });

  it("RMSprop: eps of 1e-7 under the root is 3e-4 outside it", () => {
    const keras = path(asRival(rmsprop, "RMSprop as in Keras"), { lr: 1, eps: 1e-7, alpha: 0 }, [1e-9])[0];
    const ours = path(rmsprop, { lr: 1, eps: Math.sqrt(1e-7), alpha: 0 }, [1e-9])[0];
    expect(keras / ours).toBeCloseTo(1, 4);
    expect(path(rmsprop, { lr: 1 }, [5])[0]).toBeCloseTo(-10, 6);
  });

  it("QHM: ν = β is Nesterov's momentum", () => {
    const qhm = ruleOf("qhm");
    const values = { lr: 1, momentum: 0.9, nu: 0.9 };
    const nesterov = path(sgd, { lr: 0.1, momentum: 0.9, nesterov: 1 }, slopes);
    const rival = path(asRival(qhm, "Nesterov of the same average"), values, slopes);
    for (const [t, x] of path(qhm, values, slopes).entries()) {
      expect(x).toBeCloseTo(nesterov[t], 12);
      expect(rival[t]).toBeCloseTo(nesterov[t], 12);
    }
  });

  it("Adan: the first step is lr however it starts, and Optax's look-ahead hardly acts", () => {
    const adan = ruleOf("adan");
    const [start, optax] = ["Adan with the paper's start", "Adan as in Optax"].map((name) =>
      asRival(adan, name),
    );
    for (const one of [adan, start, optax]) expect(path(one, { lr: 1 }, [5])[0]).toBeCloseTo(-1, 6);
    // A gradient that is reversed: of its change, −2, the authors' code adds 0.92 and Optax 0.08.
    const [ours, theirs] = [adan, optax].map((one) => path(one, { lr: 1 }, [1, -1]));
    const second = (m: number, v: number, n: number) => -(m + v) / Math.sqrt(n);
    const m = (0.98 * 0.02 - 0.02) / (1 - 0.98 ** 2);
    const change = (-2 * 0.08) / (1 - 0.92 ** 2);
    const square = (look: number) => (0.99 * 0.01 + 0.01 * (-1 - 2 * look) ** 2) / (1 - 0.99 ** 2);
    expect(ours[1] - ours[0]).toBeCloseTo(second(m, 0.92 * change, square(0.92)), 6);
    expect(theirs[1] - theirs[0]).toBeCloseTo(second(m, 0.08 * change, square(0.08)), 6);
  });

  it("Rprop: Optax moves nothing at the first step, and makes each a step late", () => {
    const rprop = ruleOf("rprop");
    const even = [1, 1, 1, 1];
    const late = path(asRival(rprop, "Rprop one step late"), { lr: 0.1 }, even);
    expect(late[0]).toBe(0);
    expect(late.slice(1)).toEqual(path(rprop, { lr: 0.1 }, even).slice(0, 3));
  });

  it("RMSprop: TensorFlow's first step is short, as its average starts at 1", () => {
    const keras = asRival(rmsprop, "RMSprop as in Keras");
    const values = { lr: 1, alpha: 0.9, eps: 1e-10 };
    expect(path(keras, values, [0.01])[0]).toBeCloseTo(-Math.sqrt(10), 4);
    expect(path(keras, { ...values, initialScale: 1 }, [0.01])[0]).toBeCloseTo(-0.01 / Math.sqrt(0.9), 5);
  });

  it("Schedule-Free: the start is averaged in by the rival alone", () => {
    const free = ruleOf("schedule-free-sgd");
    const values = { lr: 1, momentum: 0.5 };
    expect(path(free, values, [1])[0]).toBe(-1);
    // x is halfway from 0 to z = −1, and y halfway from x to z.
    const other = asRival(free, "Schedule-Free SGD with the start in the average");
    expect(path(other, values, [1])[0]).toBe(-0.75);
  });
});
