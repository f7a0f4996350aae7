import { describe, expect, it } from "vitest";
import { Adam, SGD } from "../optim/index.ts";
import { MLP, type MLPOptions } from "./index.ts";

describe("MLP", () => {
  it("lists its parameters in PyTorch's order", () => {
    const lengths = new MLP({ layers: [2, 8, 1] }).parameters().map((p) => p.data.length);
    expect(lengths).toEqual([16, 8, 8, 1]);
  });

  it("learns exclusive or", () => {
    const mlp = new MLP({ layers: [2, 8, 1], activation: "tanh", loss: "bce", seed: 3 });
    const optimizer = new Adam(mlp.parameters(), { lr: 0.05 });
    const inputs = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const targets = [[0], [1], [1], [0]];
    for (let i = 0; i < 500; i++) {
      optimizer.zeroGrad();
      mlp.lossAndGradient(inputs, targets);
      optimizer.step();
    }
    expect(mlp.predict(inputs).map(([logit]) => (logit > 0 ? 1 : 0))).toEqual([0, 1, 1, 0]);
  });

  it("accepts rows and flat numbers, and adds to gradients until they are cleared", () => {
    const mlp = new MLP({ layers: [2, 3, 2], loss: "cross_entropy", activation: "silu" });
    const [weight] = mlp.parameters();
    const nested = mlp.lossAndGradient(
      [
        [1, 2],
        [3, 4],
      ],
      [0, 1],
    );
    const once = weight.grad?.slice();
    expect(mlp.lossAndGradient(Float64Array.of(1, 2, 3, 4), [0, 1])).toBe(nested);
    expect([...(weight.grad ?? [])]).toEqual([...(once ?? [])].map((g) => 2 * g));
    new SGD(mlp.parameters()).zeroGrad();
    mlp.lossAndGradient(
      [
        [1, 2],
        [3, 4],
      ],
      [0, 1],
    );
    expect(weight.grad).toEqual(once);
  });

  it("adds to a gradient that the caller has set", () => {
    const mlp = new MLP({ layers: [1, 1] });
    const [weight, bias] = mlp.parameters();
    weight.data[0] = 2;
    bias.data[0] = 0;
    weight.grad = Float64Array.of(100);
    mlp.lossAndGradient([[3]], [[0]]);
    // (2·3 − 0)² has the derivative 2·6·3 with respect to the weight.
    expect(weight.grad?.[0]).toBe(136);
    expect(bias.grad?.[0]).toBe(12);
  });

  it("computes in single precision on request, close to the results in double precision", () => {
    const options: MLPOptions = { layers: [2, 8, 1], seed: 1 };
    const double = new MLP(options);
    const single = new MLP({ ...options, precision: "float32" });
    const [weight] = single.parameters();
    expect(weight.data).toBeInstanceOf(Float32Array);
    const [a, b] = [double, single].map((mlp) => {
      const optimizer = new Adam(mlp.parameters(), { lr: 0.01 });
      let loss = 0;
      for (let i = 0; i < 20; i++) {
        optimizer.zeroGrad();
        loss = mlp.lossAndGradient(
          [
            [1, -1],
            [0.5, 2],
          ],
          [[1], [-1]],
        );
        optimizer.step();
      }
      return loss;
    });
    expect(b).not.toBe(a);
    expect(Math.abs(b - a) / a).toBeLessThan(1e-4);
  });

  it("takes an activation for each hidden layer, and leaves biases out", () => {
    const mlp = new MLP({ layers: [2, 3, 4, 1], activation: ["tanh", "square"], bias: false });
    expect(mlp.options).toMatchObject({ activation: "tanh-square", bias: false });
    expect(mlp.parameters().map(({ shape }) => shape)).toEqual([
      [3, 2],
      [4, 3],
      [1, 4],
    ]);
    expect(mlp.predict([[0, 0]])).toEqual([Float64Array.of(0)]);
  });

  const wrong: [string, () => unknown, RegExp][] = [
    ["no options", () => new MLP(undefined as never), /options must be an object with layers, got undefined/],
    [
      "a mistyped option",
      () => new MLP({ layers: [1, 1], actvation: "relu" } as never),
      /MLP has no option actvation; it has layers, activation, .*, seed$/,
    ],
    ["no layers", () => new MLP({} as MLPOptions), /layers must be an array/],
    ["a single layer", () => new MLP({ layers: [2] }), /0 to 6 hidden layers/],
    ["seven hidden layers", () => new MLP({ layers: Array(9).fill(2) }), /0 to 6 hidden layers/],
    [
      "half a unit",
      () => new MLP({ layers: [2, 1.5, 1] }),
      /layers\[1\] must be a whole number from 1 to 512, got 1.5/,
    ],
    [
      "an inherited name",
      () => new MLP({ layers: [1, 1], activation: "constructor" }),
      /activation must be one of tanh/,
    ],
    [
      "activations for another number of layers",
      () => new MLP({ layers: [1, 2, 2, 1], activation: ["tanh", "relu", "gelu"] }),
      /activation must be one, or one for each of 2 hidden layers, got tanh-relu-gelu/,
    ],
    [
      "a word as bias",
      () => new MLP({ layers: [1, 1], bias: "no" } as never),
      /bias must be one of true, false, got no/,
    ],
    ["an unknown loss", () => new MLP({ layers: [1, 1], loss: "l1" }), /loss must be one of/],
    ["NaN as scale", () => new MLP({ layers: [1, 1], scale: Number.NaN }), /scale must be/],
    ["one class", () => new MLP({ layers: [2, 1], loss: "cross_entropy" }), /at least 2 outputs/],
    [
      "a short row",
      () => new MLP({ layers: [2, 1] }).predict([[1]]),
      /inputs\[0\] must have 2 numbers, got 1/,
    ],
    ["no rows", () => new MLP({ layers: [2, 1] }).predict([]), /at least one sample/],
    [
      "fewer targets",
      () => new MLP({ layers: [1, 1] }).lossAndGradient([[1], [2]], [[1]]),
      /2 samples of inputs, got 1/,
    ],
    [
      "a class too many",
      () => new MLP({ layers: [1, 2], loss: "cross_entropy" }).lossAndGradient([[1]], [2]),
      /targets\[0\] must be a class from 0 to 1, got 2/,
    ],
  ];
  for (const [name, act, message] of wrong)
    it(`refuses ${name}`, () => {
      expect(act).toThrow(message);
    });
});
