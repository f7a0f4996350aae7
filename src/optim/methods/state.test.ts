import { describe, expect, it } from "vitest";
import {
  Adafactor,
  Adam,
  ConjugateGradient,
  LBFGS,
  LevenbergMarquardt,
  Lookahead,
  Muon,
  Newton,
  Parameter,
  SAM,
  SGD,
  Shampoo,
  SOAP,
} from "../index.ts";

/** Makes a matrix and a vector; the loss is a bowl with bumps, whose derivatives are written out here. */
const start = () => [
  new Parameter([1, -2, 0.5, 3, 0.1, -0.7], { shape: [2, 3] }),
  new Parameter([0.3, -1.1]),
];
type Params = ReturnType<typeof start>;

const bumps = (params: Params) => () => {
  let loss = 0;
  for (const [k, p] of params.entries()) {
    p.grad = new Float64Array(p.data.length);
    for (const [i, x] of p.data.entries()) {
      const steep = 1 + i + k;
      loss += (steep * x * x) / 2 + Math.sin(x + i);
      p.grad[i] = steep * x + Math.cos(x + i);
    }
  }
  return loss;
};

/** Returns the bowl as squares: r = √steep·x, and one residual that couples all parameters. */
const squares = (params: Params) => ({
  count: 9,
  evaluate(residuals: Float64Array, jacobian: Float64Array | null) {
    const all = params.flatMap(({ data }) => [...data]);
    jacobian?.fill(0);
    residuals[8] = all.reduce((sum, x) => sum + Math.sin(x), 0);
    for (const [i, x] of all.entries()) {
      residuals[i] = Math.sqrt(1 + i) * x + 0.1 * x * x - 1;
      if (!jacobian) continue;
      jacobian[i * 8 + i] = Math.sqrt(1 + i) + 0.2 * x;
      jacobian[64 + i] = Math.cos(x);
    }
  },
});

interface Kept<State> {
  stateDict(): State;
  loadStateDict(state: State): void;
  step(closure: () => number): unknown;
}

/** Makes steps, saves the state, restores it into a new optimizer, and compares all steps that follow. */
function continues<State>(make: (params: Params) => Kept<State>) {
  const params = start();
  const optimizer = make(params);
  for (let i = 0; i < 7; i++) optimizer.step(bumps(params));
  const state = optimizer.stateDict();
  const copies = params.map((p) => p.data.slice());
  for (let i = 0; i < 9; i++) optimizer.step(bumps(params));

  const others = start();
  const fresh = make(others);
  for (const [k, copy] of copies.entries()) others[k].data.set(copy);
  fresh.loadStateDict(state);
  for (let i = 0; i < 9; i++) fresh.step(bumps(others));
  expect(others.map((p) => p.data)).toEqual(params.map((p) => p.data));
  expect(fresh.stateDict()).toEqual(optimizer.stateDict());
  expect(copies[0]).not.toEqual(params[0].data);
}

describe("an optimizer with restored state continues bit for bit", () => {
  // The settings leave the optimizer steps to make after its state is restored.
  it("L-BFGS", () =>
    continues((p) => new LBFGS(p, { maxIter: 1, historySize: 3, lr: 0.1, lineSearchFn: null })));
  it("L-BFGS with line search", () => continues((p) => new LBFGS(p, { maxIter: 1, historySize: 4 })));
  it("conjugate gradient", () => continues((p) => new ConjugateGradient(p)));
  it("Newton", () => continues((p) => new Newton(p, { lr: 0.1 })));
  it("Levenberg–Marquardt", () => continues((p) => new LevenbergMarquardt(p, squares(p), { tau: 10 })));
  it("Adafactor", () => continues((p) => new Adafactor(p)));
  it("Muon", () => continues((p) => new Muon(p)));
  it("Shampoo", () => continues((p) => new Shampoo(p, { updateFreq: 3 })));
  it("SOAP", () => continues((p) => new SOAP(p, { preconditionFrequency: 3, precondition1d: true })));
  it("SAM of Adam", () => continues((p) => new SAM(new Adam(p, { lr: 0.1 }))));
  it("SAM of Lookahead of SGD", () =>
    continues((p) => new SAM(new Lookahead(new SGD(p, { lr: 0.05, momentum: 0.9 }), { k: 3 }))));
  it("Lookahead of L-BFGS", () => continues((p) => new Lookahead(new LBFGS(p, { maxIter: 1 }), { k: 2 })));
});

describe("state that does not fit is refused", () => {
  it("where it is of another kind of optimizer", () => {
    const muon = new Muon(start());
    expect(() => muon.loadStateDict(new SGD(start()).stateDict())).toThrow(/another kind of optimizer/);
  });

  it("an optimizer of one vector refuses a second group", () => {
    const [a, b] = start();
    expect(() => new LBFGS([a]).addParamGroup({ params: [b], options: {} } as never)).toThrow(TypeError);
    const groups = [a, b].map((p) => new LBFGS([p]).paramGroups[0]);
    expect(() => new LBFGS(groups)).toThrow("L-BFGS takes one group of parameters");
  });
});
