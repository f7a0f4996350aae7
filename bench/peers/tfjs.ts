// Times TensorFlow.js with Adam, on the backend that is named.
// The derivatives of operations are registered by a module that the package's entry for Node leaves out.
import "@tensorflow/tfjs-core/dist/register_all_gradients.js";
import * as tf from "@tensorflow/tfjs-core";
import { batchesOf, inTurn, type Job, lr, type Step, weights } from "../jobs.ts";

export async function prepareOn(backend: "cpu" | "wasm", job: Job): Promise<Step> {
  await tf.setBackend(backend);
  await tf.ready();
  const { sizes, loss } = job;
  const layers = sizes.slice(1).map((outputs, l) => ({
    weight: tf.variable(
      tf.tensor2d(Float32Array.from(weights(sizes[l] * outputs, sizes[l])), [sizes[l], outputs]),
    ),
    bias: tf.variable(tf.zeros([outputs])),
  }));
  const adam = tf.train.adam(lr);
  const batches = batchesOf(job).map(({ inputs, targets }) => ({
    x: tf.tensor2d(inputs),
    y: tf.tensor2d(targets),
  }));
  return inTurn(batches, ({ x, y }) => {
    adam.minimize(() => {
      let values = x;
      for (const [l, { weight, bias }] of layers.entries()) {
        const sums = tf.add(tf.matMul(values, weight), bias);
        values = l < layers.length - 1 ? tf.tanh(sums) : sums;
      }
      return loss === "mse"
        ? tf.losses.meanSquaredError(y, values)
        : tf.losses.softmaxCrossEntropy(y, values);
    });
  });
}
