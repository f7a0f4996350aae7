import { describe, expect, it } from "vitest";
import { Adam, type Numbers, type Parameter, SGD } from "../optim/index.ts";
import golden from "./golden/mlp.json" with { type: "json" };
import { type ActivationName, type LossName, MLP } from "./index.ts";

interface Stepper {
  step(): void;
  zeroGrad(): void;
}

/** Optimizers that these cases need and the library does not have, written out from PyTorch's documentation. */
function adamW(params: readonly Parameter<Numbers>[], lr: number, decay: number): Stepper {
  const state = params.map((p) => ({
    m: new Float64Array(p.data.length),
    v: new Float64Array(p.data.length),
  }));
  let t = 0;
  return {
    zeroGrad: () => clear(params),
    step: () => {
      t += 1;
      for (const [k, { data, grad }] of params.entries()) {
        if (!grad) continue;
        const { m, v } = state[k];
        for (let i = 0; i < data.length; i++) {
          data[i] *= 1 - lr * decay;
          m[i] = 0.9 * m[i] + 0.1 * grad[i];
          v[i] = 0.999 * v[i] + 0.001 * grad[i] ** 2;
          data[i] -= (lr * (m[i] / (1 - 0.9 ** t))) / (Math.sqrt(v[i] / (1 - 0.999 ** t)) + 1e-8);
        }
      }
    },
  };
}

function rmsProp(params: readonly Parameter<Numbers>[], lr: number): Stepper {
  const squares = params.map((p) => new Float64Array(p.data.length));
  return {
    zeroGrad: () => clear(params),
    step: () => {
      for (const [k, { data, grad }] of params.entries())
        for (let i = 0; grad && i < data.length; i++) {
          squares[k][i] = 0.99 * squares[k][i] + 0.01 * grad[i] ** 2;
          data[i] -= (lr * grad[i]) / (Math.sqrt(squares[k][i]) + 1e-8);
        }
    },
  };
}

function clear(params: readonly Parameter<Numbers>[]): void {
  for (const parameter of params) parameter.grad = null;
}

interface Options {
  lr: number;
  momentum?: number;
  weight_decay?: number;
}

function stepper(name: string, params: readonly Parameter<Numbers>[], options: Options): Stepper {
  const { lr, momentum = 0, weight_decay: weightDecay = 0 } = options;
  if (name === "adamw") return adamW(params, lr, weightDecay);
  if (name === "rmsprop") return rmsProp(params, lr);
  if (name.startsWith("adam")) return new Adam(params, { lr, weightDecay });
  return new SGD(params, { lr, momentum, dampening: 0, weightDecay });
}

/** The largest difference, relative to the largest number of the tensor. */
function difference(ours: ArrayLike<number>, theirs: readonly number[]): number {
  const scale = Math.max(...theirs.map(Math.abs), 1e-12);
  return Math.max(...theirs.map((value, i) => Math.abs(ours[i] - value))) / scale;
}

describe("networks agree with PyTorch to 1e-8", () => {
  for (const network of golden.cases)
    it(network.id, () => {
      const { layers, inputs, targets } = network;
      const first = network.initial_parameters.map((tensor) => tensor.flat());
      const mlp = new MLP({
        layers,
        activation: network.activation as ActivationName,
        loss: network.loss_function as LossName,
      });
      const params = mlp.parameters();
      for (const [i, values] of first.entries()) params[i].data.set(values);
      const optimizer = stepper(network.optimizer, params, network.options);
      for (const [t, expected] of network.loss.entries()) {
        optimizer.zeroGrad();
        const loss = mlp.lossAndGradient(inputs as number[][], targets.flat() as number[]);
        expect(Math.abs(loss - expected) / expected, `loss at ${t}`).toBeLessThan(1e-8);
        if (t === 0)
          for (const [i, tensor] of network.first_gradient.entries())
            expect(difference(params[i].grad ?? [], tensor.flat()), `gradient ${i}`).toBeLessThan(1e-8);
        optimizer.step();
      }
      for (const [i, tensor] of network.final_parameters.entries())
        expect(difference(params[i].data, tensor.flat()), `final parameters ${i}`).toBeLessThan(1e-8);
    });
});
