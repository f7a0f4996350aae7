// A plain TypeScript loop, for reference: what an attentive programmer writes for the job, with nothing general in it.
import { batchesOf, inTurn, type Job, lr, type Step, weights } from "../jobs.ts";

interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weight: Float64Array;
  readonly bias: Float64Array;
  readonly weightGrad: Float64Array;
  readonly biasGrad: Float64Array;
  /** Values of the units and derivatives with respect to their sums, [sample][unit]. */
  readonly values: Float64Array;
  readonly slopes: Float64Array;
}

export function prepare(job: Job): Step {
  const { sizes, batch } = job;
  const layers = sizes.slice(1).map((outputs, l): Layer => {
    const count = sizes[l] * outputs;
    return {
      inputs: sizes[l],
      outputs,
      weight: weights(count, sizes[l]),
      bias: new Float64Array(outputs),
      weightGrad: new Float64Array(count),
      biasGrad: new Float64Array(outputs),
      values: new Float64Array(batch * outputs),
      slopes: new Float64Array(batch * outputs),
    };
  });
  const adams = layers.flatMap(({ weight, bias, weightGrad, biasGrad }) => [
    adam(weight, weightGrad),
    adam(bias, biasGrad),
  ]);
  const last = layers[layers.length - 1];
  const lossSlopes = job.loss === "mse" ? squaredSlopes : entropySlopes;
  const batches = batchesOf(job).map(({ inputs, targets }) => ({
    inputs: Float64Array.from(inputs.flat()),
    targets: Float64Array.from(targets.flat()),
  }));
  return inTurn(batches, ({ inputs, targets }) => {
    for (let l = 0; l < layers.length; l++)
      forward(layers[l], l === 0 ? inputs : layers[l - 1].values, batch, layers[l] !== last);
    lossSlopes(last, targets, batch);
    for (let l = layers.length - 1; l >= 0; l--)
      backward(layers[l], l === 0 ? null : layers[l - 1], inputs, batch);
    for (const update of adams) update();
  });
}

function forward(
  { inputs, outputs, weight, bias, values }: Layer,
  from: Float64Array,
  batch: number,
  hidden: boolean,
): void {
  for (let s = 0; s < batch; s++)
    for (let o = 0; o < outputs; o++) {
      let sum = bias[o];
      for (let i = 0; i < inputs; i++) sum += weight[o * inputs + i] * from[s * inputs + i];
      values[s * outputs + o] = hidden ? Math.tanh(sum) : sum;
    }
}

function squaredSlopes({ values, slopes }: Layer, targets: Float64Array): void {
  for (let i = 0; i < values.length; i++) slopes[i] = (2 * (values[i] - targets[i])) / values.length;
}

function entropySlopes({ values, slopes, outputs }: Layer, targets: Float64Array, batch: number): void {
  for (let s = 0; s < batch; s++) {
    const from = s * outputs;
    let largest = values[from];
    for (let o = 1; o < outputs; o++) largest = Math.max(largest, values[from + o]);
    let total = 0;
    for (let o = 0; o < outputs; o++) total += Math.exp(values[from + o] - largest);
    for (let o = 0; o < outputs; o++)
      slopes[from + o] = (Math.exp(values[from + o] - largest) / total - targets[from + o]) / batch;
  }
}

function backward(layer: Layer, below: Layer | null, data: Float64Array, batch: number): void {
  const { inputs, outputs, weight, slopes, weightGrad, biasGrad } = layer;
  const from = below ? below.values : data;
  weightGrad.fill(0);
  biasGrad.fill(0);
  for (let s = 0; s < batch; s++)
    for (let o = 0; o < outputs; o++) {
      const slope = slopes[s * outputs + o];
      biasGrad[o] += slope;
      for (let i = 0; i < inputs; i++) weightGrad[o * inputs + i] += slope * from[s * inputs + i];
    }
  if (!below) return;
  below.slopes.fill(0);
  for (let s = 0; s < batch; s++) {
    for (let o = 0; o < outputs; o++) {
      const slope = slopes[s * outputs + o];
      for (let i = 0; i < inputs; i++) below.slopes[s * inputs + i] += slope * weight[o * inputs + i];
    }
    for (let i = s * inputs; i < (s + 1) * inputs; i++) below.slopes[i] *= 1 - from[i] * from[i];
  }
}

/** Returns a function that makes a step of Adam. */
export function adam(p: Float64Array, g: Float64Array): () => void {
  const m = new Float64Array(p.length);
  const v = new Float64Array(p.length);
  let t = 0;
  return () => {
    t += 1;
    const a = lr / (1 - 0.9 ** t);
    const b = 1 / (1 - 0.999 ** t);
    for (let i = 0; i < p.length; i++) {
      m[i] = 0.9 * m[i] + (1 - 0.9) * g[i];
      v[i] = 0.999 * v[i] + (1 - 0.999) * g[i] * g[i];
      p[i] -= (a * m[i]) / (Math.sqrt(v[i] * b) + 1e-8);
    }
  };
}
